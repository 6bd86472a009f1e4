#include <algorithm>
#include <array>
#include <cmath>

#include <fmt/format.h>

#include "charts/charts.h"
#include "charts/key.h"
#include "charts/rows.h"

namespace cornerstone::charts {
namespace {

using drawing::Anchor;
using drawing::Drawing;
using drawing::Ink;
using drawing::Weight;

constexpr double kStackRow = 30, kStackHeight = 19, kToSum = 8, kStackMargin = 4, kSegmentText = 15;
constexpr Style kSum{.size = kRowText, .weight = Weight::kSemibold, .ink = Ink::kText};
constexpr Style kUnknown{.size = kRowText, .ink = Ink::kQuiet};

/// Grounds that differ without colour: solid, hatched, tinted, open.
void draw_segment(std::size_t part, const Box& box, Drawing& drawing) {
  const drawing::Stroke edge{.paint = {.ink = Ink::kBrand}, .width = 1, .round = false};
  drawing::Rectangle segment{.x = box.x, .y = box.y, .width = box.width, .height = box.height, .fill = {}};
  constexpr std::array kFills{Ink::kBrand, Ink::kGround, Ink::kTint, Ink::kGround};
  segment.fill.ink = kFills.at(part);
  segment.outline = edge;
  drawing.shapes.push_back(segment);
  if (part != 1) return;
  segment.hatched = true;
  drawing.shapes.push_back(segment);
}

/// A part's figure inside its segment, on a clear ground, where there is room for it.
void draw_segment_figure(std::size_t part, const Box& box, const std::string& printed, const TextWidth& measure,
                         Drawing& drawing) {
  constexpr double kBeside = 3;
  const auto width = measure(printed, kSegmentText, Weight::kSemibold);
  if (width + 2 * kBeside + 2 > box.width) return;
  const auto middle = box.x + box.width / 2;
  if (part == 1) {
    drawing.shapes.push_back(drawing::Rectangle{.x = middle - width / 2 - kBeside,
                                                .y = box.y + 1,
                                                .width = width + 2 * kBeside,
                                                .height = box.height - 2,
                                                .fill = {.ink = Ink::kGround}});
  }
  const Style style{.size = kSegmentText, .weight = Weight::kSemibold, .ink = part == 0 ? Ink::kOnBrand : Ink::kBrand};
  draw_words({middle - width / 2, baseline_about(box.y + box.height / 2, style.size)}, printed, Anchor::kStart, style,
             drawing);
}

class StackedBars {
 public:
  StackedBars(const Stacks& stacks, Width width, const TextWidth& measure) : stacks_(stacks), measure_(measure) {
    drawing_.width = width == Width::kWide ? 900 : 344;
    lay_out();
  }

  Drawing draw() {
    heads();
    for (std::size_t i = 0; i < stacks_.stacks.size(); ++i) draw_stack(stacks_.stacks[i], rows_.rows[i]);
    drawing_.shapes.push_back(drawing::Line{{{x(0), box_.y}, {x(0), box_.bottom()}},
                                            {.paint = {.ink = Ink::kAxis}, .width = 1, .round = false}});
    return std::move(drawing_);
  }

 private:
  void lay_out() {
    std::vector<std::string> names;
    std::vector<double> ends{0};
    double sums = 0;
    for (const auto& stack : stacks_.stacks) {
      names.push_back(stack.name);
      double end = 0;
      for (const auto& part : stack.parts) end += std::max(0.0, part.value.value_or(0));
      ends.push_back(end);
      sums = std::max(sums, measure_(shortest_sum(stack), kSum.size, kSum.weight));
    }
    scale_ = scale_for(ends, 4);
    rows_ = rows_of(names, 0, kStackRow, drawing_.width * 0.42, measure_);
    const auto right = sums + kToSum + kStackMargin;
    box_ = {rows_.names_width, 0, drawing_.width - rows_.names_width - right, rows_.bottom};
    box_.y = is_named_above() ? kAboveRow : key_height(heads_of({}), drawing_.width, measure_);
    for (auto& row : rows_.rows) row.top += box_.y;
    drawing_.height = box_.bottom() + kStackMargin;
  }

  double x(double value) const { return box_.x + scale_.place(value) * box_.width; }

  /// Segments of one stack from zero on; none where a part is missing or has no length.
  std::vector<std::optional<Interval>> segments(const Stack& stack) const {
    std::vector<std::optional<Interval>> found;
    double end = 0;
    for (const auto& part : stack.parts) {
      const auto length = std::max(0.0, part.value.value_or(0));
      found.push_back(length > 0 ? std::optional(Interval{x(end), x(end + length)}) : std::nullopt);
      end += length;
    }
    return found;
  }

  std::vector<Named> heads_of(const std::vector<std::optional<Interval>>& segments) const {
    std::vector<Named> heads;
    for (std::size_t i = 0; i < stacks_.parts.size(); ++i) {
      const auto middle = i < segments.size() && segments[i] ? (segments[i]->from + segments[i]->until) / 2 : 0;
      heads.push_back(
          {stacks_.parts[i], {.size = kRowText, .ink = Ink::kText}, middle, [i](drawing::Point at, Drawing& drawing) {
             draw_segment(i, {at.x - 7, at.y - 7, 14, 14}, drawing);
           }});
    }
    return heads;
  }

  /// The first row's own segments are named where it has all; otherwise samples stand above all rows.
  bool is_named_above() const {
    if (stacks_.stacks.empty()) return false;
    const auto first = segments(stacks_.stacks.front());
    return std::ranges::all_of(first, [](const auto& segment) { return segment.has_value(); }) &&
           fit_above(heads_of(first), {rows_.names_width, drawing_.width}, measure_);
  }

  void heads() {
    if (is_named_above()) {
      draw_above(heads_of(segments(stacks_.stacks.front())), 0, box_.y + (kStackRow - kStackHeight) / 2 - 2,
                 {rows_.names_width, drawing_.width}, measure_, drawing_);
    } else {
      draw_key(heads_of({}), 0, drawing_.width, measure_, drawing_);
    }
  }

  void draw_stack(const Stack& stack, const Row& row) {
    draw_name(row, rows_.names_width, false, drawing_);
    const auto found = segments(stack);
    double tip = x(0);
    for (std::size_t i = 0; i < found.size(); ++i) {
      if (!found[i]) continue;
      const Box segment{found[i]->from, row.middle() - kStackHeight / 2, found[i]->until - found[i]->from,
                        kStackHeight};
      draw_segment(i, segment, drawing_);
      draw_segment_figure(i, segment, stack.parts[i].printed, measure_, drawing_);
      tip = found[i]->until;
    }
    const auto& style = stack.printed ? kSum : kUnknown;
    for (const auto& text : {sum_of(stack), shortest_sum(stack)}) {
      const bool fits = tip + kToSum + measure_(text, style.size, style.weight) <= drawing_.width;
      if (!fits && text != shortest_sum(stack)) continue;
      draw_words({tip + kToSum, baseline_about(row.middle(), kRowText)}, text, Anchor::kStart, style, drawing_);
      break;
    }
  }

  /// "42"; without a part "and Suspensions: withheld", or where there is nothing else what is missing alone.
  std::string sum_of(const Stack& stack) const {
    if (stack.printed) return *stack.printed;
    std::string text;
    bool is_all = true;
    for (std::size_t i = 0; i < stack.parts.size(); ++i) {
      is_all &= !stack.parts[i].value && said(stack.parts[i]) == said(stack.parts.front());
      if (stack.parts[i].value) continue;
      text += fmt::format("{}{} {}", text.empty() ? "" : ", ", stacks_.parts[i], said(stack.parts[i]));
    }
    return is_all ? said(stack.parts.front()) : "+ " + text;
  }
  /// The same in the least room: "+ c".
  static std::string shortest_sum(const Stack& stack) {
    if (stack.printed) return *stack.printed;
    std::string text;
    for (const auto& part : stack.parts) {
      if (!part.value) text += (text.empty() ? "+ " : ", ") + part.printed;
    }
    return text;
  }

  const Stacks& stacks_;
  const TextWidth& measure_;
  Scale scale_;
  Rows rows_;
  Box box_;
  Drawing drawing_;
};

}  // namespace

Drawing stacked_bars(const Stacks& stacks, Width width, const TextWidth& measure) {
  return StackedBars(stacks, width, measure).draw();
}

}  // namespace cornerstone::charts
