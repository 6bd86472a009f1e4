#include "driver/render.h"

#include <algorithm>

#include <fmt/format.h>

#include "compose/document.h"
#include "compose/outline.h"
#include "document/complain.h"
#include "driver/frame.h"
#include "driver/parallel.h"
#include "layout/lay_out.h"
#include "pdf/writer.h"
#include "site/site.h"

namespace cornerstone::driver {
namespace {

/// What all threads share while rendering; safe from many.
struct Press {
  const theme::Theme& theme;
  text::ShapedWords words;
  pdf::SubsetCache subsets;
  std::map<std::string, std::string> assets;  ///< That every site carries.
};

void print_paper(const document::Document& document, const std::string& folder, Press& press, Output& output,
                 diagnostics::Sink& sink) {
  const auto pages = layout::lay_out(document, press.theme, press.words, sink);
  const auto file = pdf::write(pages, press.theme, press.subsets);
  if (!file) {
    // A character without a glyph has been reported by layout; anything else is the system's failure, not the
    // content's.
    if (!sink.has_errors()) {
      sink.report(diagnostics::Kind::kDiskFailure, document.span,
                  fmt::format("the paper `{}` could not be written: {}", document.path, file.error().message),
                  "try again with more memory free");
    }
    return;
  }
  output.pack(folder, document.path, *file);
}

/// One output: every document of one edition.
class OutputOfOne {
 public:
  OutputOfOne(const edition::Edition& edition, Press& press, Output& output, diagnostics::Sink& sink)
      : edition_(edition),
        press_(press),
        output_(output),
        sink_(sink),
        outline_(compose::outline(edition, sink)),
        paths_(paths_of(outline_)),
        pages_(outline_.entries.size()) {}

  void make(unsigned jobs) {
    parallel_for(outline_.entries.size(), jobs, [&](std::size_t i) { make_entry(i); });
    if (outline_.has_site()) finish_site();
  }

 private:
  void make_entry(std::size_t i) {
    const auto& entry = outline_.entries[i];
    auto document = compose::document(edition_, outline_, entry, press_.theme, sink_);
    document::complain(document, sink_);
    if (entry.is_paper()) {
      print_paper(document, edition_.folder, press_, output_, sink_);
      return;
    }
    output_.page(edition_.folder, entry.path,
                 site::render_page(document, frame_of(edition_, outline_, entry, paths_), press_.theme, sink_));
    pages_[i] = std::move(document);
  }

  void finish_site() {
    std::vector<const document::Document*> pages;
    for (const auto& page : pages_) {
      if (page) pages.push_back(&*page);
    }
    output_.asset(edition_.folder, site::kSearchIndexPath, site::search_index(pages));
    for (const auto& [path, bytes] : press_.assets) output_.asset(edition_.folder, path, bytes);
  }

  const edition::Edition& edition_;
  Press& press_;
  Output& output_;
  diagnostics::Sink& sink_;
  compose::Outline outline_;
  site::Paths paths_;
  std::vector<std::optional<document::Document>> pages_;  ///< Of the site, for the search index.
};

std::vector<values::Reader> wanted_readers(const Understanding& known, const Options& options,
                                           diagnostics::Sink& sink) {
  auto readers = disclosure::Editions(known.trust, known.facts, sink).readers();
  if (options.audience) {
    std::erase_if(readers, [&](const values::Reader& reader) {
      return known.trust.audience_ids[static_cast<std::size_t>(reader.audience)] != *options.audience;
    });
  }
  return readers;
}

}  // namespace

void render(const Understanding& known, const theme::Theme& theme, const Options& options, Output& output,
            diagnostics::Sink& sink) {
  Press press{.theme = theme, .words = {}, .subsets = {}, .assets = site::assets(theme)};
  site::check_templates(theme, sink);
  const auto readers = wanted_readers(known, options, sink);
  const auto is_of_trust = [](const values::Reader& reader) { return reader.academy == values::AcademyIndex::kNone; };
  disclosure::Editions editions(known.trust, known.facts, sink);
  // Outputs of the whole trust are large: their documents share the threads. Those of single academies are small and
  // many: each thread takes its own.
  for (const auto& reader : readers) {
    if (is_of_trust(reader)) OutputOfOne(editions.edition_for(reader), press, output, sink).make(options.jobs);
  }
  std::vector<values::Reader> of_academies;
  std::copy_if(readers.begin(), readers.end(), std::back_inserter(of_academies),
               [&](const auto& reader) { return !is_of_trust(reader); });
  const auto threads = std::max(1U, options.jobs);
  parallel_for(threads, threads, [&](std::size_t thread) {
    disclosure::Editions own(known.trust, known.facts, sink);
    for (auto i = thread; i < of_academies.size(); i += threads)
      OutputOfOne(own.edition_for(of_academies[i]), press, output, sink).make(1);
  });
}

}  // namespace cornerstone::driver
