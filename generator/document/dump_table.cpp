#include "document/dump_table.h"

#include <fmt/format.h>

namespace cornerstone::document {
namespace {

std::string column_name(const Column& column) {
  constexpr std::string_view kAligns[] = {"start", "centre", "end", "decimal"};
  std::string text{kAligns[static_cast<int>(column.align)]};
  if (column.weight > 0) text += fmt::format(":{}", column.weight);
  if (column.is_narrow) text += ":narrow";
  return text;
}

std::string cell_line(const Cell& cell) {
  std::string line = cell.is_header ? "header" : "cell";
  if (cell.columns != 1) line += fmt::format(" columns={}", cell.columns);
  if (cell.rows != 1) line += fmt::format(" rows={}", cell.rows);
  if (cell.ground != drawing::Tone::kNone) line += fmt::format(" ground={}", drawing::name(cell.ground));
  if (!cell.sort_key.empty()) line += " sort=" + quoted(cell.sort_key);
  if (cell.is_changed) line += " changed";
  if (cell.is_same) line += " same";
  if (cell.drawing) line += fmt::format(" drawing={}x{}", cell.drawing->width, cell.drawing->height);
  return line;
}

std::string row_line(const Row& row) {
  std::string line = "row";
  if (!row.id.empty()) line += " #" + row.id;
  if (row.is_group) line += " group";
  if (row.is_total) line += " total";
  if (row.opens_block) line += " opens-block";
  return line;
}

void dump_rows(std::string_view name, const std::vector<Row>& rows, DumpWriter& out) {
  if (rows.empty()) return;
  out.line(name);
  out.indented([&] {
    for (const auto& row : rows) {
      out.line(row_line(row));
      out.indented([&] {
        for (const auto& cell : row.cells) {
          out.opened(cell_line(cell), cell.content);
          out.indented([&] { out.labelled("gist", cell.gist); });
        }
      });
    }
  });
}

}  // namespace

void dump_notes(std::string_view name, const std::vector<Note>& notes, DumpWriter& out) {
  for (const auto& note : notes) {
    out.opened(note.sign.empty() ? std::string{name} : fmt::format("{} {}", name, note.sign), note.text);
  }
}

void dump_table(const Table& table, DumpWriter& out) {
  constexpr std::string_view kStyles[] = {"", " compare", " heatmap"};
  auto line = std::string{"table"} + std::string{kStyles[static_cast<int>(table.style)]};
  if (!table.id.empty()) line += " #" + table.id;
  if (table.number != 0) line += fmt::format(" number={}", table.number);
  if (table.can_sort) line += " sort";
  if (table.can_filter) line += " filter";
  if (table.can_copy) line += " copy";
  out.opened(line, table.caption);
  out.indented([&] {
    out.labelled("subtitle", table.subtitle);
    std::string columns = "columns";
    for (const auto& column : table.columns) columns += " " + column_name(column);
    out.line(columns);
    dump_rows("head", table.head, out);
    dump_rows("body", table.body, out);
    dump_notes("key", table.key, out);
    dump_notes("note", table.notes, out);
    out.labelled("source", table.source);
  });
}

}  // namespace cornerstone::document
