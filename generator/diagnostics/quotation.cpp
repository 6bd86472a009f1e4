#include "diagnostics/quotation.h"

namespace cornerstone::diagnostics {
namespace {

constexpr std::size_t kLongestQuotation = 200;  // Bytes: paths are the longest that are worth reading whole.
constexpr std::size_t kKept = 80;

/// Where to cut so that no character is cut in two.
std::size_t cut_of(std::string_view quotation) {
  auto cut = kKept;
  while (cut > 0 && (static_cast<unsigned char>(quotation[cut]) & 0xC0U) == 0x80U) --cut;
  return cut;
}

}  // namespace

std::string with_short_quotations(std::string_view text) {
  std::string result;
  bool is_quoted = false;
  while (true) {
    const auto mark = text.find('`');
    const auto part = text.substr(0, mark);
    const bool is_long = is_quoted && part.size() > kLongestQuotation;
    result += is_long ? std::string(part.substr(0, cut_of(part))) + "…" : std::string(part);
    if (mark == std::string_view::npos) return result;
    result += '`';
    is_quoted = !is_quoted;
    text.remove_prefix(mark + 1);
  }
}

}  // namespace cornerstone::diagnostics
