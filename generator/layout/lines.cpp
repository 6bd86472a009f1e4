#include "layout/lines.h"

#include <algorithm>

#include "layout/shift.h"
#include "text/segments.h"

namespace cornerstone::layout {
namespace {

/// Widths are sums of fractions: what fits exactly must not fail by the last bit.
constexpr double kTolerance = 0.01;

/// Cuts words that no line can hold between their characters.
void cut_overwide(Setting& setting, InlineFlow& flow, double width) {
  for (std::size_t i = 0; i < flow.atoms.size(); ++i) {
    if (flow.atoms[i].width <= width + kTolerance || !flow.atoms[i].glyphs) continue;
    const Atom whole = flow.atoms[i];
    std::vector<Atom> parts;
    for (const auto character : text::graphemes(whole.glyphs->text)) {
      Atom part = whole;
      part.glyphs = setting.shape(character, whole.style);
      part.width = setting.width(*part.glyphs, whole.style);
      part.space = 0;
      part.after = text::Break::kAllowed;
      parts.push_back(std::move(part));
    }
    parts.back().after = whole.after;
    parts.back().space = whole.space;
    const auto place = flow.atoms.erase(flow.atoms.begin() + static_cast<std::ptrdiff_t>(i));
    flow.atoms.insert(place, parts.begin(), parts.end());
    i += parts.size() - 1;
  }
}

bool look_alike(const Atom& a, const Atom& b) {
  return a.glyphs && b.glyphs && a.mark == b.mark && a.link == b.link && a.rise == b.rise &&
         a.is_struck == b.is_struck && a.style.size == b.style.size && a.style.weight == b.style.weight &&
         a.style.is_italic == b.style.is_italic && a.style.paint == b.style.paint;
}

void append(text::GlyphRun& run, const text::GlyphRun& more) {
  const auto offset = static_cast<std::uint32_t>(run.text.size());
  run.text += more.text;
  run.advance += more.advance;
  for (auto glyph : more.glyphs) {
    glyph.cluster += offset;
    run.glyphs.push_back(glyph);
  }
}

/// Puts the atoms of one line side by side; neighbours that look alike become one run.
class LineBuilder {
 public:
  LineBuilder(Setting& setting, const InlineFlow& flow) : setting_(setting), flow_(flow) {}

  [[nodiscard]] Line line(std::size_t begin, std::size_t end) {
    line_ = {};
    x_ = 0;
    const bool ends_paragraph = end == flow_.atoms.size();
    for (auto i = begin; i < end;) {
      auto last = i + 1;
      while (last < end && look_alike(flow_.atoms[i], flow_.atoms[last])) last += 1;
      if (flow_.atoms[i].glyphs) {
        run(i, last, ends_paragraph && last == end);
      } else {
        mark(flow_.atoms[i]);
      }
      i = last;
    }
    // The space at the end is there to be read, not to be seen.
    line_.width = x_ - (end > begin ? flow_.atoms[end - 1].space : 0);
    return std::move(line_);
  }

 private:
  void run(std::size_t begin, std::size_t end, bool ends_paragraph);
  void reserve(text::GlyphRun& run, std::size_t begin, std::size_t end) const;
  void mark(const Atom& atom);
  void note(const Atom& atom, double left, double width);

  Setting& setting_;
  const InlineFlow& flow_;
  Line line_;
  double x_ = 0;
};

/// Room for words `begin` to `end` and their spaces.
void LineBuilder::reserve(text::GlyphRun& run, std::size_t begin, std::size_t end) const {
  std::size_t bytes = 0;
  std::size_t glyphs = 0;
  for (auto i = begin; i < end; ++i) {
    bytes += flow_.atoms[i].glyphs->text.size() + 1;
    glyphs += flow_.atoms[i].glyphs->glyphs.size() + 1;
  }
  run.text.reserve(bytes);
  run.glyphs.reserve(glyphs);
}

void LineBuilder::run(std::size_t begin, std::size_t end, bool ends_paragraph) {
  const auto& first = flow_.atoms[begin];
  const auto space = setting_.shape(" ", first.style);
  auto glyphs = std::make_shared<text::GlyphRun>();
  reserve(*glyphs, begin, end);
  double width = 0;
  for (auto i = begin; i < end; ++i) {
    const auto& atom = flow_.atoms[i];
    append(*glyphs, *atom.glyphs);
    width += atom.width + atom.space;
    if (atom.space > 0 && !(ends_paragraph && i + 1 == end)) append(*glyphs, *space);
    if (atom.footnote) line_.footnotes.push_back(*atom.footnote);
  }
  TextRun text{.face = setting_.face(first.style),
               .glyphs = std::move(glyphs),
               .size = first.style.size,
               .x = x_,
               .y = -first.rise,
               .paint = first.style.paint};
  line_.painted.push_back({first.mark, std::move(text)});
  const double seen = width - flow_.atoms[end - 1].space;
  if (first.is_struck) {
    line_.painted.push_back({kArtifact, rule_shape(x_, -0.3 * first.style.size, seen, kRuleWidth, first.style.paint)});
  }
  note(first, x_, seen);
  x_ += width;
}

void LineBuilder::mark(const Atom& atom) {
  for (const auto& shape : atom.shapes) line_.painted.push_back({atom.mark, shifted(shape, x_, 0)});
  note(atom, x_, atom.width);
  x_ += atom.width + atom.space;
}

void LineBuilder::note(const Atom& atom, double left, double width) {
  if (!atom.link) return;
  auto place = flow_.links[*atom.link];
  const bool goes_on = !line_.links.empty() && line_.links.back().mark == place.mark;
  if (goes_on) {
    line_.links.back().width = left + width - line_.links.back().x;
    return;
  }
  place.x = left;
  place.width = width;
  line_.links.push_back(std::move(place));
}

}  // namespace

std::vector<Line> set_lines(Setting& setting, InlineFlow flow, double width) {
  cut_overwide(setting, flow, width);
  std::vector<text::Piece> pieces;
  pieces.reserve(flow.atoms.size());
  for (const auto& atom : flow.atoms) pieces.push_back({atom.width, atom.space, 0, atom.after});
  std::vector<Line> lines;
  LineBuilder builder{setting, flow};
  std::size_t begin = 0;
  for (const auto end : text::break_lines(pieces, width + kTolerance)) {
    lines.push_back(builder.line(begin, end));
    begin = end;
  }
  return lines;
}

std::vector<Line> set_lines(Setting& setting, const document::Inlines& inlines, const TextStyle& style, double width,
                            std::optional<NodeIndex> node) {
  return set_lines(setting, flow_of(setting, inlines, style, node), width);
}

double put_lines(Slab& slab, const std::vector<Line>& lines, const TextStyle& style, double x, double y, double width,
                 Side side) {
  double top = y;
  for (const auto& line : lines) {
    const double free = std::max(0.0, width - line.width);
    const double left = x + (side == Side::kRight ? free : side == Side::kCentre ? free / 2 : 0);
    for (const auto& item : line.painted) slab.painted.push_back(shifted(item, left, top + style.baseline()));
    for (auto link : line.links) {
      link.x += left;
      link.y = top;
      link.height = style.leading;
      slab.links.push_back(std::move(link));
    }
    slab.footnotes.insert(slab.footnotes.end(), line.footnotes.begin(), line.footnotes.end());
    top += style.leading;
  }
  return top - y;
}

double put_text(Setting& setting, Slab& slab, const document::Inlines& inlines, const TextStyle& style, double x,
                double y, double width, std::optional<NodeIndex> node, Side side) {
  return put_lines(slab, set_lines(setting, inlines, style, width, node), style, x, y, width, side);
}

double put_text(Setting& setting, Slab& slab, std::string_view words, const TextStyle& style, double x, double y,
                double width, std::optional<NodeIndex> node, Side side) {
  return put_text(setting, slab, document::words(std::string{words}), style, x, y, width, node, side);
}

double put_run(Setting& setting, Slab& slab, std::string_view words, const TextStyle& style, double x, double baseline,
               Mark mark) {
  TextRun run{.face = setting.face(style),
              .glyphs = setting.shape(words, style),
              .size = style.size,
              .x = x,
              .y = baseline,
              .paint = style.paint};
  const double width = setting.width(*run.glyphs, style);
  slab.painted.push_back({mark, std::move(run)});
  return width;
}

void add_lines(Galley& galley, std::vector<Line> lines, const TextStyle& style, double x) {
  const auto count = lines.size();
  for (std::size_t i = 0; i < count; ++i) {
    Slab slab;
    slab.height = put_lines(slab, {std::move(lines[i])}, style, x, 0);
    slab.keeps_with_next = i + 1 < count && (i == 0 || i + 2 == count);
    galley.add(std::move(slab));
  }
}

}  // namespace cornerstone::layout
