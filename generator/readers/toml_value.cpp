#include "readers/toml_value.h"

#include <algorithm>
#include <array>

namespace cornerstone::readers {

const TomlEntry* TomlTable::find(std::string_view key) const {
  const auto found = std::ranges::find(entries, key, &TomlEntry::key);
  return found == entries.end() ? nullptr : &*found;
}

std::string_view kind_of(const TomlValue& value) {
  static constexpr std::array<std::string_view, 7> kKinds = {
      "a value of another kind", "text", "a number", "yes or no", "a date", "a list", "a table"};
  return kKinds.at(value.content.index());
}

}  // namespace cornerstone::readers
