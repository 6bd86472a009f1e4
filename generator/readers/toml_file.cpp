#include "readers/toml_file.h"

#include <algorithm>

#include <fmt/format.h>

#include "diagnostics/suggestion.h"

namespace cornerstone::readers {
namespace {

std::string written(const TableShape& shape) {
  if (shape.kind == TableKind::kRecords) return fmt::format("[[{}]]", shape.name);
  return shape.kind == TableKind::kNamed ? fmt::format("[{}.…]", shape.name) : fmt::format("[{}]", shape.name);
}

bool has_right_brackets(const TomlValue& value, TableKind kind) {
  if (kind != TableKind::kRecords) return value.get<TomlTable>() != nullptr;
  const auto* list = value.get<TomlList>();
  return list != nullptr &&
         std::ranges::all_of(list->items, [](const TomlValue& item) { return item.get<TomlTable>() != nullptr; });
}

void declare(const PlacedTable& placed, const TableShape& shape, Identifiers& ids, diagnostics::Sink& sink) {
  std::string id;
  if (placed.named != nullptr) {
    id = placed.named->key;
    ids.declare(shape.declares, id, placed.named->key_span, sink);
  } else if (const auto* entry = placed.table->find("id")) {
    const auto* text = entry->value.get<TomlText>();
    if (text == nullptr) return;
    id = text->text;
    ids.declare(shape.declares, id, text->span, sink);
  }
  if (id.empty() || !ids.has(shape.declares, id)) return;
  if (const auto* entry = placed.table->find("name")) {
    if (const auto* text = entry->value.get<TomlText>()) ids.add_alias(shape.declares, id, text->text);
  }
  const auto* aliases = placed.table->find("aliases");
  const auto* list = aliases == nullptr ? nullptr : aliases->value.get<TomlList>();
  if (list == nullptr) return;
  for (const auto& item : list->items) {
    if (const auto* text = item.get<TomlText>()) ids.add_alias(shape.declares, id, text->text);
  }
}

}  // namespace

PlacedTable TomlFile::head(const TableShape& shape) const {
  const auto* entry = root.find(shape.name);
  const auto* table = entry == nullptr ? nullptr : entry->value.get<TomlTable>();
  if (table == nullptr) return {nullptr, {whole.file, 0, 0}, nullptr};
  return {table, entry->value.span, nullptr};
}

std::vector<PlacedTable> TomlFile::records(const TableShape& shape) const {
  std::vector<PlacedTable> tables;
  const auto* entry = root.find(shape.name);
  if (entry == nullptr) return tables;
  if (const auto* list = entry->value.get<TomlList>()) {
    for (const auto& item : list->items) {
      if (const auto* table = item.get<TomlTable>()) tables.push_back({table, item.span, nullptr});
    }
  } else if (const auto* named = entry->value.get<TomlTable>(); named != nullptr && shape.kind == TableKind::kNamed) {
    for (const auto& each : named->entries) {
      if (const auto* table = each.value.get<TomlTable>()) tables.push_back({table, each.value.span, &each});
    }
  }
  return tables;
}

void check_tables(const TomlFile& file, const FileShape& shape, diagnostics::Sink& sink) {
  std::vector<std::string> names;
  for (const auto* table : shape.tables) names.emplace_back(table->name);
  for (const auto& entry : file.root.entries) {
    const auto found =
        std::ranges::find_if(shape.tables, [&](const TableShape* table) { return table->name == entry.key; });
    if (found == shape.tables.end()) {
      const bool is_table = entry.value.get<TomlTable>() != nullptr || entry.value.get<TomlList>() != nullptr;
      sink.report(is_table ? diagnostics::Kind::kUnknownTable : diagnostics::Kind::kUnknownKey, entry.key_span,
                  fmt::format("{} has no {} `{}`", shape.name, is_table ? "table" : "key", entry.key),
                  is_table ? diagnostics::suggest(entry.key, names) : "keys stand below the head of their table");
    } else if (!has_right_brackets(entry.value, (*found)->kind)) {
      sink.report(diagnostics::Kind::kWrongType, entry.key_span,
                  fmt::format("`{}` is written otherwise here", entry.key),
                  fmt::format("write `{}`", written(**found)));
    }
  }
}

void collect_ids(const TomlFile& file, const FileShape& shape, Identifiers& ids, diagnostics::Sink& sink) {
  for (const auto* table : shape.tables) {
    if (table->declares == IdKind::kNone) continue;
    if (file.is_broken) ids.mark_incomplete(table->declares);
    if (table->declares == IdKind::kMeasure) continue;
    for (const auto& placed : file.records(*table)) declare(placed, *table, ids, sink);
  }
}

}  // namespace cornerstone::readers
