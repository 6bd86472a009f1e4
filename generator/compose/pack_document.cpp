#include "compose/pack_document.h"

#include <algorithm>

#include <fmt/format.h>

#include "compose/cover_sheet.h"
#include "compose/expand.h"
#include "compose/imprint.h"
#include "compose/links.h"
#include "compose/numbering.h"
#include "compose/pack_cover.h"
#include "compose/page_document.h"
#include "compose/phrases.h"
#include "compose/tables.h"
#include "document/walk.h"

namespace cornerstone::compose {
namespace {

using document::Blocks;
using document::Document;
using document::Inlines;

/// One paper after another: what it is for, then what it says.
class PackWriter {
 public:
  PackWriter(const edition::Pack& pack, Composing& composing, Document& document)
      : pack_(pack), composing_(composing), document_(document) {
    source_.elsewhere = pack.papers_elsewhere;
    for (std::size_t i = 0; i < pack.papers.size(); ++i) {
      source_.neighbours.push_back(
          {.title = pack.papers[i].page.path, .target = {.url = {}, .page = {}, .anchor = anchor_of_paper(pack_, i)}});
    }
  }

  void write() {
    document_.cover = cover_of(pack_, composing_);
    for (std::size_t i = 0; i < pack_.papers.size(); ++i) {
      if (i == 0 || !pack_.runs_on)
        document_.blocks.emplace_back(document::PageBreak{.is_to_right_hand = pack_.is_duplex});
      add_paper(i);
    }
    for (std::size_t i = 0; i < pack_.appendices.size(); ++i) add_appendix(i);
    name_references(document_.blocks);
    const auto anchors = anchors_in(document_.blocks);
    resolve(anchors);
    add_contents();
  }

 private:
  /// Before the papers. A short pack has none: its agenda says where its papers begin.
  void add_contents() {
    constexpr std::ptrdiff_t kFewHeadings = 10;
    const auto is_heading = [](const document::Block& block) {
      return std::holds_alternative<document::Heading>(block);
    };
    if (std::ranges::count_if(document_.blocks, is_heading) <= kFewHeadings) return;
    Blocks contents;
    contents.emplace_back(contents_heading());
    contents.emplace_back(document::Contents{});
    document_.blocks.insert(document_.blocks.begin(), std::make_move_iterator(contents.begin()),
                            std::make_move_iterator(contents.end()));
  }

  static document::Heading contents_heading() {
    document::Heading heading;
    heading.id = "contents";
    heading.content = document::words("Contents");
    return heading;
  }

  void add_paper(std::size_t index) {
    const auto& paper = pack_.papers[index];
    const auto anchor = anchor_of_paper(pack_, index);
    Blocks blocks;
    document::Heading title;
    title.id = anchor;
    title.content = document::words(paper.title);
    const auto title_number = title.number = number_of_paper(pack_, index);
    if (!pack_.is_booklet) title.label = "Agenda item " + title.number;
    // Where papers share pages, no page is of one paper.
    if (!pack_.runs_on && !pack_.is_booklet) title.stamp = "Paper " + title.number;
    title.tab = tab_of(title.number, index);
    title.has_divider = pack_.has_dividers;
    title.span = paper.page.span;
    blocks.emplace_back(std::move(title));
    if (auto facts = facts_of_paper(pack_, index); !facts.facts.empty()) blocks.emplace_back(std::move(facts));
    composing_.anchor_prefix = anchor + "-";
    composing_.heading_level = 2;
    composing_.where.clear();
    if (pack_.where) composing_.where.push_back(&*pack_.where);
    if (paper.page.where) composing_.where.push_back(&*paper.page.where);
    auto body = expand(paper.page.draft.blocks, composing_, 1);
    shift_footnotes(body, paper.page.draft);
    number(body, 3, title_number, numbering_);
    std::ranges::move(cover_sheet(pack_, paper, {title_number, anchor}, body, composing_), std::back_inserter(blocks));
    std::ranges::move(body, std::back_inserter(blocks));
    papers_.push_back({document_.blocks.size(), document_.blocks.size() + blocks.size()});
    std::ranges::move(blocks, std::back_inserter(document_.blocks));
  }

  /// A title page, and behind it the pages as they came.
  void add_appendix(std::size_t index) {
    const auto& appendix = pack_.appendices[index];
    document::Heading title;
    title.id = anchor_of_appendix(index);
    title.content = document::words(appendix.title);
    title.number = letter_of_appendix(index);
    title.label = title.stamp = "Appendix " + title.number;
    title.tab = tab_of(title.number, pack_.papers.size() + index);
    document_.blocks.emplace_back(document::PageBreak{.is_to_right_hand = pack_.is_duplex});
    document_.blocks.emplace_back(std::move(title));
    document::Paragraph words;
    words.content = document::words(words_on_appendix(appendix));
    document_.blocks.emplace_back(std::move(words));
    document_.blocks.emplace_back(document::AppendixPages{document_.appendices.size()});
    document_.appendices.push_back(appendix);
  }

  /// An appendix's title page is its divider.
  [[nodiscard]] std::optional<document::EdgeTab> tab_of(const std::string& text, std::size_t position) const {
    if (!pack_.has_dividers) return std::nullopt;
    return document::EdgeTab{
        .text = text, .position = position, .count = pack_.papers.size() + pack_.appendices.size()};
  }

  /// Footnotes of all papers are numbered through the pack.
  void shift_footnotes(Blocks& body, const document::Draft& draft) {
    const auto before = document_.footnotes.size();
    if (before > 0) {
      document::rewrite_inlines(body, [&](Inlines& inlines) { shift(inlines, before); });
    }
    for (const auto& footnote : draft.footnotes)
      document_.footnotes.push_back({.label = footnote.label, .blocks = expand(footnote.blocks, composing_)});
  }

  static void shift(Inlines& inlines, std::size_t by) {
    for (auto& each : inlines) {
      if (auto* styled = std::get_if<document::Styled>(&each)) shift(styled->content, by);
      if (auto* mark = std::get_if<document::FootnoteMark>(&each)) mark->index += by;
    }
  }

  void resolve(const std::vector<std::string>& anchors) {
    for (std::size_t i = 0; i < papers_.size(); ++i) {
      const auto [begin, end] = papers_[i];
      Blocks own(std::make_move_iterator(document_.blocks.begin() + static_cast<std::ptrdiff_t>(begin)),
                 std::make_move_iterator(document_.blocks.begin() + static_cast<std::ptrdiff_t>(end)));
      composing_.anchor_prefix = anchor_of_paper(pack_, i) + "-";
      source_.path = pack_.papers[i].page.path;
      resolve_links(own, source_, anchors, composing_);
      std::ranges::move(own, document_.blocks.begin() + static_cast<std::ptrdiff_t>(begin));
    }
  }

  const edition::Pack& pack_;
  Composing& composing_;
  Document& document_;
  LinkSource source_;
  Numbering numbering_;
  std::vector<std::pair<std::size_t, std::size_t>> papers_;  ///< Where each stands among the blocks.
};

std::vector<document::Fact> opening_facts(const edition::Pack& pack, const Composing& composing) {
  std::vector<document::Fact> facts;
  const auto add = [&](const char* label, const std::string& value) {
    if (!value.empty()) facts.push_back(labelled(label, value));
  };
  const auto* academy = facts::find_academy(composing.facts, pack.academy);
  add("For", occasion_of(pack));
  if (academy != nullptr) add("Academy", academy->name);
  add("As at", pack.meeting ? std::string() : pack.as_at.in_words());
  add("From", pack.author);
  add(pack.is_letter ? "Reference" : "Paper", number_of(pack));
  if (pack.papers.size() != 1) return facts;
  const auto& paper = pack.papers.front();
  add("Sponsor", paper.sponsor);
  if (!paper.purpose.empty()) facts.push_back(labelled("Purpose", purpose_inlines(paper.purpose)));
  return facts;
}

/// A letter, or a paper that is alone, has neither cover nor contents: a line of facts, and what it says.
void write_alone(const edition::Pack& pack, Composing& composing, Document& document) {
  document.kind = pack.is_letter ? "letter" : "paper";
  document.facts = opening_facts(pack, composing);
  if (pack.where) composing.where.push_back(&*pack.where);
  for (const auto& paper : pack.papers) {
    if (paper.page.where) composing.where.push_back(&*paper.page.where);
    auto body = expand(paper.page.draft.blocks, composing);
    for (const auto& footnote : paper.page.draft.footnotes)
      document.footnotes.push_back({.label = footnote.label, .blocks = expand(footnote.blocks, composing)});
    if (!pack.is_letter) {
      Numbering numbering;
      number(body, 2, {}, numbering);
      std::ranges::move(cover_sheet(pack, paper, {}, body, composing), std::back_inserter(document.blocks));
    }
    const LinkSource source{.path = paper.page.path, .neighbours = {}, .elsewhere = pack.papers_elsewhere};
    name_references(body);
    resolve_links(body, source, anchors_in(body), composing);
    std::ranges::move(body, std::back_inserter(document.blocks));
    document.paper = paper.page.paper;
    document.fit = paper.page.fit;
    document.span = paper.page.span;
  }
  document.numbers_sections = !pack.is_letter;
}

}  // namespace

Document pack_document(Composing composing) {
  const auto& pack = composing.edition.packs[composing.entry.index];
  auto document = empty_document(composing);
  document.title = pack.title;
  document.author = pack.author.empty() ? document.author : pack.author;
  document.as_at = pack.as_at;
  document.span = pack.span;
  document.crumbs.clear();
  document.imprint = imprint_of_pack(pack, composing);
  document.is_duplex = pack.is_duplex;
  if (pack.is_letter || (pack.papers.size() == 1 && pack.appendices.empty() && !pack.late)) {
    write_alone(pack, composing, document);
    return document;
  }
  document.kind = "pack";
  document.numbers_sections = true;
  PackWriter(pack, composing, document).write();
  return document;
}

}  // namespace cornerstone::compose
