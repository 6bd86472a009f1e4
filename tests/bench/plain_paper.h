// A paper as plain JSON, for programs that know none of ours: words without emphasis, tables, pictures as SVG.
//
//   {title, author, language, organisation, blocks: [{kind: heading, level, text} | {kind: text, text}
//     | {kind: list, ordered, items: [text]} | {kind: table, caption, head: [[cell]], body: [[cell]]}
//     | {kind: figure, caption, alternative, svg, width}]}, cell: {text, columns, rows, header, end}
//
// Left out, to the others' advantage: emphasis, links, marks, tints, footnotes, drawings in cells, bookmarks, running
// heads, and all that the page's design asks for.

#pragma once

#include <nlohmann/json.hpp>

#include "document/document.h"
#include "theme/theme.h"

namespace cornerstone::bench {

[[nodiscard]] nlohmann::ordered_json plain_paper(const document::Document& paper, const theme::Theme& theme);

}  // namespace cornerstone::bench
