#include "text/shaped_words.h"

#include <catch2/catch.hpp>

#include "unit/text/fonts.h"

namespace cornerstone::text {

TEST_CASE("a word is shaped once for each face, language and kind of figures") {
  const auto regular = tests::face();
  const auto bold = tests::face("SourceSans3-Bold.ttf");
  ShapedWords words;
  const auto first = words.shape(*regular, "risk", "en-GB", Figures::kProportional);
  CHECK(words.shape(*regular, "risk", "en-GB", Figures::kProportional) == first);
  CHECK(words.shape(*bold, "risk", "en-GB", Figures::kProportional) != first);
  CHECK(words.shape(*regular, "risk", "cy", Figures::kProportional) != first);
  CHECK(words.shape(*regular, "risk", "en-GB", Figures::kTabular) != first);
  CHECK(words.shape(*regular, "risks", "en-GB", Figures::kProportional)->text == "risks");
}

}  // namespace cornerstone::text
