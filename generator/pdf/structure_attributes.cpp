#include "pdf/structure_attributes.h"

#include <algorithm>
#include <cassert>
#include <string_view>

#include <fmt/format.h>

#include "pdf/syntax.h"

namespace cornerstone::pdf {
namespace {

using layout::Tag;

std::string_view name(layout::Scope scope) {
  switch (scope) {
    case layout::Scope::kColumn:
      return "Column";
    case layout::Scope::kRow:
      return "Row";
    case layout::Scope::kBoth:
      return "Both";
    case layout::Scope::kNone:
      break;
  }
  assert(false);
  return {};
}

std::string cell_attributes(const layout::Node& cell) {
  std::string out;
  if (cell.tag == Tag::kTH) out += fmt::format(" /Scope /{}", name(cell.scope));
  if (cell.columns > 1) out += fmt::format(" /ColSpan {}", cell.columns);
  if (cell.rows > 1) out += fmt::format(" /RowSpan {}", cell.rows);
  if (!cell.headers.empty()) {
    out += " /Headers [";
    for (const auto& header : cell.headers) out += byte_string(header);
    out += ']';
  }
  return out.empty() ? out : " /A <</O /Table" + out + ">>";
}

/// The page that a node's first content stands on, deep down if need be.
const layout::Page& page_of(const layout::Node& node, const layout::Pages& pages) {
  const auto* inner = &node;
  while (inner->children.front().kind == layout::NodeChild::Kind::kNode) {
    inner = &pages.nodes.at(inner->children.front().node);
    assert(!inner->children.empty());
  }
  return pages.pages.at(inner->children.front().page);
}

std::string figure_attributes(const layout::Node& figure, const layout::Pages& pages) {
  if (!figure.box || figure.children.empty()) return {};
  const auto height = page_of(figure, pages).height;
  std::string out = " /A <</O /Layout /Placement /Block /BBox [";
  append_numbers(out, figure.box->x, height - figure.box->y - figure.box->height, figure.box->x + figure.box->width,
                 height - figure.box->y);
  return out += "]>>";
}

}  // namespace

std::string attributes(const layout::Node& node, const layout::Pages& pages) {
  switch (node.tag) {
    case Tag::kTH:
    case Tag::kTD:
      return cell_attributes(node);
    case Tag::kFigure:
      return figure_attributes(node, pages);
    case Tag::kL:
      return node.list_numbering.empty() ? std::string()
                                         : fmt::format(" /A <</O /List /ListNumbering /{}>>", node.list_numbering);
    default:
      return {};
  }
}

}  // namespace cornerstone::pdf
