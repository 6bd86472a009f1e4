#include "document/inline.h"

#include <catch2/catch.hpp>

namespace cornerstone::document {

TEST_CASE("plain text is what a reader without styles reads") {
  Inlines link_text = words("the offer");
  Inlines strong = words("three ");
  strong.emplace_back(Link{{.url = {}, .page = "offer", .anchor = {}}, link_text, {}});
  Inlines all = words("Read ");
  all.emplace_back(Styled{Style::kStrong, strong});
  all.emplace_back(LineBreak{});
  all.emplace_back(Marked{{drawing::MarkShape::kSquare, drawing::Tone::kRed, "H"}, "High", false});
  all.emplace_back(FootnoteMark{0});
  all.emplace_back(Words{", "});
  all.emplace_back(Term{"SEND", "special educational needs and disabilities", {}});
  all.emplace_back(LiveValue{"count(academies)", {}});
  CHECK(plain_text(all) == "Read three the offer High, SEND{{ count(academies) }}");
  CHECK(plain_text({}).empty());
}

TEST_CASE("words are one run") {
  CHECK(words("a b") == Inlines{Inline{Words{"a b"}}});
}

}  // namespace cornerstone::document
