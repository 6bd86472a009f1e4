#include "bench/plain_svg.h"

#include <string_view>
#include <variant>

#include <fmt/format.h>

namespace cornerstone::bench {
namespace {

std::string escaped(std::string_view text) {
  std::string out;
  for (const char c : text) {
    if (c == '<') {
      out += "&lt;";
    } else if (c == '&') {
      out += "&amp;";
    } else {
      out += c;
    }
  }
  return out;
}

class SvgWriter {
 public:
  explicit SvgWriter(const theme::Theme& theme) : theme_(theme) {}

  void operator()(const drawing::Line& line) { path(line.points, "", "fill=\"none\"", line.stroke); }
  void operator()(const drawing::Polygon& polygon) { path(polygon.points, "Z", fill(polygon.fill), polygon.outline); }
  void operator()(const drawing::Rectangle& box) {
    out_ += fmt::format(R"(<rect x="{}" y="{}" width="{}" height="{}" {}{}/>)", box.x, box.y, box.width, box.height,
                        fill(box.fill), stroke(box.outline));
  }
  void operator()(const drawing::Circle& circle) {
    out_ += fmt::format(R"(<circle cx="{}" cy="{}" r="{}" {}{}/>)", circle.centre.x, circle.centre.y, circle.radius,
                        fill(circle.fill), stroke(circle.outline));
  }
  void operator()(const drawing::Words& words) {
    constexpr std::string_view kAnchors[] = {"start", "middle", "end"};
    constexpr int kWeights[] = {400, 600, 700};
    out_ += fmt::format(R"(<text x="{}" y="{}" font-family="Source Sans 3" font-size="{}" font-weight="{}" )"
                        R"(text-anchor="{}" {}>{}</text>)",
                        words.at.x, words.at.y, words.size, kWeights[static_cast<int>(words.weight)],
                        kAnchors[static_cast<int>(words.anchor)], fill(words.paint), escaped(words.text));
  }
  void operator()(const drawing::PlacedMark& mark) {
    out_ += fmt::format(R"(<circle cx="{}" cy="{}" r="{}" fill="#555"/>)", mark.at.x, mark.at.y, mark.size / 2);
  }

  [[nodiscard]] std::string take() && { return std::move(out_); }

 private:
  void path(const std::vector<drawing::Point>& points, std::string_view end, const std::string& paint,
            const drawing::Stroke& line) {
    out_ += "<path d=\"";
    for (std::size_t i = 0; i < points.size(); ++i) {
      out_ += fmt::format("{}{} {}", i == 0 ? 'M' : 'L', points[i].x, points[i].y);
    }
    out_ += fmt::format("{}\" {}{}/>", end, paint, stroke(line));
  }

  std::string colour(const drawing::Paint& paint) const {
    if (paint.ink == drawing::Ink::kNone && paint.tone == drawing::Tone::kNone) return "none";
    const auto found = theme_.colour(paint, theme::Scheme::kPaper);
    return fmt::format("#{:02x}{:02x}{:02x}", found.red, found.green, found.blue);
  }
  std::string fill(const drawing::Paint& paint) const { return fmt::format("fill=\"{}\"", colour(paint)); }
  std::string stroke(const drawing::Stroke& line) const {
    if (line.width <= 0 || colour(line.paint) == "none") return {};
    auto out = fmt::format(R"( stroke="{}" stroke-width="{}")", colour(line.paint), line.width);
    if (line.dash_on > 0) out += fmt::format(R"( stroke-dasharray="{} {}")", line.dash_on, line.dash_off);
    return out;
  }

  const theme::Theme& theme_;
  std::string out_;
};

}  // namespace

std::string plain_svg(const drawing::Drawing& drawing, const theme::Theme& theme) {
  SvgWriter writer(theme);
  for (const auto& shape : drawing.shapes) std::visit(writer, shape);
  return fmt::format(
      R"(<svg xmlns="http://www.w3.org/2000/svg" width="{0}pt" height="{1}pt" viewBox="0 0 {0} {1}">{2}</svg>)",
      drawing.width, drawing.height, std::move(writer).take());
}

}  // namespace cornerstone::bench
