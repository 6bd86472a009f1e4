// The names that page templates may use, and what each of them is.
//
// The one list that the check of templates and docs/themes.md follow; page_data.cpp fills in every one of them.

#pragma once

#include <span>
#include <string_view>

namespace cornerstone::site {

enum class NameKind {
  kText,   ///< Escaped where it is written: two braces.
  kHtml,   ///< Markup that the program made: three braces.
  kFlag,   ///< Yes or no: only opens a section.
  kGroup,  ///< Names of its own, once or many times: only opens a section.
};

struct TemplateName {
  std::string_view name;
  NameKind kind;
  std::span<const TemplateName> fields;  ///< Of a group: what may be used within its section.
};

/// Of a whole page.
[[nodiscard]] std::span<const TemplateName> page_names();

}  // namespace cornerstone::site
