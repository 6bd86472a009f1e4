#include "readers/date_text.h"

#include <catch2/catch.hpp>

namespace cornerstone::readers {
namespace {

TEST_CASE("What is most likely meant by a date written otherwise") {
  CHECK(hint_for_date("10/31/2026") == "the day comes before the month: 31/10/2026");
  CHECK(hint_for_date("9-30-2026") == "the day comes before the month: 30/09/2026");
  CHECK(hint_for_date("2026/10/02") == "write it as 2026-10-02");
  CHECK(hint_for_date("2.10.26") == "write the year with four digits: 02/10/2026");
}

TEST_CASE("What is no date at all") {
  for (const auto* text : {"soon", "31/09/2026", "", "1/2", "1/2/3/4", "99999/1/1", "2 October 2026", "-1/2/2026"})
    CHECK(hint_for_date(text) == "write it as 30/09/2026 or 2026-09-30");
}

}  // namespace
}  // namespace cornerstone::readers
