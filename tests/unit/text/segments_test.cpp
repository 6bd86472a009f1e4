#include "text/segments.h"

#include <catch2/catch.hpp>

#include "text/no_break.h"

namespace cornerstone::text {
namespace {

/// Segments with `_` for a space after and `|` for a break without one.
std::string shown(std::string_view text) {
  std::string result;
  for (const auto& segment : segments(text)) {
    result.append(segment.text);
    if (segment.has_space)
      result += '_';
    else if (segment.after == Break::kAllowed)
      result += '|';
  }
  return result;
}

}  // namespace

TEST_CASE("text is cut at spaces, and after hyphens, dashes and slashes between words") {
  CHECK(shown("one two") == "one_two");
  CHECK(shown(" one  two ") == "_one_two_");
  CHECK(shown("half-termly") == "half-|termly");
  CHECK(shown("2026-27 and A-b and x-ray") == "2026-27_and_A-b_and_x-ray");
  CHECK(shown("support/advice") == "support/|advice");
  CHECK(shown("and/or, 1/2") == "and/|or,_1/2");
  CHECK(shown("risk—reward") == "risk—|reward");
  CHECK(shown("long\u200Bword") == "long|word");
  CHECK(shown("18\u00A0September") == "18\u00A0September");
  CHECK(shown("").empty());
}

TEST_CASE("a word's graphemes keep accents with their letters") {
  CHECK(graphemes("e\u0301a") == std::vector<std::string_view>{"e\u0301", "a"});
  CHECK(graphemes("").empty());
}

TEST_CASE("what belongs together is not parted") {
  struct Case {
    const char* text;
    const char* joined;  // `~` for the no-break space
  };
  const auto one = GENERATE(values<Case>({
      {"on 18 September 2026", "on 18~September 2026"},
      {"on 18 September.", "on 18~September."},
      {"key stage 4 results", "key~stage~4 results"},
      {"see Table 6.2, not Figure B.1", "see Table~6.2, not Figure~B.1"},
      {"(paragraph 2.3)", "(paragraph~2.3)"},
      {"in 12 weeks or 1 year", "in 12~weeks or 1~year"},
      {"in 2026, 18 schools", "in 2026, 18 schools"},
      {"2026 September", "2026 September"},
      {"part of the page", "part of the page"},
      {"", ""},
  }));
  std::string joined = with_no_breaks(one.text);
  for (auto at = joined.find("\u00A0"); at != std::string::npos; at = joined.find("\u00A0")) joined.replace(at, 2, "~");
  CHECK(joined == one.joined);
}

}  // namespace cornerstone::text
