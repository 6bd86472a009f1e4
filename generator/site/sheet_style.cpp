#include "site/sheet_style.h"

#include <string>
#include <string_view>

#include <fmt/format.h>

namespace cornerstone::site {
namespace {

/// A string of CSS within an element of HTML: nothing in it can end either. Escapes hold no letter of markup, so that
/// escaping as text leaves them as they are.
std::string css_string(std::string_view text) {
  std::string quoted;
  for (const char c : text) {
    const bool is_special = std::string_view("\"'\\<>&").find(c) != std::string_view::npos;
    if (is_special || static_cast<unsigned char>(c) < 0x20) {
      quoted += fmt::format("\\{:x} ", static_cast<unsigned char>(c));
    } else {
      quoted += c;
    }
  }
  return quoted;
}

}  // namespace

Html sheet_style(const Frame& frame) {
  Html html;
  html << R"(<style>@page{@bottom-left{content:")" << Text{css_string(frame.sheet_line)} << R"("}})";
  if (frame.is_restricted) html << R"(@page{@bottom-center{content:")" << Text{css_string(frame.audience)} << R"("}})";
  html << "</style>";
  return html;
}

}  // namespace cornerstone::site
