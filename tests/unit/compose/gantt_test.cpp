#include <catch2/catch.hpp>

#include "compose/deliverables.h"
#include "small_trust.h"

namespace cornerstone::compose {
namespace {

using facts::ActionStatus;

/// A deliverable of `priority` and where it stands.
void promise(facts::Facts& facts, const char* id, const char* name, const char* priority,
             std::optional<values::Date> due, ActionStatus status) {
  facts::Action action;
  action.id = id;
  action.name = name;
  action.priority = priority;
  action.owner = "director";
  action.due = due;
  facts.year.actions.push_back(std::move(action));
  facts::ActionState state;
  state.action = id;
  state.status = status;
  const bool is_open = status == ActionStatus::kNotStarted || status == ActionStatus::kUnderWay;
  state.is_late = is_open && due && *due < facts.as_at;
  facts.action_states.push_back(std::move(state));
}

void prioritise(facts::Facts& facts, const char* id, const char* name, std::vector<std::string> themes = {}) {
  facts::Priority priority;
  priority.id = id;
  priority.name = name;
  priority.themes = std::move(themes);
  facts.year.priorities.push_back(std::move(priority));
}

void add_plan(facts::Facts& facts) {
  prioritise(facts, "here", "Here every day", {"outcomes"});
  prioritise(facts, "read", "Reading first");
  prioritise(facts, "later", "For later");
  promise(facts, "calls", "Call home", "here", on(2026, 9, 25), ActionStatus::kDone);
  promise(facts, "guide", "Write a guide", "here", on(2026, 10, 30), ActionStatus::kUnderWay);
  promise(facts, "books", "Buy books", "read", on(2026, 12, 18), ActionStatus::kNotStarted);
  promise(facts, "other", "No priority’s", "", on(2026, 10, 1), ActionStatus::kNotStarted);
}

std::string alternative_in(const std::string& dump) {
  const auto at = dump.find("alternative");
  return at == std::string::npos ? dump : dump.substr(at, dump.find('\n', at) - at);
}

}  // namespace

TEST_CASE("the finding says how many deliverables are done, which are late, and what is due next") {
  const auto as_at = on(2026, 11, 16);
  facts::Facts facts;
  facts.as_at = as_at;
  prioritise(facts, "here", "Here");
  struct Given {
    const char* name;
    values::Date due;
    ActionStatus status;
  };
  const auto before = on(2026, 10, 30), after = on(2026, 12, 1);
  const auto [given, finding, title] = GENERATE_COPY(table<std::vector<Given>, std::string, std::string>({
      {{{"A", before, ActionStatus::kDone}}, "1 of 1 deliverable is done; none is late.", "1 of 1 deliverable is done"},
      {{{"A", before, ActionStatus::kUnderWay}, {"B", after, ActionStatus::kNotStarted}},
       "0 of 2 deliverables are done; 1 is late: A (due 30 October 2026). Due next, on 1 December 2026: B.",
       "0 of 2 deliverables are done, one is late"},
      {{{"A", before, ActionStatus::kNotStarted},
        {"B", before, ActionStatus::kUnderWay},
        {"C", after, ActionStatus::kDone},
        {"D", before, ActionStatus::kDone}},
       "2 of 4 deliverables are done; 2 are late: A (due 30 October 2026); B (due 30 October 2026).",
       "2 of 4 deliverables are done, two are late"},
      {{{"A", after, ActionStatus::kNotStarted},
        {"B", on(2027, 1, 1), ActionStatus::kUnderWay},
        {"C", after, ActionStatus::kUnderWay},
        {"D", before, ActionStatus::kNotNeeded}},
       "0 of 4 deliverables are done; none is late. Due next, on 1 December 2026: A; C.",
       "0 of 4 deliverables are done"},
      {std::vector<Given>(7, {"A", before, ActionStatus::kUnderWay}),
       "0 of 7 deliverables are done; 7 are late: A (due 30 October 2026); A (due 30 October 2026); A (due 30 October "
       "2026); A (due 30 October 2026); A (due 30 October 2026); and 2 more.",
       "0 of 7 deliverables are done, seven are late"},
  }));
  int id = 0;
  for (const auto& each : given) promise(facts, std::to_string(id++).c_str(), each.name, "here", each.due, each.status);
  const auto doings = all_doings(promises_of("", facts));
  CHECK(finding_of(doings, as_at) == finding);
  CHECK(count_in_words(doings) == title);
}

TEST_CASE("the months drawn are those of the terms, and go on to the last day due within the year") {
  const auto [due, until] = GENERATE(table<values::Date, values::Date>({
      {on(2026, 10, 30), on(2026, 12, 31)},
      {on(2027, 2, 1), on(2027, 2, 28)},
      {on(2028, 2, 1), on(2027, 8, 31)},
  }));
  SmallTrust trust(SmallTrust::kStaff);
  prioritise(*trust.known, "here", "Here");
  promise(*trust.known, "calls", "Call home", "here", due, ActionStatus::kNotStarted);
  const auto gantt = gantt_of(promises_of("", *trust.known), *trust.known);
  CHECK(gantt.days == values::DateRange{on(2026, 9, 1), until});
}

TEST_CASE("a bar begins on the day its deliverable begins, and says so; without one, with the year") {
  SmallTrust trust(SmallTrust::kStaff);
  add_plan(*trust.known);
  auto& actions = trust.known->year.actions;
  actions[1].starts = on(2026, 10, 5);
  const auto gantt = gantt_of(promises_of("", *trust.known), *trust.known);
  CHECK(gantt.groups[0].works[0].from == trust.known->year.days.from);
  CHECK(gantt.groups[0].works[1].from == on(2026, 10, 5));
  const auto some = trust.blocks_of({call("gantt")});
  CHECK(some.find("the day it begins, or the first of the year, to the day it is due") != std::string::npos);
  CHECK(some.find("\"5 October 2026\"") != std::string::npos);
  for (auto& action : actions) action.starts = on(2026, 9, 1);
  CHECK(trust.blocks_of({call("gantt")}).find("Each bar runs from the day it begins to") != std::string::npos);
}

TEST_CASE("half terms and the time between terms are holidays") {
  SmallTrust trust(SmallTrust::kStaff);
  auto& calendar = trust.known->year.calendar;
  facts::Term spring;
  spring.name = "Spring term";
  spring.days = {on(2027, 1, 4), on(2027, 3, 25)};
  calendar.terms.push_back(spring);
  prioritise(*trust.known, "here", "Here");
  promise(*trust.known, "calls", "Call home", "here", on(2026, 10, 30), ActionStatus::kNotStarted);
  const auto gantt = gantt_of(promises_of("", *trust.known), *trust.known);
  CHECK(gantt.holidays == std::vector<values::DateRange>{{on(2026, 10, 26), on(2026, 10, 30)},
                                                         {on(2026, 12, 19), on(2027, 1, 3)},
                                                         {on(2027, 3, 26), on(2027, 3, 31)}});
}

TEST_CASE("the gantt has a row for each deliverable, under its priority, and its figures as a table") {
  SmallTrust trust(SmallTrust::kStaff);
  add_plan(*trust.known);
  const auto made = trust.blocks_of({call("gantt")});
  CAPTURE(made);
  CHECK(alternative_in(made) ==
        "alternative \"1 of 3 deliverables is done; 1 is late: Write a guide (due 30 October 2026). Due next, on 18 "
        "December 2026: Buy books.\"");
  CHECK("\n" + made.substr(made.find("  table #gantt-figures")) == R"(
  table #gantt-figures copy "1 of 3 deliverables is done, one is late"
    columns start:4.4 start:2 start:1.6 start:1.5
    head
      row
        header "Deliverable"
        header "By whom"
        header "Due"
        header "Progress"
    body
      row group
        header columns=4 "Here every day"
      row
        header "Call home"
        cell "Director"
        cell sort="2026-09-25" "25 September 2026"
        cell
          mark ball-full "Done"
      row
        header "Write a guide"
        cell "Director"
        cell sort="2026-10-30" "30 October 2026"
        cell
          mark ball-late "Late"
      row group
        header columns=4 "Reading first"
      row
        header "Buy books"
        cell "Director"
        cell sort="2026-12-18" "18 December 2026"
        cell
          mark ball-empty "Not started"
)");
  CHECK(made.find("For later") == std::string::npos);
}

TEST_CASE("a gantt of one theme has that theme's priorities alone") {
  SmallTrust trust(SmallTrust::kStaff);
  add_plan(*trust.known);
  const auto made = trust.blocks_of({call("gantt", {{"theme", "outcomes"}})});
  CHECK(made.find("Here every day") != std::string::npos);
  CHECK(made.find("Reading first") == std::string::npos);
}

TEST_CASE("a gantt without deliverables says so") {
  SmallTrust trust(SmallTrust::kStaff);
  CHECK(trust.blocks_of({call("gantt", {{"theme", "outcomes"}})}) ==
        "paragraph note \"No deliverable is promised.\"\n");
}

TEST_CASE("on paper a long gantt is several figures, the first with the title") {
  SmallTrust trust(SmallTrust::kStaff);
  prioritise(*trust.known, "here", "Here every day");
  std::vector<std::string> ids;
  for (int i = 0; i < 40; ++i) ids.push_back("a" + std::to_string(i));
  for (const auto& id : ids)
    promise(*trust.known, id.c_str(), "Call home", "here", on(2027, 1, 29), ActionStatus::kNotStarted);
  auto& printed = trust.page("plan.md", "Plan", {call("gantt", {{"title", "The plan"}})});
  printed.is_paper = true;
  std::vector<document::Figure> figures;
  for (const auto& block : trust.made("print/plan.pdf").blocks) {
    if (const auto* figure = std::get_if<document::Figure>(&block)) figures.push_back(*figure);
  }
  REQUIRE(figures.size() == 2);
  CHECK(document::plain_text(figures[0].title) == "The plan");
  CHECK(figures[0].number == 1);
  CHECK(figures[1].number == 0);
  CHECK(document::plain_text(figures[1].subtitle) == "The plan, continued");
  CHECK(figures[1].alternative.starts_with("The chart goes on with Here every day: 0 of "));
}

}  // namespace cornerstone::compose
