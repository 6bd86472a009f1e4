#include "site/page_template.h"

#include <algorithm>
#include <string_view>
#include <vector>

namespace cornerstone::site {
namespace {

constexpr std::string_view kOpen = "{{>";
constexpr std::string_view kClose = "}}";

std::string_view trimmed(std::string_view text) {
  const auto begin = text.find_first_not_of(" \t\r\n");
  if (begin == std::string_view::npos) return {};
  return text.substr(begin, text.find_last_not_of(" \t\r\n") - begin + 1);
}

/// Appends the template `name`; one that is being joined already is left out, and reported by the check.
void join(const theme::Theme& theme, const std::string& name, std::vector<std::string>& open, std::string& to) {
  const auto found = theme.templates.find(name);
  if (found == theme.templates.end() || std::ranges::find(open, name) != open.end()) return;
  open.push_back(name);
  const std::string_view text = found->second.text;
  std::size_t at = 0;
  for (;;) {
    const std::size_t tag = text.find(kOpen, at);
    const std::size_t end = tag == std::string_view::npos ? tag : text.find(kClose, tag);
    if (end == std::string_view::npos) break;
    to += text.substr(at, tag - at);
    const std::size_t begin = tag + kOpen.size();
    join(theme, std::string(trimmed(text.substr(begin, end - begin))), open, to);
    at = end + kClose.size();
    // A part that stands on a line of its own brings its own line end.
    if (at < text.size() && text[at] == '\n' && to.ends_with('\n')) ++at;
  }
  to += text.substr(at);
  open.pop_back();
}

}  // namespace

std::string joined_template(const theme::Theme& theme) {
  std::string whole;
  std::vector<std::string> open;
  join(theme, "page", open, whole);
  return whole;
}

}  // namespace cornerstone::site
