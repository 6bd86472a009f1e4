#include "readers/row_filter.h"

#include <algorithm>

#include "readers/csv_sheet.h"

namespace cornerstone::readers {

std::vector<RowFilter> read_row_filters(const Record& record, std::string_view key) {
  std::vector<RowFilter> filters;
  for (const auto* entry : record.by_name(key)) {
    RowFilter filter{{entry->key, entry->key_span}, {}};
    for (const auto* text : texts_of(entry->value)) filter.values.push_back({text->text, text->span});
    filters.push_back(std::move(filter));
  }
  return filters;
}

bool passes(const RowFilter& filter, std::string_view cell) {
  return std::ranges::any_of(filter.values,
                             [&](const PlacedHeading& value) { return is_same_heading(value.text, cell); });
}

}  // namespace cornerstone::readers
