#include "layout/opening.h"

#include "layout/blocks.h"
#include "layout/pairs.h"
#include "layout/sheet.h"
#include "layout/table.h"

namespace cornerstone::layout {
namespace {

constexpr unsigned kFactsInARow = 4;

/// The document's one H1.
Slab title_slab(Setting& setting, std::string_view title, const TextStyle& style, const Room& room) {
  const auto node = setting.tree.add(room.parent, setting.tree.heading(1));
  Slab slab;
  slab.height = put_text(setting, slab, title, style, room.left, 0, room.width, node);
  slab.keeps_with_next = true;
  return slab;
}

/// Lines at the foot of the cover, under a rule.
Slab closing_lines(Setting& setting, const std::vector<document::Inlines>& lines, const Room& room) {
  Slab slab;
  slab.stands_at_foot = true;
  slab.rule(room.left, 0, room.width, kRuleWidth, kBlack);
  slab.height = 1.5 * kU;
  for (const auto& line : lines) {
    slab.height += put_text(setting, slab, line, kText, room.left, slab.height, room.width,
                            setting.tree.add(room.parent, Tag::kP));
  }
  return slab;
}

void set_agenda(Setting& setting, const document::Table& agenda, const Room& room, Galley& galley) {
  galley.space(8 * kU);
  if (!agenda.caption.empty()) {
    const auto node = setting.tree.add(room.parent, setting.tree.heading(2));
    Slab heading;
    heading.height = put_text(setting, heading, agenda.caption, kSection, room.left, 0, room.width, node);
    heading.keeps_with_next = true;
    galley.add(std::move(heading));
    galley.space(kU);
  }
  set_table(setting, agenda, kAgendaLook, room, galley);
}

}  // namespace

Slab masthead(Setting& setting, std::string_view right, bool has_part_tag, const Room& room) {
  constexpr double kGap = 3 * kU;
  const double end = kMargin + setting.frame_width();
  Slab slab;
  slab.rule(kMargin, 0, setting.frame_width(), kBroadRule, kBrandPaint);
  const double top = kBroadRule + kGap;
  const double baseline = top + kMastheadName.baseline();
  const auto mark = setting.tree.mark(setting.tree.add(room.parent, Tag::kP));
  put_run(setting, slab, setting.document.imprint.organisation + " ", kMastheadName, kMargin, baseline, mark);
  Slab tag;
  const double tag_left = has_part_tag ? put_part_tag(setting, tag, end, baseline, mark) : end;
  if (!right.empty()) {
    const double words_end = tag_left < end ? tag_left - kTagGap : end;
    put_run(setting, slab, std::string{right} + " ", kSmall, words_end - setting.width(right, kSmall), baseline, mark);
  }
  slab.absorb(std::move(tag), 0);
  slab.height = top + kMastheadName.leading;
  return slab;
}

void set_cover(Setting& setting, const document::Cover& cover, const Room& room, Galley& galley) {
  galley.add(masthead(setting, setting.document.imprint.number, true, room));
  galley.space(18 * kU);
  galley.add(title_slab(setting, cover.title, kCoverTitle, room));
  if (!cover.subtitle.empty()) {
    Slab date;
    date.height = put_text(setting, date, cover.subtitle, kCoverDate, room.left, 0, room.width,
                           setting.tree.add(room.parent, Tag::kP));
    galley.add(std::move(date));
  }
  galley.space(8 * kU);
  if (!cover.facts.empty()) set_pair_tiles(setting, pairs_of(cover.facts), kFactsInARow, room, galley);
  if (cover.agenda) set_agenda(setting, *cover.agenda, room, galley);
  if (!cover.lines.empty()) galley.add(closing_lines(setting, cover.lines, room));
  galley.drop_space();
  galley.break_page();
}

double set_letter_opening(Setting& setting, const Room& room, Galley& galley) {
  const auto& document = setting.document;
  auto opening = masthead(setting, document.imprint.occasion, false, room);
  const double below = opening.height + 6 * kU;
  Galley facts;
  set_pair_tiles(setting, pairs_of(document.facts), 1, room.column(kMargin + kSideLeft, kSideWidth), facts);
  const double facts_height = facts.height();
  if (!facts.empty()) opening.absorb(std::move(facts).joined(), below);
  opening.height = below;
  galley.add(std::move(opening));
  galley.add(title_slab(setting, document.title, kSection, room));
  galley.space(kAfterSection);
  return below + facts_height;
}

/// A sheet's sentence is larger than its title.
void set_sheet_title(Setting& setting, const Room& room, Galley& galley) {
  galley.add(title_slab(setting, setting.document.title, kLabel, room));
  Slab vision;
  vision.height = put_text(setting, vision, setting.document.lead, kVision, room.left, 0, room.width,
                           setting.tree.add(room.parent, Tag::kP));
  vision.keeps_with_next = true;
  galley.add(std::move(vision));
  galley.space(2 * kU);
}

void set_title(Setting& setting, const Room& room, Galley& galley) {
  const auto& document = setting.document;
  if (setting.is_sheet() && !document.lead.empty()) {
    set_sheet_title(setting, room, galley);
    return;
  }
  galley.add(title_slab(setting, document.title, kPaperTitle, room));
  galley.space(kU);
  if (!document.lead.empty()) {
    Slab lead;
    lead.height =
        put_text(setting, lead, document.lead, kLead, room.left, 0, span(10), setting.tree.add(room.parent, Tag::kP));
    lead.keeps_with_next = true;
    galley.add(std::move(lead));
  }
  galley.space(2 * kU);
  if (document.facts.empty()) return;
  set_pair_tiles(setting, pairs_of(document.facts), kFactsInARow, room, galley);
  galley.space(kU);
}

}  // namespace cornerstone::layout
