// What a PDF that others made is, before a pack takes it in.
//
// The whole file is read and unpacked once. What is damaged or protected cannot be taken in; what does more than be
// read (scripts, forms, files within the file, comments, hidden layers) is turned down rather than carried or dropped
// in silence. Never throws, whatever the bytes are.

#pragma once

#include <expected>
#include <string>
#include <string_view>
#include <vector>

#include "document/appendix.h"

namespace cornerstone::pdf {

struct Examined {
  std::vector<document::Sheet> sheets;
  bool is_tagged = false;
  bool is_conforming = false;
  bool operator==(const Examined&) const = default;
};

struct AppendixFault {
  enum class Kind { kUnreadable, kRefused };
  Kind kind = Kind::kUnreadable;
  std::string message;  ///< What it is: "is protected by a password". Follows the file's name.
  std::string hint;
};

inline constexpr std::size_t kMostAppendixBytes = 50'000'000;
inline constexpr std::size_t kMostSheets = 1'000;

[[nodiscard]] std::expected<Examined, AppendixFault> examine(std::string_view bytes);

}  // namespace cornerstone::pdf
