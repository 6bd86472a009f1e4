#include "charts/lettering.h"

#include <algorithm>
#include <cmath>

#include "charts/labels.h"

namespace cornerstone::charts {
namespace {

/// Takes off the last letter, however many bytes it has.
void drop_letter(std::string& text) {
  while (!text.empty() && (static_cast<unsigned char>(text.back()) & 0xC0U) == 0x80U) text.pop_back();
  if (!text.empty()) text.pop_back();
}

std::vector<std::string> words_of(const std::string& text) {
  std::vector<std::string> words;
  std::size_t at = 0;
  while (at < text.size()) {
    const auto end = std::min(text.find(' ', at), text.size());
    if (end > at) words.push_back(text.substr(at, end - at));
    at = end + 1;
  }
  return words;
}

void draw_leader(const SideLabel& label, double x, double middle, drawing::Anchor anchor, drawing::Drawing& drawing) {
  constexpr double kFromPoint = 7, kFromWords = 3, kNoticed = 5;
  if (std::abs(middle - label.at.y) < kNoticed) return;
  const double right = anchor == drawing::Anchor::kStart ? 1 : -1;
  drawing.shapes.push_back(
      drawing::Line{{{label.at.x + right * kFromPoint, label.at.y}, {x - right * kFromWords, middle}},
                    {.paint = {.ink = drawing::Ink::kAxis}, .width = 1, .round = false}});
}

}  // namespace

std::string shortened(const std::string& text, double width, const Style& style, const TextWidth& measure) {
  if (measure(text, style.size, style.weight) <= width) return text;
  auto kept = text;
  while (!kept.empty() && measure(kept + "…", style.size, style.weight) > width) drop_letter(kept);
  while (!kept.empty() && kept.back() == ' ') kept.pop_back();
  return kept + "…";
}

std::vector<std::string> wrapped(const std::string& text, double width, std::size_t most, const Style& style,
                                 const TextWidth& measure) {
  std::vector<std::string> lines;
  for (const auto& word : words_of(text)) {
    const auto longer = lines.empty() ? word : lines.back() + " " + word;
    const bool fits = measure(longer, style.size, style.weight) <= width;
    if (lines.empty() || (!fits && lines.size() < most)) {
      lines.push_back(word);
    } else {
      lines.back() = longer;
    }
  }
  for (auto& line : lines) line = shortened(line, width, style, measure);
  return lines;
}

double widest(const std::vector<std::string>& texts, const Style& style, const TextWidth& measure) {
  double width = 0;
  for (const auto& text : texts) width = std::max(width, measure(text, style.size, style.weight));
  return width;
}

void draw_words(drawing::Point at, std::string text, drawing::Anchor anchor, const Style& style,
                drawing::Drawing& drawing) {
  drawing.shapes.push_back(drawing::Words{.at = at,
                                          .text = std::move(text),
                                          .size = style.size,
                                          .weight = style.weight,
                                          .anchor = anchor,
                                          .paint = {.ink = style.ink}});
}

double height_of(const SideLabel& label) {
  double height = 0;
  for (const auto& line : label.lines) height += line_height(line.style.size);
  return height;
}

double height_of(const std::vector<SideLabel>& labels) {
  double height = 0;
  for (const auto& label : labels) height += height_of(label);
  return height;
}

void draw_side_labels(const std::vector<SideLabel>& labels, double x, drawing::Anchor anchor, double top, double bottom,
                      drawing::Drawing& drawing) {
  std::vector<Label> wanted;
  for (const auto& label : labels) wanted.push_back({label.at.y, height_of(label)});
  const auto middles = spread(wanted, top, bottom);
  for (std::size_t i = 0; i < labels.size(); ++i) {
    draw_leader(labels[i], x, middles[i], anchor, drawing);
    auto line_top = middles[i] - wanted[i].height / 2;
    for (const auto& line : labels[i].lines) {
      draw_words({x, baseline_below(line_top, line.style.size)}, line.text, anchor, line.style, drawing);
      line_top += line_height(line.style.size);
    }
  }
}

}  // namespace cornerstone::charts
