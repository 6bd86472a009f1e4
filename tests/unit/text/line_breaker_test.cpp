#include "text/line_breaker.h"

#include <catch2/catch.hpp>
#include <sstream>

namespace cornerstone::text {
namespace {

/// Words whose letters are one wide: "aaa bb-|cc" with `-` a hyphen added at a break, `~` no break, `_` a reluctant
/// one,
/// `|` a forced one.
std::vector<Piece> pieces_of(const std::string& text) {
  std::vector<Piece> pieces(1);
  for (const char c : text) {
    auto& piece = pieces.back();
    if (c == ' ' || c == '~' || c == '_') {
      piece.space = 1;
      piece.after = c == ' ' ? Break::kAllowed : c == '_' ? Break::kReluctant : Break::kNever;
    } else if (c == '-') {
      piece.hyphen = 1;
      piece.after = Break::kHyphen;
    } else if (c == '|') {
      piece.after = Break::kForced;
    } else {
      piece.width += 1;
      continue;
    }
    pieces.emplace_back();
  }
  return pieces;
}

std::string lengths(const std::string& text, double width) {
  std::ostringstream out;
  std::size_t begin = 0;
  for (const auto end : break_lines(pieces_of(text), width)) {
    out << (begin == 0 ? "" : " ") << end - begin;
    begin = end;
  }
  return out.str();
}

}  // namespace

TEST_CASE("lines end where the edge is least ragged") {
  struct Case {
    const char* what;
    const char* text;
    double width;
    const char* pieces_per_line;
  };
  const auto one = GENERATE(values<Case>({
      {"what fits stands on one line", "aaa bb cc", 9, "3"},
      {"exactly fitting fits", "aaaa bbbb", 9, "2"},
      {"the first line gives up a word to spare the second", "aa bb cccccc dddd eeeee", 10, "2 1 2"},
      {"never between what belongs together", "aaaa bb~cc", 9, "1 2"},
      {"where it may end, a line ends late", "aaaaaaaa bb cc dd", 12, "2 2"},
      {"a reluctant break costs some raggedness", "aaaaaaaa bb_cc dd", 12, "1 3"},
      {"and is taken where it would cost much", "aaaa bbb_cc dd", 9, "2 2"},
      {"a forced break ends the line", "aa|bb cc", 20, "1 2"},
      {"a hyphen where nothing else helps", "aaaaaa bbbb-bbbb", 12, "2 1"},
      {"a word too wide stands alone", "aa bbbbbbbbbbbb cc", 5, "1 1 1"},
  }));
  INFO(one.what);
  CHECK(lengths(one.text, one.width) == one.pieces_per_line);
}

TEST_CASE("nothing to break has no lines") {
  CHECK(break_lines({}, 10).empty());
}

TEST_CASE("a long paragraph takes no more lines than setting greedily") {
  std::string text;
  for (int i = 0; i < 200; ++i) text += std::string(static_cast<std::size_t>(1 + (i * 7) % 9), 'a') + " ";
  const auto pieces = pieces_of(text);
  std::size_t greedy = 1;
  double used = 0;
  for (const auto& piece : pieces) {
    if (used + piece.width > 60) {
      greedy += 1;
      used = 0;
    }
    used += piece.width + piece.space;
  }
  CHECK(break_lines(pieces, 60).size() == greedy);
}

}  // namespace cornerstone::text
