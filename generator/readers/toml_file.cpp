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
  const auto* entry = placed.table->find("id");
  if (placed.named != nullptr) {
    id = placed.named->key;
    ids.declare(shape.declares, id, placed.named->key_span, sink);
  } else if (const auto* text = entry == nullptr ? nullptr : entry->value.get<TomlText>()) {
    id = text->text;
    ids.declare(shape.declares, id, text->span, sink);
  } else if (entry != nullptr || shape.record_keys == RecordKeys::kIdRequired) {
    ids.mark_incomplete(shape.declares);
  }
  if (id.empty() || !ids.has(shape.declares, id)) return;
  if (const auto* name = placed.table->find("name")) {
    if (const auto* text = name->value.get<TomlText>()) ids.add_alias(shape.declares, id, text->text);
  }
  const auto* aliases = placed.table->find("aliases");
  const auto* list = aliases == nullptr ? nullptr : aliases->value.get<TomlList>();
  if (list == nullptr) return;
  for (const auto& item : list->items) {
    if (const auto* text = item.get<TomlText>()) ids.add_alias(shape.declares, id, text->text);
  }
}

/// What stands in both, in the order of the file.
void join(TomlValue& into, const TomlValue& other) {
  auto* list = std::get_if<TomlList>(&into.content);
  auto* table = std::get_if<TomlTable>(&into.content);
  if (const auto* more = other.get<TomlList>(); more != nullptr && list != nullptr) {
    list->items.insert(list->items.end(), more->items.begin(), more->items.end());
    std::ranges::stable_sort(list->items, {}, [](const TomlValue& item) { return item.span.begin; });
  }
  if (const auto* more = other.get<TomlTable>(); more != nullptr && table != nullptr) {
    table->entries.insert(table->entries.end(), more->entries.begin(), more->entries.end());
    std::ranges::stable_sort(table->entries, {}, [](const TomlEntry& entry) { return entry.key_span.begin; });
  }
}

/// A table that was misspelt in one place and not in another is one again.
void join_namesakes(std::vector<TomlEntry>& entries) {
  for (auto first = entries.begin(); first != entries.end(); ++first) {
    for (auto other = std::next(first); other != entries.end();) {
      if (other->key != first->key) {
        ++other;
        continue;
      }
      join(first->value, other->value);
      other = entries.erase(other);
    }
  }
}

}  // namespace

PlacedTable TomlFile::head(const TableShape& shape) const {
  const auto* entry = root.find(shape.name);
  const auto* value = entry == nullptr ? nullptr : &entry->value;
  const auto* list = value == nullptr ? nullptr : value->get<TomlList>();
  if (list != nullptr && !list->items.empty()) value = &list->items.front();
  const auto* table = value == nullptr ? nullptr : value->get<TomlTable>();
  if (table == nullptr) return {nullptr, {whole.file, 0, 0}, nullptr};
  return {table, value->span, nullptr};
}

std::vector<PlacedTable> TomlFile::records(const TableShape& shape) const {
  std::vector<PlacedTable> tables;
  const auto* entry = root.find(shape.name);
  if (entry == nullptr) return tables;
  if (const auto* list = entry->value.get<TomlList>()) {
    for (const auto& item : list->items) {
      if (const auto* table = item.get<TomlTable>()) tables.push_back({table, item.span, nullptr});
    }
  } else if (const auto* named = entry->value.get<TomlTable>(); named != nullptr && shape.kind == TableKind::kRecords) {
    tables.push_back({named, entry->value.span, nullptr});
  } else if (named != nullptr && shape.kind == TableKind::kNamed) {
    for (const auto& each : named->entries) {
      if (const auto* table = each.value.get<TomlTable>()) tables.push_back({table, each.value.span, &each});
    }
  }
  return tables;
}

void check_tables(TomlFile& file, const FileShape& shape, diagnostics::Sink& sink) {
  std::vector<std::string> names;
  for (const auto* table : shape.tables) names.emplace_back(table->name);
  for (auto& entry : file.root.entries) {
    const auto found =
        std::ranges::find_if(shape.tables, [&](const TableShape* table) { return table->name == entry.key; });
    if (found == shape.tables.end()) {
      const bool is_table = entry.value.get<TomlTable>() != nullptr || entry.value.get<TomlList>() != nullptr;
      sink.report(is_table ? diagnostics::Kind::kUnknownTable : diagnostics::Kind::kUnknownKey, entry.key_span,
                  fmt::format("{} has no {} `{}`", shape.name, is_table ? "table" : "key", entry.key),
                  is_table ? diagnostics::suggest(entry.key, names) : "keys stand below the head of their table");
      if (is_table) entry.key = diagnostics::nearest(entry.key, names).value_or(entry.key);
    } else if (!has_right_brackets(entry.value, (*found)->kind)) {
      sink.report(diagnostics::Kind::kWrongType, entry.key_span,
                  fmt::format("`{}` is written otherwise here", entry.key),
                  fmt::format("write `{}`", written(**found)));
    }
  }
  join_namesakes(file.root.entries);
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
