// Lettering: words of charts, broken into lines that fit and stacked into labels.

#pragma once

#include <string>
#include <vector>

#include "charts/text_width.h"
#include "drawing/drawing.h"

namespace cornerstone::charts {

/// How words look.
struct Style {
  double size = 15;
  drawing::Weight weight = drawing::Weight::kRegular;
  drawing::Ink ink = drawing::Ink::kText;
};

struct Lettering {
  std::string text;
  Style style;
};

/// The height of a line of text of this size; letters with all their accents and tails stand inside.
[[nodiscard]] constexpr double line_height(double size) {
  return size * 1.2;
}
/// The baseline of a line whose top edge is `top`, and of one whose capitals stand about `middle`.
[[nodiscard]] constexpr double baseline_below(double top, double size) {
  return top + size * 0.93;
}
[[nodiscard]] constexpr double baseline_about(double middle, double size) {
  return middle + size * 0.33;
}

/// `text` if it is no wider than `width`; otherwise as many of its letters as are, and "…".
[[nodiscard]] std::string shortened(const std::string& text, double width, const Style& style,
                                    const TextWidth& measure);
/// Broken at spaces into at most `most` lines, none wider than `width`; the last is shortened where there is more.
[[nodiscard]] std::vector<std::string> wrapped(const std::string& text, double width, std::size_t most,
                                               const Style& style, const TextWidth& measure);
/// The width of the widest.
[[nodiscard]] double widest(const std::vector<std::string>& texts, const Style& style, const TextWidth& measure);

void draw_words(drawing::Point at, std::string text, drawing::Anchor anchor, const Style& style,
                drawing::Drawing& drawing);

/// A label of several lines beside the point that it names.
struct SideLabel {
  drawing::Point at;
  std::vector<Lettering> lines;
};
[[nodiscard]] double height_of(const SideLabel& label);
/// What labels in one column need, however they are spread.
[[nodiscard]] double height_of(const std::vector<SideLabel>& labels);

/// A column of labels that begin at `x` (kStart) or end there (kEnd), each as near to the height of its point as the
/// others allow, within [top, bottom] where they fit; a thin leader joins a point and a label that has moved away.
void draw_side_labels(const std::vector<SideLabel>& labels, double x, drawing::Anchor anchor, double top, double bottom,
                      drawing::Drawing& drawing);

}  // namespace cornerstone::charts
