// Tables: the small pieces that components make theirs from.

#pragma once

#include <initializer_list>
#include <string>
#include <vector>

#include "compose/call.h"
#include "document/document.h"

namespace cornerstone::compose {

/// A column's head with how its cells stand.
struct Head {
  document::Inlines content;
  document::Align align = document::Align::kStart;
  double weight = 0;
};

[[nodiscard]] Head head(std::string text, double weight = 0, document::Align align = document::Align::kStart);

/// A table with one row of heads; its caption and note from the call.
[[nodiscard]] document::Table table_of(const Call& call, std::vector<Head> heads);
/// The same without a call: for pages of the program's own.
[[nodiscard]] document::Table table_of(std::string id, document::Inlines caption, std::vector<Head> heads);

[[nodiscard]] document::Cell cell(document::Inlines content, document::Inlines gist = {});
[[nodiscard]] document::Cell cell(std::string text);
/// The head of a row.
[[nodiscard]] document::Cell row_head(document::Inlines content, document::Inlines gist = {});
[[nodiscard]] document::Row row(std::vector<document::Cell> cells, std::string id = {});
/// A head over the rows that follow, across `columns`.
[[nodiscard]] document::Row group_row(document::Inlines title, std::size_t columns);

/// The title of a component whose block has no caption, as a heading; and its note. Nothing where there is none.
void add_title(const Call& call, const Composing& composing, document::Blocks& blocks);
void add_note(const Call& call, document::Blocks& blocks);
/// A paragraph that says why there is nothing to show.
[[nodiscard]] document::Blocks nothing(std::string why);
/// The same under the call's title.
[[nodiscard]] document::Blocks nothing(const Call& call, const Composing& composing, std::string why);

}  // namespace cornerstone::compose
