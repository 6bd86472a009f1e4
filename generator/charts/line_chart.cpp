#include <algorithm>

#include <fmt/format.h>

#include "charts/charts.h"
#include "charts/course.h"
#include "charts/labels.h"

namespace cornerstone::charts {
namespace {

using drawing::Anchor;
using drawing::Ink;
using drawing::Weight;

struct Measures {
  double width, height, text, value, line, left;
};
constexpr Measures kWideMeasures{900, 330, 15, 22, 2.75, 44};
constexpr Measures kNarrowMeasures{344, 280, 13, 18, 2.5, 34};

std::string number(double value, int decimals) {
  return fmt::format("{:.{}f}", value == 0 ? 0.0 : value, decimals);
}

class LineChart {
 public:
  LineChart(const Course& course, Width width, const TextWidth& measure)
      : course_(course),
        measure_(measure),
        sizes_(width == Width::kWide ? kWideMeasures : kNarrowMeasures),
        is_wide_(width == Width::kWide),
        plot_(make_plot()) {}

  drawing::Drawing draw() {
    drawing_.width = sizes_.width;
    drawing_.height = sizes_.height;
    grid();
    gaps();
    if (course_.reference) draw_line(*course_.reference, plot_, reference_stroke(1.5), drawing_);
    draw_line(course_.ours, plot_, our_stroke(sizes_.line), drawing_);
    dots();
    labels();
    return std::move(drawing_);
  }

 private:
  double label_width() const {
    auto widest = std::max(measure_(course_.ours.name, sizes_.text, Weight::kSemibold), last_width());
    if (course_.reference) widest = std::max(widest, measure_(course_.reference->name, sizes_.text));
    return widest;
  }
  double last_width() const {
    const auto last = last_known(course_.ours);
    return last ? measure_(course_.ours.figures[*last].printed, sizes_.value, Weight::kBold) : 0;
  }

  Plot make_plot() const {
    constexpr double kTop = 16, kBottom = 44, kGap = 14;
    // On a phone the labels stand over their lines, and the plot has the width.
    const double right = is_wide_ ? std::min(label_width() + kGap, 240.0) : 16;
    const Box box{sizes_.left, kTop, sizes_.width - sizes_.left - right, sizes_.height - kTop - kBottom};
    return {box, scale_for(course_, is_wide_ ? 5 : 4), course_.moments.size()};
  }

  void words(drawing::Point at, std::string text, Anchor anchor, Ink ink, double size,
             Weight weight = Weight::kRegular) {
    drawing_.shapes.push_back(drawing::Words{
        .at = at, .text = std::move(text), .size = size, .weight = weight, .anchor = anchor, .paint = {.ink = ink}});
  }

  void grid() {
    const auto& box = plot_.box();
    for (const auto tick : plot_.scale().ticks) {
      const auto y = plot_.y(tick);
      drawing_.shapes.push_back(
          drawing::Line{{{box.x, y}, {box.right(), y}}, {.paint = {.ink = Ink::kRule}, .width = 1, .round = false}});
      words({box.x - 8, y + sizes_.text * 0.33}, number(tick, plot_.scale().decimals), Anchor::kEnd, Ink::kQuiet,
            sizes_.text);
    }
    moments();
  }

  /// As many moments are named as stand side by side; the last one always.
  void moments() {
    double widest = 0;
    for (const auto& moment : course_.moments) widest = std::max(widest, measure_(moment, sizes_.text));
    const auto count = course_.moments.size();
    const auto pitch = count > 1 ? plot_.x(1) - plot_.x(0) : plot_.box().width;
    const auto every = std::max<std::size_t>(1, static_cast<std::size_t>((widest + 12) / pitch + 0.999));
    for (std::size_t i = 0; i < count; ++i) {
      if ((count - 1 - i) % every != 0) continue;
      const auto anchor = count == 1       ? Anchor::kMiddle
                          : i == 0         ? Anchor::kStart
                          : i + 1 == count ? Anchor::kEnd
                                           : Anchor::kMiddle;
      words({plot_.x(i), plot_.box().bottom() + sizes_.text + 10}, course_.moments[i], anchor, Ink::kQuiet,
            sizes_.text);
    }
  }

  void gaps() {
    for (std::size_t i = 0; i < course_.ours.figures.size(); ++i) {
      const auto& figure = course_.ours.figures[i];
      if (figure.value) continue;
      const auto& box = plot_.box();
      drawing_.shapes.push_back(drawing::Rectangle{
          .x = plot_.x(i) - 13, .y = box.y, .width = 26, .height = box.height, .fill = {.ink = Ink::kTint}});
      words({plot_.x(i), box.bottom() - 8}, figure.printed, Anchor::kMiddle, Ink::kQuiet, sizes_.text);
    }
  }

  void dots() {
    const auto last = last_known(course_.ours);
    for (std::size_t i = 0; i < course_.ours.figures.size(); ++i) {
      if (!course_.ours.figures[i].value) continue;
      const drawing::Point at{plot_.x(i), plot_.y(*course_.ours.figures[i].value)};
      drawing_.shapes.push_back(
          drawing::Circle{.centre = at, .radius = last == i ? 5.0 : 2.8, .fill = {.ink = Ink::kBrand}});
    }
  }

  void labels() {
    const auto ours = last_known(course_.ours);
    const auto reference = course_.reference ? last_known(*course_.reference) : std::nullopt;
    std::vector<Label> wanted;
    if (ours) wanted.push_back({plot_.y(*course_.ours.figures[*ours].value), sizes_.text * 1.25 + sizes_.value * 1.1});
    if (reference) wanted.push_back({plot_.y(*course_.reference->figures[*reference].value), sizes_.text * 2.5});
    if (is_wide_) {
      beside(wanted, ours, reference);
    } else {
      over(ours, reference);
    }
  }

  void beside(const std::vector<Label>& wanted, std::optional<std::size_t> ours, std::optional<std::size_t> reference) {
    const auto middles = spread(wanted, 4, plot_.box().bottom() + 8);
    const auto x = plot_.box().right() + 12;
    std::size_t next = 0;
    if (ours) {
      const auto middle = middles[next++];
      words({x, middle - 2}, course_.ours.name, Anchor::kStart, Ink::kBrand, sizes_.text, Weight::kSemibold);
      words({x, middle - 2 + sizes_.value}, course_.ours.figures[*ours].printed, Anchor::kStart, Ink::kBrand,
            sizes_.value, Weight::kBold);
    }
    if (reference) {
      const auto middle = middles[next];
      words({x, middle - 2}, course_.reference->name, Anchor::kStart, Ink::kQuiet, sizes_.text);
      words({x, middle - 2 + sizes_.text * 1.2}, course_.reference->figures[*reference].printed, Anchor::kStart,
            Ink::kQuiet, sizes_.text);
    }
  }

  /// Whichever line ends higher has its label above, the other below.
  void over(std::optional<std::size_t> ours, std::optional<std::size_t> reference) {
    const auto y_of = [&](const Line& line, std::size_t i) { return plot_.y(*line.figures[i].value); };
    const bool ours_is_higher = ours && reference && y_of(course_.ours, *ours) <= y_of(*course_.reference, *reference);
    const auto x = plot_.box().right();
    const auto place = [&](double y, bool is_above, double size) { return is_above ? y - 9 : y + size + 6; };
    if (ours) {
      const auto text = fmt::format("{} {}", course_.ours.name, course_.ours.figures[*ours].printed);
      words({x, place(y_of(course_.ours, *ours), ours_is_higher || !reference, sizes_.text)}, text, Anchor::kEnd,
            Ink::kBrand, sizes_.text, Weight::kBold);
    }
    if (reference) {
      const auto text = fmt::format("{} {}", course_.reference->name, course_.reference->figures[*reference].printed);
      words({x, place(y_of(*course_.reference, *reference), !ours_is_higher, sizes_.text)}, text, Anchor::kEnd,
            Ink::kQuiet, sizes_.text);
    }
  }

  const Course& course_;
  const TextWidth& measure_;
  const Measures& sizes_;
  bool is_wide_;
  Plot plot_;
  drawing::Drawing drawing_;
};

}  // namespace

drawing::Drawing line_chart(const Course& course, Width width, const TextWidth& measure) {
  return LineChart(course, width, measure).draw();
}

}  // namespace cornerstone::charts
