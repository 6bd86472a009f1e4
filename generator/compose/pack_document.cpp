#include "compose/pack_document.h"

#include <algorithm>

#include <fmt/format.h>

#include "compose/expand.h"
#include "compose/imprint.h"
#include "compose/links.h"
#include "compose/numbering.h"
#include "compose/page_document.h"
#include "compose/phrases.h"
#include "compose/tables.h"
#include "document/walk.h"

namespace cornerstone::compose {
namespace {

using document::Blocks;
using document::Document;
using document::Inlines;

std::string anchor_of_paper(std::size_t index) {
  return fmt::format("paper-{}", index + 1);
}

/// What is to be decided stands out; the rest does not compete with it.
Inlines purpose_inlines(const std::string& purpose) {
  auto words = document::words(capitalised(purpose));
  if (purpose == "approve" || purpose == "decide")
    return one(document::Styled{document::Style::kAccent, std::move(words)});
  if (purpose == "note" || purpose.empty()) return words;
  return one(document::Styled{document::Style::kStrong, std::move(words)});
}

document::Fact fact(const char* label, Inlines value) {
  return {.id = {}, .label = document::words(label), .value = std::move(value)};
}

document::Fact fact(const char* label, std::string value) {
  return fact(label, document::words(std::move(value)));
}

document::Table agenda_of(const edition::Pack& pack) {
  using document::Align;
  auto table = table_of("agenda", {},
                        {head("Item"), head("Business"), head("Led by"), head("Purpose"),
                         head("Minutes", 0, Align::kEnd), head("Page", 0, Align::kEnd)});
  table.caption = document::words("Agenda");
  int minutes = 0;
  for (std::size_t i = 0; i < pack.papers.size(); ++i) {
    const auto& paper = pack.papers[i];
    minutes += paper.minutes;
    document::Link page{.target = {.url = {}, .page = {}, .anchor = anchor_of_paper(i)},
                        .content = document::words(fmt::to_string(i + 1)),
                        .span = {}};
    table.body.push_back(
        row({cell(fmt::to_string(i + 1)), row_head(strong(paper.title)), cell(paper.author),
             cell(purpose_inlines(paper.purpose)),
             cell(paper.minutes == 0 ? std::string() : fmt::to_string(paper.minutes)), cell(one(std::move(page)))}));
  }
  if (minutes > 0) {
    auto total = row({cell(std::string()), row_head(document::words("Time wanted")), cell(std::string()),
                      cell(std::string()), cell(fmt::to_string(minutes)), cell(std::string())});
    total.is_total = true;
    table.body.push_back(std::move(total));
  }
  return table;
}

std::string asked_for(const edition::Pack& pack) {
  std::vector<std::string> purposes;
  for (const auto* each : {"approve", "decide", "discuss", "note"}) {
    const auto count = std::ranges::count(pack.papers, each, &edition::Paper::purpose);
    if (count > 0) purposes.push_back(fmt::format("{} {}", each, number_in_words(static_cast<int>(count))));
  }
  return capitalised(joined(purposes));
}

document::Cover cover_of(const edition::Pack& pack, const Composing& composing) {
  document::Cover cover{.title = pack.title, .subtitle = {}, .facts = {}, .agenda = {}, .lines = {}};
  cover.subtitle = pack.meeting ? pack.meeting->in_words() : pack.as_at.in_words();
  if (!pack.body.empty()) cover.facts.push_back(fact("For", pack.body));
  if (!pack.number.empty()) cover.facts.push_back(fact("Paper", pack.number));
  if (!pack.author.empty()) cover.facts.push_back(fact("From", pack.author));
  if (const auto asked = asked_for(pack); !asked.empty()) cover.facts.push_back(fact("Asked to", asked));
  cover.agenda = agenda_of(pack);
  cover.lines.push_back(document::words(fmt::format("Figures and levels are as they stood on {}. {}.",
                                                    pack.as_at.in_words(), imprint_of_pack(pack, composing).version)));
  if (pack.part == edition::Part::kA)
    cover.lines.push_back(document::words("What is confidential is in Part B, a paper of its own."));
  if (pack.part == edition::Part::kB)
    cover.lines.push_back(document::words("Confidential. For those named above; not to be copied or forwarded."));
  return cover;
}

/// One paper after another: what it is for, then what it says.
class PackWriter {
 public:
  PackWriter(const edition::Pack& pack, Composing& composing, Document& document)
      : pack_(pack), composing_(composing), document_(document) {
    for (std::size_t i = 0; i < pack.papers.size(); ++i) {
      source_.neighbours.push_back(
          {.title = pack.papers[i].page.path, .target = {.url = {}, .page = {}, .anchor = anchor_of_paper(i)}});
    }
  }

  void write() {
    document_.cover = cover_of(pack_, composing_);
    document_.blocks.emplace_back(document::Contents{});
    for (std::size_t i = 0; i < pack_.papers.size(); ++i) {
      document_.blocks.emplace_back(document::PageBreak{});
      add_paper(i);
    }
    name_references(document_.blocks);
    const auto anchors = anchors_in(document_.blocks);
    resolve(anchors);
  }

 private:
  void add_paper(std::size_t index) {
    const auto& paper = pack_.papers[index];
    const auto anchor = anchor_of_paper(index);
    Blocks blocks;
    document::Heading title;
    title.id = anchor;
    title.content = document::words(paper.title);
    title.number = fmt::to_string(index + 1);
    blocks.emplace_back(std::move(title));
    document::Facts facts;
    if (!paper.purpose.empty()) facts.facts.push_back(fact("Purpose", purpose_inlines(paper.purpose)));
    if (!paper.author.empty()) facts.facts.push_back(fact("From", paper.author));
    if (paper.minutes > 0) facts.facts.push_back(fact("Time", fmt::format("{} minutes", paper.minutes)));
    if (!facts.facts.empty()) blocks.emplace_back(std::move(facts));
    composing_.anchor_prefix = anchor + "-";
    composing_.heading_level = 2;
    composing_.where.clear();
    if (pack_.where) composing_.where.push_back(&*pack_.where);
    if (paper.page.where) composing_.where.push_back(&*paper.page.where);
    auto body = expand(paper.page.draft.blocks, composing_, 1);
    shift_footnotes(body, paper.page.draft);
    number(body, 3, fmt::to_string(index + 1), numbering_);
    std::ranges::move(body, std::back_inserter(blocks));
    papers_.push_back({document_.blocks.size(), document_.blocks.size() + blocks.size()});
    std::ranges::move(blocks, std::back_inserter(document_.blocks));
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
      composing_.anchor_prefix = anchor_of_paper(i) + "-";
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

/// A letter has neither cover nor contents: a line of facts, and what it says.
void write_letter(const edition::Pack& pack, Composing& composing, Document& document) {
  document.kind = "letter";
  const auto* academy = facts::find_academy(composing.facts, pack.academy);
  if (academy != nullptr) document.facts.push_back(fact("Academy", academy->name));
  document.facts.push_back(fact("Date", pack.as_at.in_words()));
  if (!pack.author.empty()) document.facts.push_back(fact("From", pack.author));
  if (!pack.number.empty()) document.facts.push_back(fact("Reference", pack.number));
  if (pack.where) composing.where.push_back(&*pack.where);
  for (const auto& paper : pack.papers) {
    auto body = expand(paper.page.draft.blocks, composing);
    for (const auto& footnote : paper.page.draft.footnotes)
      document.footnotes.push_back({.label = footnote.label, .blocks = expand(footnote.blocks, composing)});
    const LinkSource source{.path = paper.page.path, .neighbours = {}};
    name_references(body);
    resolve_links(body, source, anchors_in(body), composing);
    std::ranges::move(body, std::back_inserter(document.blocks));
    document.paper = paper.page.paper;
    document.fit = paper.page.fit;
  }
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
  if (pack.is_letter) {
    write_letter(pack, composing, document);
    return document;
  }
  document.kind = "pack";
  document.numbers_sections = true;
  for (const auto& paper : pack.papers) {
    if (pack.papers.size() == 1) {
      document.paper = paper.page.paper;
      document.fit = paper.page.fit;
    }
  }
  PackWriter(pack, composing, document).write();
  return document;
}

}  // namespace cornerstone::compose
