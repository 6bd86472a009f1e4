#include "diagnostics/quotation.h"

#include <catch2/catch.hpp>

namespace cornerstone::diagnostics {

TEST_CASE("what is quoted is cut where it is long, and nothing else is") {
  const std::string long_words(300, 'x');
  CHECK(with_short_quotations("").empty());
  CHECK(with_short_quotations("no role is called `head`") == "no role is called `head`");
  CHECK(with_short_quotations("`" + long_words + "` is not a number") ==
        "`" + std::string(80, 'x') + "…` is not a number");
  CHECK(with_short_quotations(long_words + " `a` " + long_words) == long_words + " `a` " + long_words);
  CHECK(with_short_quotations("one mark ` alone") == "one mark ` alone");
}

TEST_CASE("no character is cut in two") {
  std::string accents;
  for (int i = 0; i < 150; ++i) accents += "é";
  const auto cut = with_short_quotations("`x" + accents + "`");
  CHECK(cut.starts_with("`xéé"));
  CHECK(cut.ends_with("é…`"));
}

}  // namespace cornerstone::diagnostics
