#include "layout/pager.h"

#include <algorithm>

namespace cornerstone::layout {
namespace {

constexpr double kFrameTop = kMargin;
/// Over the first footnote: half a line, the rule, u.
constexpr double kNotesLead = 2 * kU + kRuleWidth + kU;
/// Sums of fractions may miss a frame that they fill exactly.
constexpr double kTolerance = 0.01;

}  // namespace

Pager::Pager(Setting& setting, PagePrinter& printer, std::vector<Slab> footnotes)
    : setting_(setting), printer_(printer), footnotes_(std::move(footnotes)), has_appeared_(footnotes_.size(), false) {
  turn_page();
}

void Pager::place(const std::vector<Slab>& slabs) {
  for (std::size_t begin = 0; begin < slabs.size();) {
    auto end = begin + 1;
    while (end < slabs.size() && slabs[end - 1].keeps_with_next && !slabs[end].starts_page) end += 1;
    place_together({slabs.data() + begin, end - begin});
    begin = end;
  }
}

void Pager::finish() {
  print_footnotes();
}

void Pager::place_together(std::span<const Slab> slabs) {
  if (slabs.front().starts_page && !is_at_top_) turn_page();
  if (slabs.front().starts_right_hand && printer_.page_count() % 2 == 0) turn_page();
  if (!is_at_top_ && !fits(slabs)) turn_page_before(slabs.front());
  for (const auto& slab : slabs) {
    // What must stay together and is longer than a page breaks after all.
    if (!is_at_top_ && !fits({&slab, 1})) turn_page_before(slab);
    place_one(slab);
  }
}

void Pager::place_one(const Slab& slab) {
  if (!is_at_top_) y_ += slab.before;
  for (const auto footnote : slab.footnotes) {
    if (has_appeared_[footnote]) continue;
    has_appeared_[footnote] = true;
    cited_.push_back(footnote);
  }
  if (slab.stands_at_foot) {
    const double bottom = kFrameTop + setting_.frame_height() - notes_height_with({});
    y_ = std::max(y_, bottom - slab.height);
  }
  if (!is_at_top_) printer_.print(slab.divider, y_);
  printer_.print(slab, y_);
  y_ += slab.height;
  is_at_top_ = false;
  open_table_ = slab.continuation;
  if (slab.appendix) insert_appendix(*slab.appendix);
}

double Pager::height_of(std::span<const Slab> slabs) const {
  double height = 0;
  for (const auto& slab : slabs) height += slab.height + (is_at_top_ && &slab == slabs.data() ? 0 : slab.before);
  return height;
}

double Pager::notes_height_with(std::span<const Slab> slabs) const {
  auto notes = cited_;
  for (const auto& slab : slabs) {
    for (const auto footnote : slab.footnotes) {
      if (!has_appeared_[footnote] && std::ranges::find(notes, footnote) == notes.end()) notes.push_back(footnote);
    }
  }
  double height = notes.empty() ? 0 : kNotesLead;
  for (const auto footnote : notes) height += footnotes_[footnote].height;
  return height;
}

bool Pager::fits(std::span<const Slab> slabs) const {
  const double bottom = kFrameTop + setting_.frame_height() - notes_height_with(slabs);
  return y_ + height_of(slabs) <= bottom + kTolerance;
}

void Pager::turn_page() {
  print_footnotes();
  printer_.start_page();
  y_ = kFrameTop;
  is_at_top_ = true;
}

/// What comes next opens a page of its own.
void Pager::insert_appendix(std::size_t appendix) {
  print_footnotes();
  const auto& sheets = setting_.document.appendices.at(appendix).sheets;
  for (std::size_t i = 0; i < sheets.size(); ++i) printer_.insert_page(sheets[i], {appendix, i});
  y_ = kFrameTop + setting_.frame_height();
  is_at_top_ = false;
}

void Pager::turn_page_before(const Slab& slab) {
  const auto table = slab.continuation != nullptr && slab.continuation == open_table_ ? open_table_ : nullptr;
  if (table) printer_.print(table->closing, y_);
  turn_page();
  if (!table) return;
  for (const auto& opening : table->opening) place_one(opening);
  // The head says what the divider would.
  is_at_top_ = true;
  open_table_ = table;
}

void Pager::print_footnotes() {
  if (cited_.empty()) return;
  double y = kFrameTop + setting_.frame_height() - notes_height_with({}) + 2 * kU;
  Slab rule;
  rule.rule(kMargin, 0, kFootnoteRule, kRuleWidth, kBlack);
  printer_.print(rule, y);
  y += kRuleWidth + kU;
  for (const auto footnote : cited_) {
    printer_.print(footnotes_[footnote], y);
    y += footnotes_[footnote].height;
  }
  cited_.clear();
}

}  // namespace cornerstone::layout
