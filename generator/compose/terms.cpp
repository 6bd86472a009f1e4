#include "compose/terms.h"

#include <algorithm>
#include <cctype>
#include <optional>

#include "source/text.h"

namespace cornerstone::compose {
namespace {

using document::Inline;
using document::Inlines;
using document::Words;

bool is_letter(char c) {
  return std::isalnum(static_cast<unsigned char>(c)) != 0 || static_cast<unsigned char>(c) >= 0x80;
}

bool has_small_letter(std::string_view text) {
  return std::ranges::any_of(text, [](char c) { return c >= 'a' && c <= 'z'; });
}

char lowered(char c) {
  return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
}

/// Abbreviations as written; anything else whatever its case.
bool matches(std::string_view text, std::string_view wanted) {
  if (!has_small_letter(wanted)) return text == wanted;
  return std::ranges::equal(text, wanted, {}, lowered, lowered);
}

std::optional<std::size_t> find_word(std::string_view text, std::string_view wanted) {
  for (std::size_t at = 0; at + wanted.size() <= text.size(); ++at) {
    if (!matches(text.substr(at, wanted.size()), wanted)) continue;
    const auto end = at + wanted.size();
    const bool begins = at == 0 || !is_letter(text[at - 1]);
    const bool ends = end == text.size() || !is_letter(text[end]);
    if (begins && ends) return at;
  }
  return std::nullopt;
}

struct Wanted {
  const facts::Word* word;
  std::vector<std::string> spellings;
  bool is_explained = false;
};

class Explainer {
 public:
  explicit Explainer(const Composing& composing) : glossary_(composing.outline.glossary) {
    for (const auto& word : composing.facts.words) {
      Wanted wanted{.word = &word, .spellings = word.aliases};
      wanted.spellings.insert(wanted.spellings.begin(), word.name);
      wanted_.push_back(std::move(wanted));
    }
  }

  [[nodiscard]] bool is_glossary(const std::string& id) const { return glossary_ == id; }

  void explain(document::Blocks& blocks) {
    for (auto& block : blocks) {
      if (auto* paragraph = std::get_if<document::Paragraph>(&block)) explain(paragraph->content);
      if (auto* list = std::get_if<document::List>(&block)) {
        for (auto& item : list->items) explain(item.blocks);
      }
      if (auto* quote = std::get_if<document::Quote>(&block)) explain(quote->blocks);
      if (auto* callout = std::get_if<document::Callout>(&block)) explain(callout->blocks);
    }
  }

 private:
  void explain(Inlines& inlines) {
    Inlines made;
    for (auto& each : inlines) {
      auto* styled = std::get_if<document::Styled>(&each);
      if (styled != nullptr && styled->style != document::Style::kCode) explain(styled->content);
      if (const auto* words = std::get_if<Words>(&each)) {
        split(words->text, made);
      } else {
        made.push_back(std::move(each));
      }
    }
    inlines = std::move(made);
  }

  void split(std::string_view text, Inlines& made) {
    while (!text.empty()) {
      Wanted* first = nullptr;
      std::size_t at = text.size(), length = 0;
      for (auto& wanted : wanted_) {
        if (wanted.is_explained) continue;
        for (const auto& spelling : wanted.spellings) {
          const auto found = spelling.empty() ? std::nullopt : find_word(text, spelling);
          // The longest of those that begin at one place: "key stage 2" before "key stage".
          if (!found || *found > at || (*found == at && spelling.size() <= length)) continue;
          first = &wanted;
          at = *found;
          length = spelling.size();
        }
      }
      if (at > 0) made.emplace_back(Words{std::string(text.substr(0, at))});
      if (first == nullptr) return;
      first->is_explained = true;
      made.emplace_back(term(*first->word, text.substr(at, length)));
      text.remove_prefix(at + length);
    }
  }

  [[nodiscard]] document::Term term(const facts::Word& word, std::string_view as_written) const {
    document::Term made{.text = std::string(as_written), .explanation = document::plain_text(word.text), .entry = {}};
    if (!glossary_.empty()) made.entry = {.url = {}, .page = glossary_, .anchor = term_anchor(word)};
    return made;
  }

  std::string glossary_;
  std::vector<Wanted> wanted_;
};

}  // namespace

void explain_terms(document::Blocks& blocks, const Composing& composing) {
  Explainer explainer(composing);
  if (!explainer.is_glossary(composing.entry.id)) explainer.explain(blocks);
}

std::string term_anchor(const facts::Word& word) {
  return "word-" + source::slug(word.name);
}

}  // namespace cornerstone::compose
