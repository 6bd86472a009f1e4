#include "charts/rows.h"

#include <algorithm>

namespace cornerstone::charts {
namespace {

using drawing::Ink;
using drawing::Weight;

constexpr double kToPlot = 10, kAroundName = 5;
// Measured as if outstanding, so that names stand where they stand whichever of them is.
constexpr Style kNameStyle{.size = kRowText, .weight = Weight::kSemibold, .ink = Ink::kText};

}  // namespace

Rows rows_of(const std::vector<std::string>& names, double top, double row_height, double most,
             const TextWidth& measure) {
  Rows rows{.rows = {}, .names_width = 0, .bottom = top};
  for (const auto& name : names) {
    Row row{.name = wrapped(name, most - kToPlot, 2, kNameStyle, measure), .top = rows.bottom, .height = row_height};
    const auto lines = static_cast<double>(row.name.size());
    if (lines > 1) row.height = std::max(row_height, lines * line_height(kRowText) + kAroundName);
    rows.names_width = std::max(rows.names_width, widest(row.name, kNameStyle, measure) + kToPlot);
    rows.bottom += row.height;
    rows.rows.push_back(std::move(row));
  }
  return rows;
}

void draw_name(const Row& row, double right, bool is_outstanding, drawing::Drawing& drawing) {
  const Style style{.size = kRowText, .weight = is_outstanding ? Weight::kSemibold : Weight::kRegular};
  auto top = row.middle() - line_height(kRowText) * static_cast<double>(row.name.size()) / 2;
  for (const auto& line : row.name) {
    draw_words({right - kToPlot, baseline_below(top, kRowText)}, line, drawing::Anchor::kEnd, style, drawing);
    top += line_height(kRowText);
  }
}

void draw_reference(double x, const std::string& name, NameStands stands, const Box& plot, const TextWidth& measure,
                    drawing::Drawing& drawing) {
  constexpr double kBeyond = 4, kToName = 11;
  const bool is_above = stands == NameStands::kAbove;
  drawing.shapes.push_back(drawing::Line{
      {{x, plot.y - (is_above ? kBeyond : 0)}, {x, plot.bottom() + (is_above ? 0 : kBeyond)}}, reference_stroke(1.5)});
  const Style style{.size = kRowText, .ink = Ink::kQuiet};
  const auto text = shortened(name, drawing.width, style, measure);
  const auto width = measure(text, style.size);
  const auto left = std::clamp(x - width / 2, 0.0, std::max(0.0, drawing.width - width));
  const auto baseline = is_above ? plot.y - kToName : baseline_below(plot.bottom() + kBeyond + 2, kRowText);
  draw_words({left, baseline}, text, drawing::Anchor::kStart, style, drawing);
}

double clear_of_line(double left, double width, std::optional<double> line, int right) {
  constexpr double kBeside = 5;
  if (!line || *line <= left - kBeside || *line >= left + width + kBeside) return left;
  return right > 0 ? *line + kBeside : *line - kBeside - width;
}

}  // namespace cornerstone::charts
