#include "readers/file_names.h"

#include <algorithm>
#include <map>
#include <optional>
#include <string_view>

#include <fmt/format.h>

#include "source/text.h"

namespace cornerstone::readers {
namespace {

constexpr std::string_view kForbidden = "<>:\"|?*\\";

std::string lower_case(std::string_view text) {
  std::string lower(text);
  std::ranges::transform(lower, lower.begin(),
                         [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
  return lower;
}

/// What Windows has against one name of a path; empty where it has nothing.
std::optional<std::string> refusal(std::string_view name) {
  for (const char c : name) {
    if (kForbidden.find(c) != std::string_view::npos)
      return fmt::format("Windows allows no `{}` in the name of a file", c);
    if (static_cast<unsigned char>(c) < 0x20) return "Windows allows no control characters in the name of a file";
  }
  if (name.ends_with('.') || name.ends_with(' ')) return "Windows drops a full stop or a space at the end of a name";
  const std::string stem = lower_case(source::trimmed(name.substr(0, name.find('.'))));
  if (source::is_reserved_name(stem)) return fmt::format("Windows keeps the name `{}` for a device", stem);
  return std::nullopt;
}

/// The way to every folder of a path, and the path itself.
std::vector<std::string> ways(const std::string& path) {
  std::vector<std::string> ways;
  for (auto slash = path.find('/'); slash != std::string::npos; slash = path.find('/', slash + 1))
    ways.push_back(path.substr(0, slash));
  ways.push_back(path);
  return ways;
}

std::string_view last_name(std::string_view way) {
  return way.substr(way.rfind('/') + 1);
}

}  // namespace

std::vector<FileNameMistake> file_name_mistakes(const std::vector<std::string>& paths) {
  std::vector<FileNameMistake> mistakes;
  std::map<std::string, std::string> seen;
  for (const auto& path : paths) {
    for (const auto& way : ways(path)) {
      const auto [first, is_new] = seen.emplace(lower_case(way), way);
      if (is_new) {
        if (auto reason = refusal(last_name(way)))
          mistakes.push_back({path, std::move(*reason), "rename the file or folder"});
      } else if (first->second != way) {
        mistakes.push_back({path,
                            fmt::format("`{}` and `{}` differ in nothing but case, and Windows takes them for one",
                                        last_name(first->second), last_name(way)),
                            "rename one of them"});
        break;
      }
    }
  }
  return mistakes;
}

}  // namespace cornerstone::readers
