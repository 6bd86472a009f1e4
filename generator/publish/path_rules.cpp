#include "publish/path_rules.h"

#include <fmt/format.h>

#include "source/text.h"

namespace cornerstone::publish {
namespace {

bool is_safe(char32_t c) {
  return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_' || c == '.';
}

std::optional<std::string> unsafe_name_because(std::string_view name) {
  if (name.empty()) return "a name in it is empty";
  for (const char32_t c : source::code_points(name)) {
    if (is_safe(c)) continue;
    std::string character;
    source::append_utf8(character, c);
    return fmt::format("`{}` is not a lower-case letter, digit, `-`, `_` or `.`", character);
  }
  if (name.front() == '.' || name.back() == '.') return fmt::format("`{}` begins or ends with a full stop", name);
  const std::string_view stem = name.substr(0, name.find('.'));
  if (source::is_reserved_name(stem)) return fmt::format("Windows keeps the name `{}` for a device", stem);
  return std::nullopt;
}

}  // namespace

std::optional<std::string> unsafe_because(std::string_view path) {
  std::string_view rest = path;
  while (true) {
    const std::size_t slash = rest.find('/');
    if (auto reason = unsafe_name_because(rest.substr(0, slash))) return reason;
    if (slash == std::string_view::npos) break;
    rest.remove_prefix(slash + 1);
  }
  if (path.size() > kLongestPath)
    return fmt::format("it has {} characters, and {} is the most", path.size(), kLongestPath);
  return std::nullopt;
}

}  // namespace cornerstone::publish
