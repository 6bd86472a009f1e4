#include <fmt/format.h>

#include <string>
#include <variant>

#include "drawing/drawing.h"

namespace cornerstone::drawing {
namespace {

std::string_view name(Ink ink) {
  switch (ink) {
    case Ink::kNone:
      return "none";
    case Ink::kText:
      return "text";
    case Ink::kQuiet:
      return "quiet";
    case Ink::kRule:
      return "rule";
    case Ink::kAxis:
      return "axis";
    case Ink::kGround:
      return "ground";
    case Ink::kTint:
      return "tint";
    case Ink::kBrand:
      return "brand";
    case Ink::kOnBrand:
      return "on-brand";
    case Ink::kReference:
      return "reference";
    case Ink::kAccent:
      return "accent";
  }
  return {};
}

std::string_view name(ToneUse use) {
  switch (use) {
    case ToneUse::kFill:
      return "fill";
    case ToneUse::kLine:
      return "line";
    case ToneUse::kInk:
      return "ink";
    case ToneUse::kWash:
      return "wash";
  }
  return {};
}

std::string dump(const Paint& paint) {
  if (paint.tone == Tone::kNone) return std::string{name(paint.ink)};
  return fmt::format("{}-{}", drawing::name(paint.tone), name(paint.use));
}

/// At most two places, no trailing zeros, and never "-0".
std::string number(double value) {
  auto text = fmt::format("{:.2f}", value);
  while (text.back() == '0') text.pop_back();
  if (text.back() == '.') text.pop_back();
  return text == "-0" ? "0" : text;
}

std::string dump(const Point& point) {
  return number(point.x) + "," + number(point.y);
}

std::string dump(const std::vector<Point>& points) {
  std::string text;
  for (const auto& point : points) text += " " + dump(point);
  return text;
}

std::string dump(const Stroke& stroke) {
  auto text = fmt::format("{} {}", dump(stroke.paint), number(stroke.width));
  if (stroke.dash_on > 0) text += fmt::format(" dash {}-{}", number(stroke.dash_on), number(stroke.dash_off));
  return text;
}

std::string outline(const Stroke& stroke) {
  return stroke.width > 0 ? " outline " + dump(stroke) : std::string{};
}

struct ShapeDump {
  std::string operator()(const Line& line) const {
    return fmt::format("line{} {}{}", dump(line.points), dump(line.stroke), line.stroke.round ? "" : " butt");
  }
  std::string operator()(const Polygon& polygon) const {
    return fmt::format("polygon{} fill {}{}", dump(polygon.points), dump(polygon.fill), outline(polygon.outline));
  }
  std::string operator()(const Rectangle& box) const {
    return fmt::format("rectangle {},{} {}x{} fill {}{}{}", number(box.x), number(box.y), number(box.width),
                       number(box.height), dump(box.fill), outline(box.outline), box.hatched ? " hatched" : "");
  }
  std::string operator()(const Circle& circle) const {
    return fmt::format("circle {} r {} fill {}{}", dump(circle.centre), number(circle.radius), dump(circle.fill),
                       outline(circle.outline));
  }
  std::string operator()(const Words& words) const {
    constexpr std::string_view kAnchors[] = {"start", "middle", "end"};
    constexpr std::string_view kWeights[] = {"regular", "semibold", "bold"};
    return fmt::format("words {} \"{}\" {} {} {} {}", dump(words.at), words.text, number(words.size),
                       kWeights[static_cast<int>(words.weight)], kAnchors[static_cast<int>(words.anchor)],
                       dump(words.paint));
  }
  std::string operator()(const PlacedMark& placed) const {
    return fmt::format("mark {} {} {}", dump(placed.at), number(placed.size), drawing::dump(placed.mark));
  }
};

}  // namespace

std::string dump(const Drawing& drawing) {
  auto text = fmt::format("drawing {}x{}\n", number(drawing.width), number(drawing.height));
  for (const auto& shape : drawing.shapes) text += std::visit(ShapeDump{}, shape) + "\n";
  return text;
}

}  // namespace cornerstone::drawing
