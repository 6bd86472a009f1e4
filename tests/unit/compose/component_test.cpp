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
      {call("chart", {{"kind", "stacked"}}),
       "wrong-type: stacked bars have 2 to 4 parts, not 0 (name measures that add up: `parts = "
       "[\"exclusions.suspensions\", \"exclusions.permanent\"]`)\n"},
      {call("actions", {{"level", "hihg"}}), "unknown-name: `hihg` is not a known level (did you mean `high`?)\n"},
      {call("ladder", {{"levels", "hihg"}}), "unknown-name: `hihg` is not a known level (did you mean `high`?)\n"},
      {call("matrix", {{"theme", "outcome"}}),
       "unknown-name: `outcome` is not a known theme (did you mean `outcomes`?)\n"},
      {call("success", {{"theme", "outcome"}}),
       "unknown-name: `outcome` is not a known theme (did you mean `outcomes`?)\n"},
      {call("priorities", {{"theme", "outcome"}}),
       "unknown-name: `outcome` is not a known theme (did you mean `outcomes`?)\n"},
      {call("cycle"), "missing-key: the component `cycle` has no `steps` (add `steps = …`: the steps in words)\n"},
      {call("flow"), "missing-key: the component `flow` has no `steps` (add `steps = …`: roles, or steps in words)\n"},
      {call("chart"), "missing-key: the component `chart` has no `measure` (add `measure = …`: dataset.measure)\n"},
      {call("table"),
       "missing-key: the component `table` has no `columns` (add `columns = …`: values, as sentences write them: "
       "academy.pupils, attendance.overall, rating)\n"},
      {call("table", {{"columns", "academy.phase"}, {"total", "academy.phase"}}),
       "wrong-type: `academy.phase` is text and has no sum (add up numbers, pounds or days)\n"},
      {call("table", {{"columns", "academy.phase"}, {"mean", "academy.pupils"}}),
       "unknown-name: `academy.pupils` is not a known column of this table (one of: `academy.phase`)\n"},
      {call("table", {{"columns", "academy.pupils"}, {"trend", "academy.pupils"}}),
       "wrong-type: `academy.pupils` has no course of figures (name a measure of figures)\n"},
      {call("table", {{"columns", "rating"}}),
       "not-for-this-audience: `rating` is not for the readers of this page, `staff` (give the component a narrower "
       "`audience`, or leave the name out)\n"},
      {call("ratings"),
       "not-for-this-audience: `rating` is not for the readers of this page, `staff` (give the component a narrower "
       "`audience`, or leave the name out)\n"},
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

TEST_CASE("a priority that goes on with one of last year is neither new nor gone") {
  const auto priority = [](const char* id, const char* name, const char* continues) {
    facts::Priority made;
    made.id = id;
    made.name = name;
    made.continues = continues;
    return made;
  };
  SmallTrust trust(SmallTrust::kStaff);
  auto& facts = *trust.known;
  facts::Year before = facts.year;
  before.id = "2025-26";
  before.priorities = {priority("reading", "Reading", ""), priority("attendance", "Attendance", ""),
                       priority("send", "SEND", "")};
  facts.earlier = {std::move(before)};
  facts.year.priorities = {priority("reading", "Reading", ""), priority("present", "Present every day", "attendance"),
                           priority("writing", "Writing", "")};
  const auto made = trust.blocks_of({call("changes")});
  CAPTURE(made);
  CHECK(made.find("Priorities") != std::string::npos);
  CHECK(made.find("Writing") != std::string::npos);
  CHECK(made.find("SEND") != std::string::npos);
  for (const char* kept : {"Reading", "Attendance", "Present every day"}) CHECK(made.find(kept) == std::string::npos);
}

TEST_CASE("the matrix sets apart what differs from the level before") {
  SmallTrust trust(SmallTrust::kStaff);
  CHECK("\n" + trust.blocks_of({call("matrix", {{"title", "Support"}})}) == R"(
table #support filter copy "Support"
  columns start:5.4 start:2.4 start:2 start:2
  head
    row
      header "Item"
      header "Provided by"
      header
        mark circle green L "Low"
      header
        mark square red H "High"
  body
    row #item-visit
      header
        link page=support/visit "Visit"
        gist "0.5 days each time."
      cell "Director"
      cell "Termly"
      cell changed "Weekly"
    row #item-website
      header
        link page=support/website "Website audit"
        gist "0.5 days each time."
      cell "Director"
      cell
        emphasis "Annual, as required"
      cell same
        emphasis "Annual, as required"
)");
}

TEST_CASE("the heatmap parts levels, tints what is not the best, and gives reasons") {
  SmallTrust trust(SmallTrust::kTrustees);
  CHECK("\n" + trust.blocks_of({call("heatmap", {{"title", "All"}})}) == R"(
table heatmap #all sort filter copy "All"
  columns start centre:narrow centre:narrow centre:narrow
  head
    row
      header "Academy"
      header "Signed"
      header "Results"
      header "Safety"
  body
    row
      header
        link page=academies/b "Birch"
        gist "provisional, Low to High"
      cell ground=red sort="098"
        mark square red H "High" word-hidden
      cell ground=red sort="098"
        link anchor=why-b-r
          mark square red H "High" word-hidden
      cell sort="099"
        link anchor=why-b-s
          mark diamond n "Not known" word-hidden
    row opens-block
      header
        link page=academies/c "Cedar"
      cell sort="099"
        mark diamond n "Not rated" word-hidden
      cell sort="199"
        mark bare z "Not applicable" word-hidden
      cell sort="099"
        link anchor=why-c-s
          mark half-diamond s "Stale" word-hidden
    row opens-block
      header
        link page=academies/a "Alder"
      cell sort="100"
        mark circle green L "Low" word-hidden
      cell sort="100"
        mark circle green L "Low" word-hidden
      cell sort="100"
        mark circle green L "Low" word-hidden
    row total
      header "Academies at High"
      cell
      cell changed "1"
      cell "0"
    row total
      header "Not known, or not shown"
      cell
      cell "0"
      cell changed "2"
  key
    mark circle green L "Low"
  key
    mark square red H "High"
  key
    mark diamond n "Not known"
  key
    mark half-diamond s "Stale: too old to count"
  key
    mark bare z "Not applicable"
details "The reason for every mark that is not Low"
  table #reasons "Reasons"
    columns start:3 start:1.6 start:4 start:3
    head
      row
        header "Indicator"
        header "Level"
        header "Why"
        header "Evidence"
    body
      row group
        header columns=4
          link page=academies/b "Birch"
      row #why-b-r
        header "Results"
        cell
          mark square red H "High"
        cell
        cell
      row #why-b-s
        header "Safety"
        cell
          mark diamond n "Not known"
        cell
          gist "No evidence yet"
        cell
      row group
        header columns=4
          link page=academies/c "Cedar"
      row #why-c-s
        header "Safety"
        cell
          mark half-diamond s "Stale"
        cell
          gist "The evidence is too old to count"
        cell
)");
}

TEST_CASE("movement compares with last year; without any it is a dated nil return") {
  SmallTrust trust(SmallTrust::kTrustees);
  CHECK("\n" + trust.blocks_of({call("movement", {{"title", "Who moved"}})}) == R"(
table #who-moved "Who moved"
  columns start:2.4 start:1.6 start:1.6 start:5
  head
    row
      header "Academy"
      header "On 31 August 2026"
      header "Now"
      header "What changed"
  body
    row group
      header columns=4 "Higher risk than before"
    row
      header
        link page=academies/b "Birch"
      cell
        mark circle green L "Low"
      cell changed
        mark square red H "High"
      cell "Results fell."
        gist "Signed by the Director, 18 September 2026"
)");
  SmallTrust still(SmallTrust::kTrustees);
  CHECK(still.blocks_of({call("movement", {{"since", "2026-10-01"}})}) ==
        "paragraph statement \"On 16 November 2026 no academy stood at another level than on 1 October 2026.\"\n");
}

TEST_CASE("the log stands newest first, and tells signatures without a reason together") {
  SmallTrust trust(SmallTrust::kTrustees);
  CHECK("\n" + trust.blocks_of({call("log", {{"title", "Signed"}})}) == R"(
heading 2 #signed "Signed"
dates log
  2026-09-18
    "Birch: "
    mark square red H "High"
    detail "Results fell. Signed by the Director."
  2026-09-18
    "Alder: "
    mark circle green L "Low"
    detail "Signed by the Director."
  2025-09-18
    "Alder and Birch: "
    mark circle green L "Low"
    detail "Signed by the Director."
  when-empty "Nothing was signed since 31 August 2026."
)");
}

TEST_CASE("the next dates are those from now on") {
  SmallTrust trust(SmallTrust::kStaff);
  CHECK("\n" + trust.blocks_of({call("next", {{"title", "Next"}})}) == R"(
heading 2 #next "Next"
dates agenda
  2026-11-25..2026-11-26 "Moderation"
  2026-12-09 "Board"
  2026-12-18 "Autumn term ends"
  when-empty "Nothing has a date before 16 January 2027."
)");
  SmallTrust other(SmallTrust::kStaff);
  CHECK("\n" + other.blocks_of({call("next", {{"kind", "term"}})}) == R"(
dates agenda
  2026-12-18 "Autumn term ends"
  when-empty "Nothing has a date before 16 January 2027."
)");
}

TEST_CASE("a term that opens with training days says when pupils come") {
  SmallTrust trust(SmallTrust::kStaff);
  trust.known->year.calendar.closed = {on(2026, 9, 1), on(2026, 9, 2), on(2026, 9, 3), on(2026, 9, 4)};
  const auto year = trust.blocks_of({call("planner")});
  CHECK(year.find(R"(2026-09-01 quiet "Autumn term starts, for pupils on 7 September")") != std::string::npos);
}

TEST_CASE("the planner has half terms, weeks and the present one") {
  SmallTrust trust(SmallTrust::kStaff);
  CHECK("\n" + trust.blocks_of({call("planner")}) == R"(
planner #planner
  half #autumn-term-first-half "Autumn term, first half" 2026-09-01..2026-10-23 break-after="Half term: 26 to 30 October"
    week 2026-08-31
      2026-09-01 quiet "Autumn term starts"
    week 2026-09-07
    week 2026-09-14
    week 2026-09-21
    week 2026-09-28
      2026-09-30 strong "Board"
    week 2026-10-05
    week 2026-10-12
    week 2026-10-19
  half #autumn-term-second-half "Autumn term, second half" 2026-11-02..2026-12-18
    week 2026-11-02
    week 2026-11-09
    week 2026-11-16 now
    week 2026-11-23
      2026-11-25..2026-11-26 plain "Moderation"
    week 2026-11-30
    week 2026-12-07
      2026-12-09 strong "Board"
    week 2026-12-14
      2026-12-18 quiet "Autumn term ends"
  key
    strong "Meetings of boards and committees"
  key "Events, visits and reviews"
  key
    quiet "Terms"
)");
}

TEST_CASE("the ladder says how many stand on each step where that may be known") {
  SmallTrust trust(SmallTrust::kStaff);
  trust.known->level_counts = {facts::LevelCounts{.signed_at = {1, 1}, .unsigned_academies = 1, .academies = 3},
                               values::Clearance::everyone()};
  CHECK("\n" + trust.blocks_of({call("ladder")}) == R"(
ladder columns=2
  card #level-low mark=circle green L "Low"
    tread "One academy"
    paragraph "Leads itself."
  card #level-high mark=square red H "High"
    tread "One academy"
    paragraph "In intervention."
)");
}

TEST_CASE("last year's priorities stand with their outcomes and with what goes on") {
  const auto priority = [](const char* id, const char* name) {
    facts::Priority made;
    made.id = id;
    made.name = name;
    return made;
  };
  SmallTrust trust(SmallTrust::kStaff);
  auto& facts = *trust.known;
  facts::Year before;
  before.id = "2025-26";
  before.priorities = {priority("reading", "Reading"), priority("attendance", "Attendance"), priority("send", "SEND")};
  before.priorities[1].note = document::words("A new report is made.");
  facts.earlier = {std::move(before)};
  facts.year.priorities = {priority("present", "Present every day")};
  facts.year.priorities[0].continues = "attendance";
  const auto state = [&](const char* id, const char* value, const char* reason) {
    facts::PriorityState made;
    made.year = "2025-26";
    made.priority = id;
    made.value = value;
    made.reason = reason;
    made.evidence = "July report";
    facts.priority_states.push_back(std::move(made));
  };
  state("attendance", "not done", "It fell.");
  state("reading", "carried forward", "It rose.");
  CHECK("\n" + trust.blocks_of({call("priorities", {{"year", "last"}})}) == R"(
table #priorities "Priorities of 2025–26, and how they ended"
  columns start:3 start:1.3 start:4 start:2.4
  head
    row
      header "What we said"
      header "Outcome"
      header "What happened"
      header "Now"
  body
    row #outcome-reading
      header "Reading"
      cell "Carried forward"
      cell "It rose."
        gist "July report"
      cell
    row #outcome-attendance
      header "Attendance"
      cell
        mark ball-empty "Not done"
      cell "It fell."
        gist "July report"
      cell
        "Goes on as "
        emphasis "Present every day"
        ". "
        "A new report is made."
    row #outcome-send
      header "SEND"
      cell
        mark diamond n "Not known"
      cell
      cell
)");
  CHECK(trust.reported().empty());
}

TEST_CASE("ratings are counted at each level, now and on the day that is compared with") {
  SmallTrust trust(SmallTrust::kTrustees);
  trust.known->academies[2].joined = on(2026, 9, 1);
  CHECK("\n" + trust.blocks_of({call("ratings")}) == R"(
table #ratings "Academies at each level, as signed"
  columns start:1.5 end:1.3 end:1.3 end:0.9 start:5
  head
    row
      header "Level"
      header "31 August 2026"
      header "Now"
      header "Change"
      header "Academies"
  body
    row
      header
        mark square red H "High"
      cell "0"
      cell changed "1"
      cell "+1"
      cell
        link page=academies/b "Birch"
    row
      header
        mark diamond n "Not rated"
      cell "0"
      cell changed "1"
      cell "+1"
      cell
        link page=academies/c "Cedar"
    row
      header
        mark circle green L "Low"
      cell "2"
      cell changed "1"
      cell "−1"
      cell
        link page=academies/a "Alder"
    row total
      header "All"
      cell "2"
      cell changed "3"
      cell "+1"
      cell
)");
}

TEST_CASE("who may know the counts alone sees numbers of the whole trust, and of no part of it") {
  const auto counts = facts::LevelCounts{.signed_at = {1, 1}, .unsigned_academies = 1, .academies = 3};
  SmallTrust trust(SmallTrust::kStaff);
  trust.known->level_counts = {counts, values::Clearance::everyone()};
  CHECK("\n" + trust.blocks_of({call("ratings", {{"title", "How many"}})}) == R"(
table #how-many "How many"
  columns start:3 end:1
  head
    row
      header "Level"
      header "Academies"
  body
    row
      header
        mark square red H "High"
      cell changed "1"
    row
      header
        mark diamond n "Not rated"
      cell changed "1"
    row
      header
        mark circle green L "Low"
      cell changed "1"
    row total
      header "All"
      cell changed "3"
)");
  SmallTrust part(SmallTrust::kStaff);
  part.known->level_counts = {counts, values::Clearance::everyone()};
  CHECK(part.blocks_of({call("ratings", {{"where", "academy.phase is primary"}})}).empty());
  CHECK(part.reported() ==
        "not-for-this-audience: `rating` is not for the readers of this page, `staff` (give the component a narrower "
        "`audience`, or leave the name out)\n");
}

TEST_CASE("a table has the columns that were asked for, and a last row where every figure is shown") {
  SmallTrust trust(SmallTrust::kTrustees);
  auto& academies = trust.known->academies;
  academies[0].pupils = values::Decimal(1200);
  academies[1].pupils = values::Decimal(301);
  CHECK("\n" + trust.blocks_of({call("table", {{"columns", "academy.pupils"},
                                               {"total", "academy.pupils"},
                                               {"mean", "academy.pupils"},
                                               {"where", "academy.phase is primary"}})}) ==
        R"(
table compare #table sort copy "Academies"
  columns start end
  head
    row
      header "Academy"
      header "Pupils"
  body
    row
      header
        link page=academies/a "Alder"
      cell "1,200"
    row
      header
        link page=academies/b "Birch"
      cell "301"
    row total
      header "Total"
      cell "1,501"
    row total
      header "Mean of academies"
      cell "750.5"
)");
  SmallTrust gap(SmallTrust::kTrustees);
  gap.known->academies[0].pupils = values::Decimal(1200);
  auto columns = call("table", {{"total", "academy.pupils"}, {"sort", "rating"}});
  document::OptionList list;
  for (const char* column : {"academy.pupils", "rating"}) list.items.push_back({.content = column, .span = {}});
  columns.options.push_back(option("columns", {.content = std::move(list), .span = {}}));
  CHECK("\n" + gap.blocks_of({std::move(columns)}) == R"(
table compare #table sort copy "Academies"
  columns start end start
  head
    row
      header "Academy"
      header "Pupils"
      header "Risk level"
  body
    row
      header
        link page=academies/b "Birch"
      cell "x"
      cell sort="098"
        mark square red H "High"
    row
      header
        link page=academies/c "Cedar"
      cell "x"
      cell sort="099"
        mark diamond n "Not rated"
    row
      header
        link page=academies/a "Alder"
      cell "1,200"
      cell sort="100"
        mark circle green L "Low"
    row total
      header "Total"
      cell "x"
      cell
  key x "not available"
)");
}

TEST_CASE("below the reasons stands what trustees may ask, of what is not at the best level") {
  SmallTrust trust(SmallTrust::kTrustees);
  trust.known->year.indicators[0].ask = {"Which subject fell?", "Since when?"};
  trust.known->year.indicators[1].ask = {"Who checks?"};
  const auto both = trust.blocks_of({call("reasons", {{"where", "academy.phase is primary"}})});
  CHECK(both.substr(both.find("table #questions")) == R"(table #questions "Questions to ask"
  columns start:2.5 start:7.5
  head
    row
      header "Indicator"
      header "Questions"
  body
    row
      header "Results"
      cell
        "Which subject fell?"
        break
        "Since when?"
    row
      header "Safety"
      cell "Who checks?"
)");
  SmallTrust fine(SmallTrust::kTrustees);
  fine.known->year.indicators[0].ask = {"Which subject fell?"};
  CHECK(fine.blocks_of({call("reasons", {{"where", "rating is low"}})}).find("questions") == std::string::npos);
}

}  // namespace cornerstone::compose
