#include "compose/lead.h"

#include <algorithm>

namespace cornerstone::compose {
namespace {

constexpr std::size_t kShortParagraph = 170;
constexpr std::size_t kLongestSentence = 230;

bool is_plain(const document::Inlines& inlines) {
  return std::ranges::all_of(inlines, [](const document::Inline& each) {
    if (const auto* styled = std::get_if<document::Styled>(&each)) return is_plain(styled->content);
    return std::holds_alternative<document::Words>(each) || std::holds_alternative<document::Marked>(each);
  });
}

/// The end of the first sentence; the whole length where there is but one.
std::size_t end_of_sentence(std::string_view text) {
  for (std::size_t i = 0; i + 2 < text.size(); ++i) {
    const bool is_stop = text[i] == '.' || text[i] == '?' || text[i] == '!';
    if (is_stop && text[i + 1] == ' ' && text[i + 2] >= 'A' && text[i + 2] <= 'Z') return i + 1;
  }
  return text.size();
}

}  // namespace

std::string take_lead(document::Blocks& blocks) {
  if (blocks.empty()) return {};
  auto* opening = std::get_if<document::Paragraph>(&blocks.front());
  if (opening == nullptr || opening->role != document::ParagraphRole::kText || !is_plain(opening->content)) return {};
  auto text = document::plain_text(opening->content);
  if (text.size() <= kShortParagraph) {
    blocks.erase(blocks.begin());
    return text;
  }
  const auto end = end_of_sentence(text);
  const bool has_only_words = std::ranges::all_of(
      opening->content, [](const document::Inline& each) { return std::holds_alternative<document::Words>(each); });
  if (end > kLongestSentence || !has_only_words) return {};
  auto lead = text.substr(0, end);
  if (end == text.size()) {
    blocks.erase(blocks.begin());
  } else {
    opening->content = document::words(text.substr(end + 1));
  }
  return lead;
}

}  // namespace cornerstone::compose
