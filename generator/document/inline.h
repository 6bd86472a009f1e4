// Inlines: what stands within a paragraph, a heading or a cell.

#pragma once

#include <string>
#include <variant>
#include <vector>

#include "drawing/mark.h"
#include "source/span.h"

namespace cornerstone::document {

struct Inline;
using Inlines = std::vector<Inline>;

struct Words {
  std::string text;
  bool operator==(const Words&) const = default;
};

enum class Style { kEmphasis, kStrong, kStruck, kCode, kQuiet, kAccent, kNoBreak };
struct Styled {
  Style style;
  Inlines content;
  bool operator==(const Styled&) const = default;
};

/// Where a link leads. Exactly one of: an address outside (`url`), or a page of the same output by its id with an
/// optional anchor. In drafts `page` holds the path as written ("other-page.md"); `compose` turns it into the id of a
/// document, or reports it.
struct Target {
  std::string url;
  std::string page;    ///< Empty: this page.
  std::string anchor;  ///< Empty: its top.
  bool operator==(const Target&) const = default;
};
struct Link {
  Target target;
  Inlines content;  ///< Empty in drafts for `[](#id)`: composed to "Table 2", "paragraph 4.3".
  source::Span span;
  bool operator==(const Link&) const = default;
};

struct LineBreak {
  bool operator==(const LineBreak&) const = default;
};

/// A reference to the document's footnote of that position in Document::footnotes, from 0.
struct FootnoteMark {
  std::size_t index = 0;
  bool operator==(const FootnoteMark&) const = default;
};

/// A mark with the word it stands for. The word is always there for those who cannot see the mark; `shows_word` says
/// whether others read it too.
struct Marked {
  drawing::Mark mark;
  std::string word;
  bool shows_word = true;
  bool operator==(const Marked&) const = default;
};

/// A word of the glossary where it is explained in place.
struct Term {
  std::string text;         ///< As written here.
  std::string explanation;  ///< Plain text.
  Target entry;             ///< Its place in the glossary page; no page where this output has none.
  bool operator==(const Term&) const = default;
};

/// `{{ sentence }}`: drafts only.
struct LiveValue {
  std::string sentence;
  source::Span span;  ///< Of the sentence.
  bool operator==(const LiveValue&) const = default;
};

/// Copied, moved and destroyed in one place: every file that holds inlines would compile it again.
struct Inline : std::variant<Words, Styled, Link, LineBreak, FootnoteMark, Marked, Term, LiveValue> {
  using variant::variant;
  Inline() = default;
  Inline(const Inline&);
  Inline(Inline&&) noexcept;
  Inline& operator=(const Inline&);
  Inline& operator=(Inline&&) noexcept;
  ~Inline();
};

[[nodiscard]] Inlines words(std::string text);
/// What a reader without styles reads: marks as their words, line breaks as spaces.
[[nodiscard]] std::string plain_text(const Inlines& inlines);

}  // namespace cornerstone::document
