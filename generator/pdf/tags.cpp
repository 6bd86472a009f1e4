#include "pdf/tags.h"

#include <array>
#include <cassert>

namespace cornerstone::pdf {
namespace {

/// In the order of layout::Tag.
constexpr std::array<std::string_view, 31> kNames{
    "Document", "Part", "Sect",  "H1",         "H2",    "H3",        "H4",  "H5",   "H6", "P",       "L",
    "LI",       "Lbl",  "LBody", "Table",      "THead", "TBody",     "TR",  "TH",   "TD", "Caption", "Figure",
    "Link",     "Span", "Code",  "BlockQuote", "Note",  "Reference", "TOC", "TOCI", "Div"};
static_assert(kNames.size() == static_cast<std::size_t>(layout::Tag::kDiv) + 1);

}  // namespace

std::string_view name(layout::Tag tag) {
  return kNames.at(static_cast<std::size_t>(tag));
}

}  // namespace cornerstone::pdf
