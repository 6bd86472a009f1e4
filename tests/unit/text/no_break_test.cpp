#include "text/no_break.h"

#include <catch2/catch.hpp>
#include <string>

namespace cornerstone::text {

TEST_CASE("what belongs together is not parted by a line's end") {
  // `_` stands for a no-break space.
  const auto [written, set] = GENERATE(table<std::string, std::string>({
      {"", ""},
      {"on 18 September, by noon", "on 18_September, by noon"},
      {"at key stage 4", "at key_stage_4"},
      {"see Table 2, paragraph 4.3 and Appendix B.", "see Table_2, paragraph_4.3 and Appendix_B."},
      {"12 weeks or 3 days", "12_weeks or 3_days"},
      {"year 9 and Year 10", "year_9 and Year_10"},
      {"in 2026, 18 schools", "in 2026, 18 schools"},
      {"page, 3", "page, 3"},
      {"May 2026", "May 2026"},
      {"2026 May", "2026 May"},
      {"the table of figures", "the table of figures"},
      {"stage fright", "stage fright"},
      {"two  spaces 3 days ", "two  spaces 3_days "},
  }));
  std::string expected = set;
  for (std::size_t at = 0; (at = expected.find('_', at)) != std::string::npos;) expected.replace(at, 1, "\u00A0");
  CHECK(with_no_breaks(written) == expected);
}

TEST_CASE("a line rather does not end within a date, an amount or a name") {
  const auto [first, second, is_better] = GENERATE(table<std::string, std::string, bool>({
      {"September", "2026.", true},
      {"18\u00A0September", "2026,", true},
      {"September", "2026–27", true},
      {"September,", "2026", false},
      {"September", "20265", false},
      {"September", "18", false},
      {"£1.2", "million", true},
      {"3", "percentage", true},
      {"3", "academies", false},
      {"Dr", "Abara", true},
      {"doctor", "Abara", false},
      {"", "2026", false},
      {"St", "", false},
  }));
  CAPTURE(first, second);
  CHECK(are_better_together(first, second) == is_better);
}

}  // namespace cornerstone::text
