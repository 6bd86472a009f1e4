#include "site/frame.h"

#include <algorithm>
#include <array>
#include <cctype>

#include "site/percent.h"

namespace cornerstone::site {
namespace {

std::size_t folders_in(std::string_view path) {
  return static_cast<std::size_t>(std::count(path.begin(), path.end(), '/'));
}

/// Length of the folders that both paths begin with, the last slash included.
std::size_t shared_folders(std::string_view a, std::string_view b) {
  std::size_t shared = 0;
  for (std::size_t i = 0; i < std::min(a.size(), b.size()) && a[i] == b[i]; ++i) {
    if (a[i] == '/') shared = i + 1;
  }
  return shared;
}

std::string lower(std::string_view text) {
  std::string result(text);
  std::ranges::transform(result, result.begin(),
                         [](unsigned char c) { return static_cast<char>(c < 0x80 ? std::tolower(c) : c); });
  return result;
}

}  // namespace

std::string relative_path(std::string_view from, std::string_view to) {
  const std::size_t shared = shared_folders(from, to);
  std::string path;
  for (std::size_t i = folders_in(from.substr(shared)); i > 0; --i) path += "../";
  path += to.substr(shared);
  return path;
}

bool is_safe_address(std::string_view url) {
  // What a browser would skip before a scheme must not hide one.
  if (std::ranges::any_of(url, [](unsigned char c) { return c < 0x20; })) return false;
  const std::size_t colon = url.find(':');
  if (colon == std::string_view::npos || url.find_first_of("/?#") < colon) return true;
  constexpr std::array<std::string_view, 4> kSchemes{"http", "https", "mailto", "tel"};
  return std::ranges::find(kSchemes, lower(url.substr(0, colon))) != kSchemes.end();
}

std::string address(const document::Target& target, std::string_view from, const Paths& paths) {
  if (!target.url.empty()) return is_safe_address(target.url) ? target.url : std::string{};
  const std::string anchor = target.anchor.empty() ? std::string{} : "#" + percent_encoded(target.anchor);
  if (target.page.empty()) return anchor;
  const auto found = paths.find(target.page);
  if (found == paths.end()) return {};
  if (found->second == from && !anchor.empty()) return anchor;
  return percent_encoded(relative_path(from, found->second)) + anchor;
}

}  // namespace cornerstone::site
