#include "compose/tables.h"

#include <utility>

namespace cornerstone::compose {

using document::Blocks;
using document::Cell;
using document::Inlines;
using document::Row;
using document::Table;

Head head(std::string text, double weight, document::Align align) {
  return {.content = document::words(std::move(text)), .align = align, .weight = weight};
}

Table table_of(std::string id, Inlines caption, std::vector<Head> heads) {
  Table table;
  table.id = std::move(id);
  table.caption = std::move(caption);
  Row names;
  for (auto& one : heads) {
    table.columns.push_back({.align = one.align, .weight = one.weight, .is_narrow = false});
    Cell cell;
    cell.content = std::move(one.content);
    cell.is_header = true;
    names.cells.push_back(std::move(cell));
  }
  table.head.push_back(std::move(names));
  return table;
}

Table table_of(const Call& call, std::vector<Head> heads) {
  auto table = table_of(call.id, call.title, std::move(heads));
  if (!call.note.empty()) table.notes.push_back({.sign = {}, .text = call.note});
  return table;
}

Cell cell(Inlines content, Inlines gist) {
  Cell made;
  made.content = std::move(content);
  made.gist = std::move(gist);
  return made;
}

Cell cell(std::string text) {
  return cell(text.empty() ? Inlines{} : document::words(std::move(text)));
}

Cell row_head(Inlines content, Inlines gist) {
  auto made = cell(std::move(content), std::move(gist));
  made.is_header = true;
  return made;
}

Row row(std::vector<Cell> cells, std::string id) {
  Row made;
  made.cells = std::move(cells);
  made.id = std::move(id);
  return made;
}

Row group_row(Inlines title, std::size_t columns) {
  Row made;
  made.is_group = true;
  auto only = row_head(std::move(title));
  only.columns = static_cast<unsigned>(columns);
  made.cells.push_back(std::move(only));
  return made;
}

void add_title(const Call& call, const Composing& composing, Blocks& blocks) {
  if (!call.title.empty()) blocks.emplace_back(composing.heading(call.title, call.id));
}

void add_note(const Call& call, Blocks& blocks) {
  if (call.note.empty()) return;
  document::Paragraph note;
  note.content = call.note;
  note.role = document::ParagraphRole::kNote;
  blocks.emplace_back(std::move(note));
}

Blocks nothing(std::string why) {
  Blocks blocks;
  document::Paragraph said;
  said.content = document::words(std::move(why));
  said.role = document::ParagraphRole::kNote;
  blocks.emplace_back(std::move(said));
  return blocks;
}

Blocks nothing(const Call& call, const Composing& composing, std::string why) {
  Blocks blocks;
  add_title(call, composing, blocks);
  for (auto& block : nothing(std::move(why))) blocks.push_back(std::move(block));
  return blocks;
}

}  // namespace cornerstone::compose
