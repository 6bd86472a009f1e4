// Sets the academies' packs of a trust, and says how long it took. What it reads and composes first is not measured:
// other programs are given composed papers too.
//
//   paper_bench CONTENT PAPERS THREADS FOLDER            sets, packs, and keeps the files: prints one line of JSON
//   paper_bench CONTENT PAPERS export FOLDER             writes the papers as JSON for other programs
//   paper_bench CONTENT PAPERS rounds N                  sets the papers N times, keeping nothing, on one thread

#include <sys/resource.h>

#include <atomic>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <stdexcept>
#include <string_view>
#include <thread>
#include <vector>

#include <fmt/format.h>

#include "bench/plain_paper.h"
#include "compose/document.h"
#include "compose/outline.h"
#include "disclosure/edition_for.h"
#include "driver/find_theme.h"
#include "driver/understanding.h"
#include "layout/lay_out.h"
#include "pdf/writer.h"

namespace {

using namespace cornerstone;
using Clock = std::chrono::steady_clock;

struct Content {
  source::SourceMap sources{};
  diagnostics::Sink sink{};
  driver::Options options{};
  driver::Understanding known;
  theme::Theme theme;
};

std::vector<document::Document> compose_packs(Content& content, std::size_t wanted) {
  const disclosure::Editions editions(content.known.trust, content.known.facts, content.sink);
  std::vector<document::Document> papers;
  for (const auto& reader : editions.readers()) {
    if (reader.academy == values::AcademyIndex::kNone) continue;
    const auto edition = editions.edition_for(reader);
    const auto outline = compose::outline(edition, content.sink);
    for (const auto& entry : outline.entries) {
      if (!entry.is_paper()) continue;
      if (papers.size() == wanted) return papers;
      papers.push_back(compose::document(edition, outline, entry, content.theme, content.sink));
    }
  }
  if (papers.size() < wanted) throw std::runtime_error(fmt::format("there are only {} papers", papers.size()));
  return papers;
}

/// As a build does it: words and subsets are shared by all papers and threads.
class Press {
 public:
  Press(const theme::Theme& theme, diagnostics::Sink& sink) : theme_(theme), sink_(sink) {}

  std::string set(const document::Document& paper) {
    auto file = pdf::write(layout::lay_out(paper, theme_, words_, sink_), theme_, caches_);
    if (!file) throw std::runtime_error(file.error().message);
    return *std::move(file);
  }

 private:
  const theme::Theme& theme_;
  diagnostics::Sink& sink_;
  text::ShapedWords words_;
  pdf::Caches caches_;
};

long held_kib() {
  rusage usage{};
  getrusage(RUSAGE_SELF, &usage);
  return usage.ru_maxrss;
}

/// The folder of themes is named, so that it counts for a cold start: typefaces are read then.
theme::Theme load_theme(Content& content, const std::string& folder) {
  return driver::find_theme(content.known.trust, folder, content.options, content.sources, content.sink);
}

void set_all(Content& content, const std::string& folder, const std::vector<document::Document>& papers,
             unsigned threads, const std::string& target) {
  const auto before = held_kib();
  const auto start = Clock::now();
  const auto theme = load_theme(content, folder);
  Press press(theme, content.sink);
  std::atomic<std::size_t> next = 0;
  std::atomic<std::size_t> bytes = 0;
  {
    std::vector<std::jthread> workers;
    for (unsigned i = 0; i < threads; ++i) {
      workers.emplace_back([&] {
        for (auto at = next++; at < papers.size(); at = next++) {
          const auto file = press.set(papers[at]);
          bytes += file.size();
          std::ofstream(fmt::format("{}/{:04}.pdf", target, at), std::ios::binary) << file;
        }
      });
    }
  }
  const std::chrono::duration<double> took = Clock::now() - start;
  fmt::print(R"({{"papers": {}, "threads": {}, "seconds": {:.6f}, "bytes": {}, "kib": {}, "kib_before": {}}})"
             "\n",
             papers.size(), threads, took.count(), bytes.load(), held_kib(), before);
}

void export_all(const Content& content, const std::vector<document::Document>& papers, const std::string& target) {
  for (std::size_t i = 0; i < papers.size(); ++i) {
    std::ofstream(fmt::format("{}/{:04}.json", target, i), std::ios::binary)
        << bench::plain_paper(papers[i], content.theme).dump();
  }
}

void set_in_rounds(Content& content, const std::vector<document::Document>& papers, int rounds) {
  Press press(content.theme, content.sink);
  for (int i = 0; i < rounds; ++i) {
    for (const auto& paper : papers) static_cast<void>(press.set(paper));
  }
}

int run(const std::vector<std::string>& words) {
  const auto& folder = words.at(0);
  Content content{.known = {}, .theme = {}};
  content.known = driver::understand(folder, content.options, content.sources, content.sink);
  content.theme = load_theme(content, folder);
  const auto papers = compose_packs(content, std::stoul(words.at(1)));
  if (words.at(2) == "export") {
    export_all(content, papers, words.at(3));
  } else if (words.at(2) == "rounds") {
    set_in_rounds(content, papers, std::stoi(words.at(3)));
  } else {
    set_all(content, folder, papers, static_cast<unsigned>(std::stoul(words.at(2))), words.at(3));
  }
  return EXIT_SUCCESS;
}

}  // namespace

int main(int argc, char** argv) {
  try {
    return run({argv + 1, argv + argc});
  } catch (const std::exception& error) {
    fmt::print(stderr, "paper_bench: {}\n", error.what());
    return EXIT_FAILURE;
  }
}
