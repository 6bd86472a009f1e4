// What toml++ says about a syntax error, in the words of somebody who writes content.

#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace cornerstone::readers {

struct TomlComplaint {
  std::size_t begin = 0;  ///< Bytes of the text.
  std::size_t end = 0;
  std::string message;
  std::string hint;
};

/// `offset` is where the parser stopped, `description` what it said.
[[nodiscard]] TomlComplaint explain_toml_error(std::string_view text, std::size_t offset, std::string_view description);

}  // namespace cornerstone::readers
