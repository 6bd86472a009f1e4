#include "layout/lay_out.h"

#include <algorithm>

#include <fmt/format.h>

#include "layout/blocks.h"
#include "layout/opening.h"
#include "layout/pager.h"
#include "layout/sheet.h"

namespace cornerstone::layout {
namespace {

bool is_letter(const document::Document& document) {
  return document.kind == "letter";
}

/// Text in columns 1 to 9. Beside its facts a letter's tables stand there too; below them they have the whole width.
void set_letter(Setting& setting, Galley& galley) {
  const auto narrow = frame_of(setting).column(kMargin, span(9));
  auto wide = narrow;
  wide.width = setting.frame_width();
  const double facts_end = set_letter_opening(setting, narrow, galley);
  const auto& blocks = setting.document.blocks;
  auto below = blocks.begin();
  while (below != blocks.end() && galley.height() < facts_end) {
    set_blocks(setting, {*below}, narrow, galley);
    ++below;
  }
  set_blocks(setting, {below, blocks.end()}, wide, galley);
}

Galley galley_of(Setting& setting) {
  const auto& document = setting.document;
  const auto room = frame_of(setting);
  Galley galley;
  if (is_letter(document)) {
    set_letter(setting, galley);
    return galley;
  }
  if (document.cover) {
    set_cover(setting, *document.cover, room, galley);
  } else {
    set_title(setting, room, galley);
  }
  set_blocks(setting, document.blocks, room, galley);
  return galley;
}

/// Number in column 1, text beside it, all that a footnote holds as one slab. Not cited: nothing.
Slab footnote_slab(Setting& setting, std::size_t index) {
  const auto note = setting.footnote_homes[index];
  if (note == 0) return {};
  setting.tree.at(note).id = footnote_anchor(index);
  const auto label = setting.tree.add(note, Tag::kLbl);
  Slab slab;
  put_run(setting, slab, footnote_number(index) + " ", kNoteText.tabular(), kMargin, kNoteText.baseline(),
          setting.tree.mark(label));
  auto room = frame_of(setting).column(kMargin + kTextLeft, kTextWidth).within(note);
  room.text = kNoteText;
  Galley galley;
  set_blocks(setting, setting.document.footnotes[index].blocks, room, galley);
  auto text = std::move(galley).joined();
  slab.height = text.height;
  slab.absorb(std::move(text), 0);
  slab.footnotes.clear();
  slab.anchors.push_back({footnote_anchor(index), 0});
  return slab;
}

std::vector<Slab> footnote_slabs(Setting& setting) {
  std::vector<Slab> slabs;
  for (std::size_t i = 0; i < setting.document.footnotes.size(); ++i) slabs.push_back(footnote_slab(setting, i));
  return slabs;
}

/// For each page "Paper 6" or "Appendix A", what it belongs to; nothing before the first one.
std::vector<std::string> paper_stamps(const document::Document& document, const PagePrinter& printer) {
  std::vector<std::string> stamps(printer.page_count());
  for (const auto& block : document.blocks) {
    const auto* heading = std::get_if<document::Heading>(&block);
    if (heading == nullptr || heading->label.empty()) continue;
    const auto place = std::ranges::find(printer.destinations(), heading->id, &Destination::name);
    if (place == printer.destinations().end()) continue;
    std::fill(stamps.begin() + static_cast<std::ptrdiff_t>(place->page), stamps.end(), heading->stamp);
  }
  return stamps;
}

void print_heads_and_feet(Setting& setting, PagePrinter& printer) {
  const bool opens_with_masthead = setting.document.cover || is_letter(setting.document);
  const auto head = running_head(setting);
  const auto stamps = paper_stamps(setting.document, printer);
  for (std::size_t page = 0; page < printer.page_count(); ++page) {
    PageStamp stamp{page + 1, printer.page_count(), stamps[page]};
    if (printer.pages()[page].inserted) {
      const document::Sheet sheet{printer.pages()[page].width, printer.pages()[page].height};
      printer.print_artifact(page, appendix_stamp(setting, sheet, stamp), ArtifactKind::kFooter);
      continue;
    }
    if (page > 0 || !opens_with_masthead) printer.print_artifact(page, head, ArtifactKind::kHeader);
    const bool is_blank = printer.is_blank(page);
    if (is_blank) {
      printer.print_artifact(page, blank_page(setting), ArtifactKind::kHeader);
      stamp.paper.clear();
    }
    printer.print_artifact(page, running_foot(setting, stamp), ArtifactKind::kFooter);
  }
}

void check_fit(const document::Document& document, std::size_t pages, diagnostics::Sink& sink) {
  if (document.fit <= 0 || pages <= static_cast<std::size_t>(document.fit)) return;
  sink.report(diagnostics::Kind::kTooManyPages, document.span,
              fmt::format("`{}` takes {} pages, and `fit` allows {}", document.title, pages, document.fit),
              "shorten it, or raise `fit`");
}

}  // namespace

Pages lay_out(const document::Document& document, const theme::Theme& theme, text::ShapedWords& words,
              diagnostics::Sink& sink) {
  Setting setting{document, theme, words, sink};
  const auto galley = galley_of(setting);
  setting.place = document.span;
  PagePrinter printer{setting};
  Pager pager{setting, printer, footnote_slabs(setting)};
  pager.place(galley.slabs());
  pager.finish();
  print_heads_and_feet(setting, printer);
  check_fit(document, printer.page_count(), sink);

  Pages pages;
  pages.title = document.title;
  pages.author = document.author.empty() ? document.imprint.organisation : document.author;
  pages.subject = document.lead;
  pages.language = document.language;
  pages.as_at = document.as_at;
  pages.is_conforming = std::ranges::all_of(document.appendices, &document::Appendix::is_conforming);
  pages.pages = printer.finish();
  pages.nodes = setting.tree.finish(pages.pages);
  pages.destinations = printer.destinations();
  pages.bookmarks = std::move(setting.bookmarks);
  return pages;
}

}  // namespace cornerstone::layout
