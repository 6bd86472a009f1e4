// Pictures of people: who reports to whom, and steps that follow one another.

#include <catch2/catch.hpp>

#include "small_trust.h"

namespace cornerstone::compose {
namespace {

void add_role(facts::Facts& facts, const char* id, const char* name, const char* above,
              facts::RoleKind kind = facts::RoleKind::kRole) {
  facts::Role role;
  role.id = id;
  role.name = name;
  role.reports_to = above;
  role.kind = kind;
  facts.roles.push_back(std::move(role));
}

void add_people(facts::Facts& facts) {
  facts.roles.clear();
  add_role(facts, "board", "Board", "", facts::RoleKind::kBody);
  add_role(facts, "chief", "Chief executive", "board");
  add_role(facts, "committee", "Committee", "board", facts::RoleKind::kBody);
  add_role(facts, "director", "Director", "chief");
  add_role(facts, "team", "Team", "chief", facts::RoleKind::kTeam);
  facts::Post post;
  post.role = "chief";
  post.person = "Iris Lund";
  facts.posts.push_back(std::move(post));
}

std::string line_with(const std::string& dump, const std::string& start) {
  const auto at = dump.find(start);
  return at == std::string::npos ? dump : dump.substr(at, dump.find('\n', at) - at);
}

}  // namespace

TEST_CASE("the role chart says who reports to the top, and the longest line") {
  SmallTrust trust(SmallTrust::kStaff);
  add_people(*trust.known);
  const auto made = trust.blocks_of({call("roles", {{"title", "Who reports to whom"}})});
  CAPTURE(made);
  CHECK(line_with(made, "alternative") ==
        "alternative \"Chief executive and Committee report to the Board. The longest line has three steps: Director, "
        "Chief executive and Board.\"");
  CHECK(line_with(made, "subtitle") ==
        "subtitle \"A line joins each role to the one that it reports to; a thick edge marks a body that meets\"");
  CHECK("\n" + made.substr(made.find("details")) == R"(
details "The same in words"
  list
    item
      paragraph
        strong "Board"
      list
        item
          paragraph
            strong "Chief executive"
            quiet ", Iris Lund"
          list
            item
              paragraph
                strong "Director"
        item
          paragraph
            strong "Committee"
)");
  CHECK(made.find("Team") == std::string::npos);
}

TEST_CASE("a role chart may begin at one role") {
  SmallTrust trust(SmallTrust::kStaff);
  add_people(*trust.known);
  CHECK(line_with(trust.blocks_of({call("roles", {{"of", "director"}})}), "alternative") ==
        "alternative \"Director.\"");
}

TEST_CASE("a role chart that no page could hold is said in words alone on paper") {
  const auto [count, is_drawn] = GENERATE(table<int, bool>({{20, true}, {60, false}}));
  SmallTrust trust(SmallTrust::kStaff);
  add_people(*trust.known);
  for (int i = 0; i < count; ++i)
    add_role(*trust.known, ("r" + std::to_string(i)).c_str(), "Subject leader", "director");
  trust.page("people.md", "People", {call("roles")}).is_paper = true;
  const auto on_paper = trust.made("print/people.pdf").blocks;
  CHECK(std::ranges::any_of(
            on_paper, [](const auto& block) { return std::holds_alternative<document::Figure>(block); }) == is_drawn);
  CHECK(document::dump(on_paper).find("Subject leader") != std::string::npos);
}

TEST_CASE("a flow says its steps in order, and that it comes back") {
  const auto [back, words] = GENERATE(table<bool, std::string>({
      {false, "Two steps: Director and then Look."},
      {true,
       "Two steps: Director and then Look. It runs both ways: what is decided goes on from Director, what is found "
       "out comes back to it."},
  }));
  SmallTrust trust(SmallTrust::kStaff);
  auto written = call("flow");
  const auto step = [](const char* text) { return document::OptionValue{.content = std::string(text), .span = {}}; };
  written.options = {option("steps", {.content = document::OptionList{{step("director"), step("Look")}}, .span = {}}),
                     option("back", {.content = back, .span = {}})};
  const auto made = trust.blocks_of({written});
  CAPTURE(made);
  CHECK(line_with(made, "alternative") == "alternative \"" + words + "\"");
}

}  // namespace cornerstone::compose
