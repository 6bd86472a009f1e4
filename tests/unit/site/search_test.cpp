#include <catch2/catch.hpp>
#include <fstream>
#include <nlohmann/json.hpp>

#include "repository_root.h"
#include "site/search_sections.h"
#include "site/search_terms.h"
#include "site/site.h"
#include "written.h"

namespace cornerstone::site {
namespace {

using namespace document;

/// The table to which the page's script is held too: tests/site/search_terms.test.mjs.
nlohmann::json hard_words() {
  std::ifstream file(std::string(CORNERSTONE_ROOT) + "/tests/site/search_terms.json");
  return nlohmann::json::parse(file);
}

TEST_CASE("terms are cut at space and punctuation, without case and accents") {
  for (const auto& row : hard_words()) {
    CAPTURE(row.dump());
    CHECK(search_terms(row["text"].get<std::string>()) == row["terms"].get<std::vector<std::string>>());
  }
}

TEST_CASE("the opening of a long text ends with a whole word") {
  CHECK(opening("short") == "short");
  std::string text;
  while (text.size() < 700) text += "naïve ";
  const std::string shown = opening(text);
  CHECK(shown.size() <= 600);
  CHECK(shown.ends_with("naïve"));
  CHECK(opening(std::string(599, 'x') + "éé").size() == 599);
}

Document sample() {
  Document page = tests::page_at("support/index.html");
  page.lead = "What every  academy has.";
  Heading heading;
  heading.id = "visits";
  heading.content = words("Visits");
  Paragraph paragraph;
  paragraph.content = words("A visit each term.");
  Directory directory;
  directory.groups = {{"All", {{"Marram Bay", "Thornhythe", {"", "home", ""}}}}};
  page.blocks = {heading, paragraph, directory};
  return page;
}

TEST_CASE("a page is found by its parts") {
  CHECK(search_sections(sample()) ==
        std::vector<SearchSection>{
            {"Support", "Support", "What every academy has.", "support/index.html"},
            {"Visits", "Support", "A visit each term. Marram Bay Thornhythe", "support/index.html#visits"}});
}

TEST_CASE("a paper is found by its title, its agenda and its headings") {
  Document paper = tests::page_at("packs/a.pdf");
  const std::string title = "Yearly papers, Part A";
  Cell number, business, time;
  number.content = words("1");
  business.content = words("Summary");
  time.content = words("Close");
  business.is_header = time.is_header = true;
  Row item, close;
  item.cells = {number, business};
  close.cells = {time};
  close.is_total = true;
  paper.cover.emplace();
  paper.cover->subtitle = "30 September 2026";
  paper.cover->agenda.emplace();
  paper.cover->agenda->body = {item, close};
  paper.cover->lines = {words("See Part B.")};
  Heading opens, heading;
  opens.content = words("Summary");
  opens.label = "Agenda item 1";
  heading.content = words("What we ask");
  Paragraph paragraph;
  paragraph.content = words("Not searched.");
  paper.blocks = {opens, paragraph, heading};
  CHECK(search_section_of_paper(paper, title) ==
        SearchSection{title, title, "30 September 2026 · Summary · See Part B. · What we ask", "packs/a.pdf"});
}

TEST_CASE("keywords lead to the page's first section, and no result shows them") {
  const auto found = searched(sample(), {"inset", "Training days"});
  REQUIRE(found.size() == 2);
  const auto& terms = found[0].terms[3];
  REQUIRE(terms.size() == 3);
  CHECK(terms[0].term == "days");
  CHECK(terms[1].term == "inset");
  CHECK(terms[2].term == "training");
  CHECK(found[1].terms[3].empty());
  CHECK(found[0].opening.find("inset") == std::string::npos);
}

TEST_CASE("the index is MiniSearch's own form, as a script") {
  Document page = tests::page_at("index.html");
  page.title = "It's";
  page.lead = "term it";
  CHECK(
      search_index({searched(page, {"me"})}) ==
      "window.CORNERSTONE_SEARCH='{\"documentCount\":1,\"nextId\":1,\"documentIds\":{\"0\":0},"
      "\"fieldIds\":{\"title\":0,\"page\":1,\"text\":2,\"keywords\":3},\"fieldLength\":{\"0\":[2,2,2,1]},"
      "\"averageFieldLength\":[2.0,2.0,2.0,1.0],"
      "\"storedFields\":{\"0\":{\"title\":\"It\\'s\",\"page\":\"It\\'s\",\"text\":\"term it\",\"url\":\"index.html\"}},"
      "\"dirtCount\":0,\"index\":[[\"it\",{\"0\":{\"0\":1},\"1\":{\"0\":1},\"2\":{\"0\":1}}],"
      "[\"me\",{\"3\":{\"0\":1}}],[\"s\",{\"0\":{\"0\":1},\"1\":{\"0\":1}}],[\"term\",{\"2\":{\"0\":1}}]],"
      "\"serializationVersion\":2}';\n");
}

}  // namespace
}  // namespace cornerstone::site
