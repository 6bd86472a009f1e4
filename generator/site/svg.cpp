#include "site/svg.h"

#include <array>
#include <cmath>
#include <string>

#include <fmt/format.h>

namespace cornerstone::site {
namespace {

using namespace drawing;  // the display list's own words: Line, Polygon, Circle …

/// At most two decimals and none that say nothing: half of a chart's weight is numbers.
std::string number(double value) {
  const double rounded = std::round(value * 100) / 100;
  std::string text = fmt::format("{:.2f}", rounded == 0 ? 0.0 : rounded);
  while (text.back() == '0') text.pop_back();
  if (text.back() == '.') text.pop_back();
  return text;
}

std::string path_of(const std::vector<Point>& points, bool is_closed) {
  std::string path;
  for (const Point& point : points) {
    path += fmt::format("{}{} {}", path.empty() ? "M" : "L", number(point.x), number(point.y));
  }
  return is_closed ? path + "Z" : path;
}

bool is_painted(Paint paint) {
  return paint.tone != Tone::kNone || paint.ink != Ink::kNone;
}

/// "brand", "amber-line": the style sheet has a class for each, with f- for fills and s- for strokes.
std::string role(Paint paint) {
  constexpr std::array<std::string_view, 11> kInks{"none", "text",  "quiet",    "rule",      "axis",  "ground",
                                                   "tint", "brand", "on-brand", "reference", "accent"};
  constexpr std::array<std::string_view, 4> kUses{"fill", "line", "ink", "wash"};
  if (paint.tone == Tone::kNone) return std::string(kInks[static_cast<std::size_t>(paint.ink)]);
  return fmt::format("{}-{}", drawing::name(paint.tone), kUses[static_cast<std::size_t>(paint.use)]);
}

class Painter {
 public:
  explicit Painter(MarkSheet& marks) : marks_(marks) {}

  Html operator()(const Line& line) const {
    if (line.points.size() < 2 || !is_painted(line.stroke.paint)) return {};
    Html html;
    html << "<path" << painted({}, line.stroke) << Attribute{"d", path_of(line.points, false)} << "/>";
    return html;
  }

  Html operator()(const Polygon& polygon) const {
    Html html;
    html << "<path" << painted(polygon.fill, polygon.outline) << Attribute{"d", path_of(polygon.points, true)} << "/>";
    return html;
  }

  Html operator()(const Rectangle& box) const {
    Html html;
    if (box.hatched) {
      html << "<path" << painted({}, box.outline) << Attribute{"d", hatching(box)} << "/>";
      return html;
    }
    html << "<rect" << painted(box.fill, box.outline) << Attribute{"x", number(box.x)} << Attribute{"y", number(box.y)}
         << Attribute{"width", number(box.width)} << Attribute{"height", number(box.height)} << "/>";
    return html;
  }

  Html operator()(const Circle& circle) const {
    Html html;
    html << "<circle" << painted(circle.fill, circle.outline) << Attribute{"cx", number(circle.centre.x)}
         << Attribute{"cy", number(circle.centre.y)} << Attribute{"r", number(circle.radius)} << "/>";
    return html;
  }

  Html operator()(const Words& words) const {
    Html html;
    html << "<text" << Attribute{"class", "f-" + role(words.paint)} << Attribute{"x", number(words.at.x)}
         << Attribute{"y", number(words.at.y)} << Attribute{"font-size", number(words.size)};
    if (words.weight == Weight::kSemibold) html << R"( font-weight="600")";
    if (words.weight == Weight::kBold) html << R"( font-weight="700")";
    if (words.anchor == Anchor::kMiddle) html << R"( text-anchor="middle")";
    if (words.anchor == Anchor::kEnd) html << R"( text-anchor="end")";
    html << ">" << Text{words.text} << "</text>";
    return html;
  }

  Html operator()(const PlacedMark& placed) const {
    Html html;
    html << "<use" << Attribute{"href", "#" + marks_.symbol_of(placed.mark)} << Attribute{"x", number(placed.at.x)}
         << Attribute{"y", number(placed.at.y)} << Attribute{"width", number(placed.size)}
         << Attribute{"height", number(placed.size)} << "/>";
    return html;
  }

 private:
  /// Class and stroke of a shape. The style sheet paints nothing that has no class for it.
  static Html painted(Paint fill, const Stroke& stroke) {
    const bool has_stroke = is_painted(stroke.paint) && stroke.width > 0;
    std::string classes;
    if (is_painted(fill)) classes += "f-" + role(fill);
    if (has_stroke) classes += (classes.empty() ? "s-" : " s-") + role(stroke.paint);
    Html html;
    if (!classes.empty()) html << Attribute{"class", classes};
    if (!has_stroke) return html;
    if (stroke.width != 1) html << Attribute{"stroke-width", number(stroke.width)};
    if (stroke.dash_on > 0) {
      html << Attribute{"stroke-dasharray", number(stroke.dash_on) + " " + number(stroke.dash_off)};
    }
    if (!stroke.round) html << R"( stroke-linecap="butt" stroke-linejoin="miter")";
    return html;
  }

  /// Lines at 45 degrees, clipped by computing where each enters and leaves the box.
  static std::string hatching(const Rectangle& box) {
    constexpr double kStep = 4;
    std::string path;
    for (double at = kStep; at < box.width + box.height; at += kStep) {
      const double x1 = std::min(at, box.width), y1 = at - x1;
      const double y2 = std::min(at, box.height), x2 = at - y2;
      path +=
          fmt::format("M{} {}L{} {}", number(box.x + x1), number(box.y + y1), number(box.x + x2), number(box.y + y2));
    }
    return path;
  }

  MarkSheet& marks_;
};

}  // namespace

Html svg(const Drawing& drawing, std::string_view classes, std::string_view alternative, MarkSheet& marks) {
  Html html;
  html << "<svg" << Attribute{"class", classes}
       << Attribute{"viewBox", fmt::format("0 0 {} {}", number(drawing.width), number(drawing.height))}
       << Attribute{"width", number(drawing.width * kPixelsPerPoint)}
       << Attribute{"height", number(drawing.height * kPixelsPerPoint)};
  if (alternative.empty()) {
    html << R"( aria-hidden="true")";
  } else {
    html << R"( role="img")" << Attribute{"aria-label", alternative};
  }
  html << ">";
  const Painter painter(marks);
  for (const Shape& shape : drawing.shapes) html << std::visit(painter, shape);
  html << "</svg>";
  return html;
}

}  // namespace cornerstone::site
