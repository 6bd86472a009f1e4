// The bytes of a file as text, or what is wrong with them and where.
//
// TOML, Markdown and templates are UTF-8 and nothing else. Tables come out of other programs: they may be in any
// encoding that can be told from their bytes, or that their description names.

#pragma once

#include <cstdint>
#include <expected>
#include <optional>
#include <string>
#include <string_view>

#include "source/text.h"

namespace cornerstone::source {

struct DecodingMistake {
  std::string text;                  ///< As much like the file as can be shown.
  std::uint32_t begin = 0, end = 0;  ///< In `text`: the first character that is wrong.
  std::string message;
  std::string hint;
};

/// `path` tells what kind of file it is; `stated` is the encoding that the description of a table names.
[[nodiscard]] std::expected<std::string, DecodingMistake> decode(std::string_view path, std::string_view bytes,
                                                                 std::optional<Encoding> stated);

}  // namespace cornerstone::source
