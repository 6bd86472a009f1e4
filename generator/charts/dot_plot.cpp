#include <algorithm>

#include <fmt/format.h>

#include "charts/charts.h"
#include "charts/key.h"
#include "charts/rows.h"

namespace cornerstone::charts {
namespace {

using drawing::Anchor;
using drawing::Drawing;
using drawing::Ink;
using drawing::Point;
using drawing::Weight;

constexpr double kDotRow = 27, kToDotFigure = 10, kDotMargin = 4, kBelowDots = 28;
constexpr Style kLater{.size = kRowText, .weight = Weight::kSemibold, .ink = Ink::kBrand};
constexpr Style kEarlier{.size = kRowText, .ink = Ink::kQuiet};

void draw_earlier_dot(Point at, Drawing& drawing) {
  drawing.shapes.push_back(drawing::Circle{.centre = at,
                                           .radius = 5,
                                           .fill = {.ink = Ink::kGround},
                                           .outline = {.paint = {.ink = Ink::kBrand}, .width = 1.75}});
}
void draw_later_dot(Point at, Drawing& drawing) {
  drawing.shapes.push_back(drawing::Circle{.centre = at, .radius = 5, .fill = {.ink = Ink::kBrand}});
}

Scale scale_of(const Pairs& pairs) {
  std::vector<double> values;
  const auto add = [&](const Pair& pair) {
    for (const auto* figure : {&pair.before, &pair.after}) {
      if (figure->value) values.push_back(*figure->value);
    }
  };
  for (const auto& pair : pairs.pairs) add(pair);
  if (pairs.reference && pairs.reference->after.value) values.push_back(*pairs.reference->after.value);
  return scale_for(values, 4);
}

class DotPlot {
 public:
  DotPlot(const Pairs& pairs, Width width, const TextWidth& measure)
      : pairs_(pairs), measure_(measure), scale_(scale_of(pairs)) {
    drawing_.width = width == Width::kWide ? 900 : 344;
    lay_out(width == Width::kWide);
  }

  Drawing draw() {
    heads();
    rule();
    for (std::size_t i = 0; i < pairs_.pairs.size(); ++i) draw_pair(pairs_.pairs[i], rows_.rows[i]);
    if (line_) {
      draw_reference(*line_, fmt::format("{} {}", pairs_.reference->name, pairs_.reference->after.printed),
                     NameStands::kBelow, box_, measure_, drawing_);
    }
    return std::move(drawing_);
  }

 private:
  void lay_out(bool is_wide) {
    std::vector<std::string> names;
    double figures = 0;
    for (const auto& pair : pairs_.pairs) {
      names.push_back(pair.name);
      const bool is_half = pair.before.value.has_value() != pair.after.value.has_value();
      for (const auto* figure : {&pair.before, &pair.after}) {
        // On a phone there is room for the symbol of a missing figure alone.
        const auto& text = is_wide && is_half ? said(*figure) : figure->printed;
        figures = std::max(figures, measure_(text, kRowText, Weight::kSemibold));
      }
    }
    const auto room = figures + kToDotFigure + 5 + kDotMargin;
    rows_ = rows_of(names, 0, kDotRow, drawing_.width * 0.42, measure_);
    box_ = {rows_.names_width + room, 0, drawing_.width - rows_.names_width - 2 * room, rows_.bottom};
    if (pairs_.reference && pairs_.reference->after.value) line_ = x(*pairs_.reference->after.value);
    box_.y = is_named_above() ? kAboveRow : key_height(heads_of({}, {}), drawing_.width, measure_);
    for (auto& row : rows_.rows) row.top += box_.y;
    drawing_.height = box_.bottom() + (line_ ? kBelowDots : kDotMargin);
  }

  double x(double value) const { return box_.x + scale_.place(value) * box_.width; }

  std::vector<Named> heads_of(double before, double after) const {
    return {{pairs_.before, kEarlier, before, draw_earlier_dot}, {pairs_.after, kLater, after, draw_later_dot}};
  }

  /// The first row's own dots are named where it has both; otherwise samples stand above all rows.
  bool is_named_above() const {
    if (pairs_.pairs.empty()) return false;
    const auto& first = pairs_.pairs.front();
    return first.before.value && first.after.value && fit_above(heads_of(0, 0), {0, drawing_.width}, measure_);
  }

  void heads() {
    if (is_named_above()) {
      const auto& first = pairs_.pairs.front();
      draw_above(heads_of(x(*first.before.value), x(*first.after.value)), 0, box_.y + kDotRow / 2 - 7,
                 {0, drawing_.width}, measure_, drawing_);
    } else {
      draw_key(heads_of({}, {}), 0, drawing_.width, measure_, drawing_);
    }
  }

  /// A hairline in each row leads the eye from the name to its dots.
  void rule() {
    for (const auto& row : rows_.rows) {
      drawing_.shapes.push_back(
          drawing::Line{{{rows_.names_width - 4, row.top + row.height}, {drawing_.width, row.top + row.height}},
                        {.paint = {.ink = Ink::kRule}, .width = 1, .round = false}});
    }
  }

  void draw_pair(const Pair& pair, const Row& row) {
    draw_name(row, rows_.names_width, false, drawing_);
    const auto y = row.middle();
    if (!pair.before.value && !pair.after.value) {
      const bool is_one = said(pair.before) == said(pair.after);
      put({is_one ? said(pair.after)
                  : fmt::format("{} {}, {} {}", pairs_.before, said(pair.before), pairs_.after, said(pair.after)),
           said(pair.after), pair.after.printed},
          kEarlier, rows_.names_width, 1, y);
      return;
    }
    const auto before = pair.before.value ? std::optional{x(*pair.before.value)} : std::nullopt;
    const auto after = pair.after.value ? std::optional{x(*pair.after.value)} : std::nullopt;
    if (before && after)
      drawing_.shapes.push_back(
          drawing::Line{{{*before, y}, {*after, y}}, {.paint = {.ink = Ink::kBrand}, .width = 2.5, .round = false}});
    if (before) draw_earlier_dot({*before, y}, drawing_);
    if (after) draw_later_dot({*after, y}, drawing_);
    // Each figure on its dot's outer side; one that is missing on the other side of the dot that is there.
    const int later_side = before && after && *after < *before ? -1 : 1;
    put(words_for(pair.before, pairs_.before), kEarlier, before.value_or(after.value_or(0)), -later_side, y);
    put(words_for(pair.after, pairs_.after), pair.after.value ? kLater : kEarlier, after.value_or(before.value_or(0)),
        later_side, y);
  }

  /// What may be said, the fullest first.
  static std::vector<std::string> words_for(const Figure& figure, const std::string& moment) {
    if (figure.value) return {figure.printed};
    return {fmt::format("{} {}", moment, said(figure)), said(figure), figure.printed};
  }

  /// The first of the words for which there is room beside a dot.
  void put(const std::vector<std::string>& choices, const Style& style, double dot, int side, double y) {
    for (const auto& text : choices) {
      const auto width = measure_(text, style.size, style.weight);
      const auto left = clear_of_line(side > 0 ? dot + kToDotFigure : dot - kToDotFigure - width, width, line_, side);
      const bool fits = left >= rows_.names_width && left + width <= drawing_.width;
      if (!fits && &text != &choices.back()) continue;
      draw_words({left, baseline_about(y, style.size)}, text, Anchor::kStart, style, drawing_);
      return;
    }
  }

  const Pairs& pairs_;
  const TextWidth& measure_;
  Scale scale_;
  Rows rows_;
  Box box_;
  std::optional<double> line_;  ///< Where the comparison stands.
  Drawing drawing_;
};

}  // namespace

Drawing dot_plot(const Pairs& pairs, Width width, const TextWidth& measure) {
  return DotPlot(pairs, width, measure).draw();
}

}  // namespace cornerstone::charts
