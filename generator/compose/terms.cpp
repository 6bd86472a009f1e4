#include "compose/terms.h"

#include <algorithm>
#include <cctype>

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

struct Spelling {
  std::string text;
  bool is_abbreviation;  ///< Sought as written; anything else whatever its case.

  explicit Spelling(std::string written) : text(std::move(written)), is_abbreviation(!has_small_letter(text)) {}

  /// Whether it stands at the beginning of `words`, as whole words.
  [[nodiscard]] bool begins(std::string_view words) const {
    if (text.empty() || words.size() < text.size() || lowered(words.front()) != lowered(text.front())) return false;
    if (words.size() > text.size() && is_letter(words[text.size()])) return false;
    const auto written = words.substr(0, text.size());
    return is_abbreviation ? written == text : std::ranges::equal(written, text, {}, lowered, lowered);
  }
};

struct Wanted {
  const facts::Word* word;
  std::vector<Spelling> spellings;
  bool is_explained = false;
};

/// A word of the glossary in a text.
struct Found {
  Wanted* wanted = nullptr;
  std::size_t at = 0;
  std::size_t length = 0;
};

class Explainer {
 public:
  explicit Explainer(const Composing& composing) : glossary_(composing.outline.glossary) {
    for (const auto& word : composing.facts.words) {
      auto& wanted = wanted_.emplace_back(Wanted{.word = &word, .spellings = {}});
      wanted.spellings.emplace_back(word.name);
      for (const auto& alias : word.aliases) wanted.spellings.emplace_back(alias);
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
      const auto found = first_in(text);
      if (found.at > 0) made.emplace_back(Words{std::string(text.substr(0, found.at))});
      if (found.wanted == nullptr) return;
      found.wanted->is_explained = true;
      made.emplace_back(term(*found.wanted->word, text.substr(found.at, found.length)));
      text.remove_prefix(found.at + found.length);
    }
  }

  /// The first word that is not explained yet; at the text's end where there is none.
  [[nodiscard]] Found first_in(std::string_view text) {
    for (std::size_t at = 0; at < text.size(); ++at) {
      if (at > 0 && is_letter(text[at - 1])) continue;
      const auto found = longest_at(text, at);
      if (found.wanted != nullptr) return found;
    }
    return {.at = text.size()};
  }

  /// The longest of those that begin at one place: "key stage 2" before "key stage".
  [[nodiscard]] Found longest_at(std::string_view text, std::size_t at) {
    Found longest{.at = at};
    for (auto& wanted : wanted_) {
      if (wanted.is_explained) continue;
      for (const auto& spelling : wanted.spellings) {
        if (spelling.text.size() <= longest.length || !spelling.begins(text.substr(at))) continue;
        longest.wanted = &wanted;
        longest.length = spelling.text.size();
      }
    }
    return longest;
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
