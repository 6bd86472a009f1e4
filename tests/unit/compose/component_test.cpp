#include <catch2/catch.hpp>

#include "compose/component.h"
#include "small_trust.h"

namespace cornerstone::compose {

TEST_CASE("what a component is given is checked at its place") {
  const auto [made, message] = GENERATE(table<document::ComponentCall, const char*>({
      {call("matrx"), "unknown-component: no component is called `matrx` (did you mean `matrix`?)\n"},
      {call("matrix", {{"off", "offer"}}),
       "unknown-key: the component `matrix` has no key `off` (did you mean `of`?)\n"},
      {call("matrix", {{"of", "offr"}}), "unknown-name: `offr` is not a known of (did you mean `offer`?)\n"},
      {call("next", {{"months", "two"}}),
       "wrong-type: `months` is `two` here, not a whole number above 0 (write months = a whole number above 0)\n"},
      {call("movement", {{"since", "last term"}}),
       "wrong-type: `since` is `last term` here, not `last year`, `last meeting` or a date (write since = `last year`, "
       "`last meeting` or a date)\n"},
      {call("cards", {{"kind", "ain"}}), "unknown-name: `ain` is not a known kind of theme (did you mean `aim`?)\n"},
      {call("people", {{"of", "directr"}}), "unknown-name: `directr` is not a known role (did you mean `director`?)\n"},
      {call("next", {{"kind", "meetin"}}),
       "unknown-name: `meetin` is not a known kind of date (did you mean `meeting`?)\n"},
      {call("capacity"),
       "component-not-offered: the component `capacity` is not offered by this version (take the block out; the rest "
       "of the page does not need it)\n"},
  }));
  SmallTrust trust(SmallTrust::kStaff);
  CHECK(trust.blocks_of({made}).empty());
  CHECK(trust.reported() == message);
}

TEST_CASE("a component may not tell its readers what they may not know") {
  SmallTrust trust(SmallTrust::kStaff);
  CHECK(trust.blocks_of({call("log", {{"where", "rating is high"}})}).empty());
  CHECK(trust.reported() ==
        "not-for-this-audience: `rating` is not for the readers of this page, `staff` (give the component a narrower "
        "`audience`, or leave the name out)\n");
}

TEST_CASE("a component for a narrower audience is absent from a wider one") {
  SmallTrust staff(SmallTrust::kStaff);
  CHECK(staff.blocks_of({call("log", {{"audience", "trustees"}, {"where", "rating is high"}})}).empty());
  CHECK(staff.reported().empty());
  SmallTrust trustees(SmallTrust::kTrustees);
  CHECK_FALSE(trustees.blocks_of({call("log", {{"audience", "trustees"}, {"where", "rating is high"}})}).empty());
}

TEST_CASE("every component has a meaning, and every key one") {
  for (const auto& component : components()) {
    CHECK_FALSE(component.meaning.empty());
    for (const auto& key : component.keys) CHECK_FALSE(key.meaning.empty());
  }
  CHECK(component_names().size() == components().size());
}

TEST_CASE("the matrix sets apart what differs from the level before") {
  SmallTrust trust(SmallTrust::kStaff);
  CHECK(trust.blocks_of({call("matrix", {{"title", "Support"}})}) == "");
}

TEST_CASE("the heatmap parts levels, tints what is not the best, and gives reasons") {
  SmallTrust trust(SmallTrust::kTrustees);
  CHECK(trust.blocks_of({call("heatmap", {{"title", "All"}})}) == "");
}

TEST_CASE("movement compares with last year; without any it is a dated nil return") {
  SmallTrust trust(SmallTrust::kTrustees);
  CHECK(trust.blocks_of({call("movement", {{"title", "Who moved"}})}) == "");
  SmallTrust still(SmallTrust::kTrustees);
  CHECK(still.blocks_of({call("movement", {{"since", "2026-10-01"}})}) == "");
}

TEST_CASE("the log stands newest first") {
  SmallTrust trust(SmallTrust::kTrustees);
  CHECK(trust.blocks_of({call("log", {{"title", "Signed"}})}) == "");
}

TEST_CASE("the next dates are those from now on") {
  SmallTrust trust(SmallTrust::kStaff);
  CHECK(trust.blocks_of({call("next", {{"title", "Next"}})}) == "");
}

TEST_CASE("the planner has half terms, weeks and the present one") {
  SmallTrust trust(SmallTrust::kStaff);
  CHECK(trust.blocks_of({call("planner")}) == "");
}

TEST_CASE("the ladder says how many stand on each step where that may be known") {
  SmallTrust trust(SmallTrust::kStaff);
  trust.edition.facts.level_counts = {facts::LevelCounts{.signed_at = {1, 1}, .unsigned_academies = 1, .academies = 3},
                                      values::Clearance::everyone()};
  CHECK(trust.blocks_of({call("ladder")}) == "");
}

}  // namespace cornerstone::compose
