#include "layout/table_cell.h"

#include <algorithm>

#include "layout/drawn.h"

namespace cornerstone::layout {
namespace {

constexpr double kDrawingGap = mm(1.5);
/// Paper holds finer lines than a screen: two lines of text high.
constexpr double kDrawingScale = 0.65;

bool is_digit(char c) {
  return c >= '0' && c <= '9';
}

/// Bytes before the decimal point, all of them where there is none; empty for what is neither figure nor symbol.
std::optional<std::size_t> integer_length(std::string_view text) {
  // Longer than this, a text without digits is a word and not a symbol: "–" has three bytes, "low" is one.
  constexpr std::size_t kSymbolBytes = 3;
  const auto digit = std::ranges::find_if(text, is_digit);
  if (digit == text.end()) return text.size() <= kSymbolBytes ? std::optional{text.size()} : std::nullopt;
  // A sign or currency may stand before the first digit, words may not.
  if (digit - text.begin() > static_cast<std::ptrdiff_t>(kSymbolBytes)) return std::nullopt;
  if (text.find(' ') != std::string_view::npos) return std::nullopt;
  const auto point = text.find('.');
  return point == std::string_view::npos ? text.find_last_of("0123456789") + 1 : point;
}

/// The heading that `anchor` names; where there is none, the anchor itself.
std::string title_of(const document::Document& document, const std::string& anchor) {
  for (const auto& block : document.blocks) {
    const auto* heading = std::get_if<document::Heading>(&block);
    if (heading != nullptr && heading->id == anchor) return document::plain_text(heading->content);
  }
  return anchor;
}

/// A cell that holds nothing but a link to a place of this document, without words: it shows the place's page.
std::optional<LinkPlace> page_reference(const Setting& setting, const document::Cell& cell) {
  const auto* link = cell.content.size() == 1 ? std::get_if<document::Link>(&cell.content.front()) : nullptr;
  if (link == nullptr || !link->content.empty()) return std::nullopt;
  auto place = link_to(setting, link->target);
  return place && !place->destination.empty() ? place : std::nullopt;
}

void put_page_reference(Setting& setting, Slab& slab, LinkPlace place, const TextStyle& style, double x, double width,
                        NodeIndex node) {
  place.mark = setting.tree.mark(setting.tree.add(node, Tag::kLink));
  slab.height = style.leading;
  slab.painted.push_back({place.mark, PageNumber{place.destination, style.tabular(), x + width, style.baseline()}});
  place.x = x;
  place.width = width;
  place.height = slab.height;
  place.description = "Page of " + title_of(setting.document, place.destination);
  slab.links.push_back(std::move(place));
}

/// A bar instead of words that only repeat those before them; the words stay for those who listen.
void put_same(Setting& setting, Slab& slab, const document::Cell& cell, const TextStyle& style, double x, double width,
              std::optional<NodeIndex> node) {
  auto mark = kArtifact;
  if (node) {
    const auto span = setting.tree.add(*node, Tag::kSpan);
    setting.tree.at(span).actual_text = document::plain_text(cell.content);
    mark = setting.tree.mark(span);
  }
  slab.height = style.leading;
  slab.shape(mark, rule_shape(x, style.leading / 2 - kSameBar / 2, width, kSameBar, kRulePaint));
}

Side side_of(document::Align align) {
  switch (align) {
    case document::Align::kStart:
      return Side::kLeft;
    case document::Align::kCentre:
      return Side::kCentre;
    case document::Align::kEnd:
    case document::Align::kDecimal:
      return Side::kRight;
  }
  return Side::kLeft;
}

/// Where a line of `width` begins so that its point stands under its column's.
double decimal_left(const CellLook& look, const DecimalBox& parts, double x, double width) {
  return x + width - look.decimal.fraction - parts.integer;
}

}  // namespace

std::optional<DecimalBox> decimal_parts(Setting& setting, const document::Cell& cell, const TextStyle& style) {
  const auto text = document::plain_text(cell.content);
  const auto length = integer_length(text);
  if (text.empty() || !length) return std::nullopt;
  return DecimalBox{setting.width(std::string_view{text}.substr(0, *length), style),
                    setting.width(std::string_view{text}.substr(*length), style)};
}

CellNeed need_of(Setting& setting, const document::Cell& cell, const TextStyle& style) {
  CellNeed need;
  const auto measure = [&](const document::Inlines& content, const TextStyle& text_style) {
    double word = 0;
    double line = 0;
    for (const auto& atom : flow_of(setting, content, text_style, std::nullopt).atoms) {
      word += atom.width;
      line += atom.width;
      need.least = std::max(need.least, word);
      need.most = std::max(need.most, line);
      if (atom.after != text::Break::kNever)
        word = 0;
      else
        word += atom.space;
      line = atom.after == text::Break::kForced ? 0 : line + atom.space;
    }
  };
  if (!cell.is_same) measure(cell.content, style);
  if (cell.drawing) {
    const double gap = need.most > 0 ? kDrawingGap : 0;
    need.least += kDrawingScale * cell.drawing->width + gap;
    need.most += kDrawingScale * cell.drawing->width + gap;
  }
  measure(cell.gist, kNoteText);  // Below both.
  return need;
}

Slab cell_slab(Setting& setting, const document::Cell& cell, const CellLook& look, double x, double width,
               std::optional<NodeIndex> node) {
  Slab slab;
  if (cell.is_same) {
    put_same(setting, slab, cell, look.style, x, width, node);
    return slab;
  }
  if (auto reference = page_reference(setting, cell); reference && node) {
    put_page_reference(setting, slab, std::move(*reference), look.style, x, width, *node);
    return slab;
  }
  const bool has_gist = !cell.gist.empty();
  const double drawn =
      cell.drawing ? kDrawingScale * cell.drawing->width + (cell.content.empty() ? 0 : kDrawingGap) : 0;
  const auto paragraph = [&] { return node && has_gist ? std::optional{setting.tree.add(*node, Tag::kP)} : node; };
  const auto lines = set_lines(setting, cell.content, look.style, width - drawn, paragraph());
  const auto parts = look.align == document::Align::kDecimal && lines.size() == 1
                         ? decimal_parts(setting, cell, look.style)
                         : std::nullopt;
  if (parts) {
    slab.height = put_lines(slab, lines, look.style, decimal_left(look, *parts, x, width), 0);
  } else {
    slab.height = put_lines(slab, lines, look.style, x, 0, width - drawn, side_of(look.align));
  }
  if (cell.drawing) {
    const double text_width = lines.empty() ? 0 : lines.front().width + kDrawingGap;
    const double height = kDrawingScale * cell.drawing->height;
    const double top = std::max(0.0, (look.style.leading - height) / 2);
    put_drawing(setting, slab, *cell.drawing, x + text_width, top, kDrawingScale, kArtifact);
    slab.height = std::max({slab.height, look.style.leading, top + height});
  }
  if (has_gist) slab.height += put_text(setting, slab, cell.gist, kNoteText, x, slab.height, width, paragraph());
  return slab;
}

}  // namespace cornerstone::layout
