#include "driver/render.h"

#include <algorithm>
#include <atomic>
#include <memory>
#include <mutex>
#include <numeric>
#include <set>

#include <fmt/format.h>

#include "compose/document.h"
#include "compose/imprint.h"
#include "compose/outline.h"
#include "document/complain.h"
#include "document/walk.h"
#include "driver/frame.h"
#include "driver/tasks.h"
#include "layout/lay_out.h"
#include "pdf/compact.h"
#include "pdf/merge.h"
#include "pdf/writer.h"
#include "site/site.h"
#include "source/file_system.h"

namespace cornerstone::driver {
namespace {

/// What all threads share while rendering; safe from many.
struct Press {
  const theme::Theme& theme;
  const disclosure::Editions& editions;
  const site::PageRenderer& pages;
  Output& output;
  diagnostics::Sink& sink;
  bool is_compact;                                ///< Papers are made compact.
  std::map<std::string, std::string> assets;      ///< That every site carries.
  std::optional<std::string> copy_for;            ///< Whose copy the packs are.
  std::unique_ptr<source::FileSystem> published;  ///< The trust's output as it stands.
  text::ShapedWords words{};
  pdf::Caches caches{};
  Tasks tasks{};
};

void print_paper(const document::Document& document, const std::string& folder, Press& press) {
  const auto pages = layout::lay_out(document, press.theme, press.words, press.sink);
  auto file = pdf::write(pages, press.theme, press.caches);
  if (file && !document.appendices.empty()) {
    file = pdf::join_appendices(*file, pages, document.appendices, press.is_compact);
  } else if (file && press.is_compact) {
    file = pdf::compact(*file);
  }
  if (!file) {
    // A character without a glyph has been reported by layout; anything else is the system's failure, not the
    // content's.
    if (!press.sink.has_errors()) {
      press.sink.report(diagnostics::Kind::kDiskFailure, document.span,
                        fmt::format("the paper `{}` could not be written: {}", document.path, file.error().message),
                        "try again with more memory free");
    }
    return;
  }
  press.output.pack(folder, document.path, *file);
}

/// A frozen pack is what was published, byte for byte. Where nothing was, it is made, and said to be new. A copy for
/// one person is a file of its own.
bool carry_forward(const edition::Pack& pack, const std::string& folder, const std::string& path, Press& press) {
  if (!pack.is_frozen || press.copy_for) return false;
  if (const auto bytes = press.published->read(folder + "/" + path)) {
    press.output.pack(folder, path, *bytes);
    return true;
  }
  press.sink.report(diagnostics::Kind::kFrozenPackMade, pack.span,
                    fmt::format("this pack is frozen, and `{}/{}` is not in the output", folder, path),
                    "it was made anew: put the file that was published there and build again");
  return false;
}

/// "Draft · Copy for Chair"
std::string marked_for(const std::string& watermark, const std::string& whom) {
  return watermark + (watermark.empty() ? "" : " · ") + "Copy for " + whom;
}

/// One output: every document of one edition. Its tasks own it together; it goes with the last of them.
class OutputOfOne : public std::enable_shared_from_this<OutputOfOne> {
 public:
  OutputOfOne(const values::Reader& reader, Press& press)
      : press_(press),
        edition_(press.editions.edition_for(reader)),
        outline_(compose::outline(edition_, press.sink)),
        paths_(paths_of(outline_)),
        searched_(outline_.entries.size()),
        left_(outline_.entries.size()) {}

  /// Leaves a task for each document; whoever makes the last one finishes the site.
  void make() {
    // Papers first: a pack is the largest single thing to make, and what is searched grows with every page.
    std::vector<std::size_t> order(outline_.entries.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::stable_partition(order, [&](std::size_t i) { return outline_.entries[i].is_paper(); });
    std::vector<Tasks::Task> tasks;
    for (const auto i : order) {
      tasks.emplace_back([self = shared_from_this(), i] {
        self->make_entry(i);
        if (--self->left_ == 0 && self->outline_.has_site()) self->finish_site();
      });
    }
    press_.tasks.add(std::move(tasks));
  }

 private:
  void make_entry(std::size_t i) {
    const auto& entry = outline_.entries[i];
    const bool is_pack = entry.purpose == compose::Purpose::kPack;
    if (is_pack && carry_forward(edition_.packs[entry.index], edition_.folder, entry.path, press_)) {
      // It is found by what its content says today, whose mistakes are its own affair.
      diagnostics::Sink unheard;
      remember(i, compose::document(edition_, outline_, entry, press_.theme, unheard));
      return;
    }
    auto document = compose::document(edition_, outline_, entry, press_.theme, press_.sink);
    if (is_pack && press_.copy_for)
      document.imprint.watermark = marked_for(document.imprint.watermark, *press_.copy_for);
    document::complain(document, press_.sink);
    if (entry.is_paper()) {
      print_paper(document, edition_.folder, press_);
      remember(i, document);
      return;
    }
    show_pictures(document);
    press_.output.page(edition_.folder, entry.path,
                       press_.pages.render(document, frame_of(edition_, outline_, entry, paths_), press_.sink));
    remember(i, document);
  }

  static site::SearchedPage searched_pack(const edition::Pack& pack, const document::Document& document) {
    const auto name = compose::name_of(pack);
    if (pack.is_booklet) {
      // Its chapters are pages of the site, and are found there.
      document::Document cover;
      cover.path = document.path;
      cover.cover = document.cover;
      return site::searched_paper(cover, name, {"strategy", "booklet"});
    }
    std::vector<std::string> keywords;
    for (const auto& paper : pack.papers)
      keywords.insert(keywords.end(), paper.page.keywords.begin(), paper.page.keywords.end());
    return site::searched_paper(document, name, keywords);
  }

  /// For search. A page that is printed too is found as a page.
  void remember(std::size_t i, const document::Document& document) {
    const auto& entry = outline_.entries[i];
    if (entry.purpose == compose::Purpose::kPage) {
      searched_[i] = site::searched(document, edition_.pages[entry.index].keywords);
    } else if (entry.purpose == compose::Purpose::kPack) {
      searched_[i] = searched_pack(edition_.packs[entry.index], document);
    } else if (!entry.is_paper()) {
      searched_[i] = site::searched(document, {});
    }
  }

  /// The pictures of a page go with it: into this output alone, each once.
  void show_pictures(const document::Document& document) {
    document::walk(document, [&](const document::Block& block) {
      const auto* figure = std::get_if<document::Figure>(&block);
      if (figure == nullptr || !figure->image || figure->image->picture == nullptr) return;
      const auto path = site::media_path(*figure->image);
      {
        const std::lock_guard lock(shown_mutex_);
        if (!shown_.insert(path).second) return;
      }
      press_.output.asset(edition_.folder, path, figure->image->picture->bytes);
    });
  }

  void finish_site() const {
    press_.output.asset(edition_.folder, site::kSearchIndexPath, site::search_index(searched_));
    for (const auto& [path, bytes] : press_.assets) press_.output.asset(edition_.folder, path, bytes);
  }

  Press& press_;
  edition::Edition edition_;
  compose::Outline outline_;
  site::Paths paths_;
  std::vector<site::SearchedPage> searched_;  ///< By entry.
  std::mutex shown_mutex_;
  std::set<std::string> shown_;  ///< Pictures that are written already, by path.
  std::atomic<std::size_t> left_;
};

/// Those of the whole trust first: their outputs are the largest, and what comes last should be small.
std::vector<values::Reader> wanted_readers(const Understanding& known, const Options& options,
                                           const disclosure::Editions& editions) {
  auto readers = editions.readers();
  if (options.audience) {
    std::erase_if(readers, [&](const values::Reader& reader) {
      return known.trust.audience_ids[static_cast<std::size_t>(reader.audience)] != *options.audience;
    });
  }
  std::ranges::stable_partition(
      readers, [](const values::Reader& reader) { return reader.academy == values::AcademyIndex::kNone; });
  return readers;
}

}  // namespace

void render(const Understanding& known, const theme::Theme& theme, const Options& options, Output& output,
            diagnostics::Sink& sink) {
  const disclosure::Editions editions(known.trust, known.facts, sink);
  const site::PageRenderer pages(theme);
  Press press{.theme = theme,
              .editions = editions,
              .pages = pages,
              .output = output,
              .sink = sink,
              .is_compact = options.is_compact,
              .assets = site::assets(theme),
              .copy_for = options.copy_for,
              .published = source::folder_on_disk(options.output + "/" + known.trust.said.trust.id)};
  std::vector<Tasks::Task> outputs;
  for (const auto& reader : wanted_readers(known, options, editions))
    outputs.emplace_back([&press, reader] { std::make_shared<OutputOfOne>(reader, press)->make(); });
  press.tasks.add(std::move(outputs));
  press.tasks.run(std::max(1U, options.jobs));
}

}  // namespace cornerstone::driver
