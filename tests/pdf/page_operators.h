// What the content of one page asks of a reader: operators, colours, nesting, numbers. It knows no marks and no words:
// those are read in marked_content.h.

#pragma once

#include <qpdf/QPDFObjectHandle.hh>
#include <set>
#include <string>
#include <vector>

namespace cornerstone::tests {

struct PageOperators {
  std::set<std::string> unknown;            ///< Operators that the format does not have.
  std::set<std::string> device_spaces;      ///< "DeviceRGB", by operator or by name.
  std::set<std::string> rendering_intents;  ///< Of `ri`.
  std::set<std::string> languages;          ///< Of marked content.
  std::set<std::string> missing_resources;  ///< "/Font /F9": used and not among the page's resources.
  std::vector<std::string> beyond_limits;   ///< Operands that archives do not take.
  int deepest_state = 0;                    ///< Of nested `q`.
  bool is_balanced = true;                  ///< Every `q` has its `Q`.
  bool has_inline_image = false;
};

[[nodiscard]] PageOperators read_operators(QPDFObjectHandle page);

/// Why archives do not take this number, string or name; empty where they do.
[[nodiscard]] std::string beyond_limit(QPDFObjectHandle value);

}  // namespace cornerstone::tests
