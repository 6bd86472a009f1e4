// What is said of words: in which language they are, and that none is a character only this file understands.

#include <fmt/format.h>
#include <utf8proc.h>

#include "pdf/language_tag.h"
#include "pdf/structure_check.h"

namespace cornerstone::tests {
namespace {

bool has_private_character(const std::string& text) {
  const auto* bytes = reinterpret_cast<const utf8proc_uint8_t*>(text.data());
  for (std::size_t at = 0; at < text.size();) {
    utf8proc_int32_t codepoint = 0;
    const auto length = utf8proc_iterate(bytes + at, static_cast<utf8proc_ssize_t>(text.size() - at), &codepoint);
    if (length <= 0) return true;
    if (utf8proc_category(codepoint) == UTF8PROC_CATEGORY_CO) return true;
    at += static_cast<std::size_t>(length);
  }
  return false;
}

}  // namespace

void check_words(const Paper& paper, std::vector<Fault>& faults) {
  for (const auto& element : paper.elements) {
    const auto name = fmt::format("{} `{}`", element.tag, paper.words_of(element));
    const auto language = element.text("/Lang");
    if (QPDFObjectHandle(element.object).hasKey("/Lang") && !language.empty() && !is_language_tag(language)) {
      faults.push_back({"language-tag", name + " " + language});
    }
    for (const auto* key : {"/Alt", "/ActualText", "/E"}) {
      if (has_private_character(element.text(key))) faults.push_back({"private-character", name + " " + key});
    }
  }
  for (std::size_t i = 0; i < paper.pages.size(); ++i) {
    for (const auto& piece : paper.pages[i].content.pieces) {
      if (has_private_character(piece.words)) {
        faults.push_back({"private-character", fmt::format("page {}: `{}`", i + 1, piece.words)});
      }
    }
  }
}

}  // namespace cornerstone::tests
