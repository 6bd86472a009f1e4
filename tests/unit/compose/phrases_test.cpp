#include "compose/phrases.h"

#include <catch2/catch.hpp>

namespace cornerstone::compose {

TEST_CASE("an age is said in its largest whole unit, and never as one of several") {
  struct Row {
    const char* from;
    const char* until;
    const char* age;
  };
  const Row row = GENERATE(Row{"2026-11-16", "2026-11-16", "today’s"}, Row{"2026-11-15", "2026-11-16", "1 day"},
                           Row{"2026-11-03", "2026-11-16", "13 days"}, Row{"2026-11-02", "2026-11-16", "2 weeks"},
                           Row{"2026-09-17", "2026-11-16", "8 weeks"}, Row{"2026-09-16", "2026-11-16", "2 months"},
                           Row{"2026-01-31", "2026-03-30", "8 weeks"}, Row{"2024-11-17", "2026-11-16", "23 months"},
                           Row{"2024-11-16", "2026-11-16", "2 years"}, Row{"2021-11-17", "2026-11-16", "4 years"});
  CAPTURE(row.from);
  CHECK(age(*values::Date::from_iso(row.from), *values::Date::from_iso(row.until)) == row.age);
}

}  // namespace cornerstone::compose
