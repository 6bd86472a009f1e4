#include <fmt/format.h>
#include <catch2/catch.hpp>

#include "compose/anchors.h"
#include "compose/navigation.h"
#include "compose/paths.h"
#include "small_trust.h"

namespace cornerstone::compose {
namespace {

std::string dump(const Outline& outline) {
  std::string text;
  for (const auto& entry : outline.entries) {
    text += fmt::format("{} {} | {} | menu {} | < {} > {} |", entry.id, entry.path, entry.title, entry.menu,
                        entry.previous, entry.next);
    for (const auto& crumb : entry.crumbs) text += " / " + crumb.title;
    text += "\n";
  }
  for (const auto& entry : outline.menu) text += fmt::format("menu {} = {}\n", entry.title, entry.id);
  return text;
}

}  // namespace

TEST_CASE("a page that tells of last year's priorities is not the page of priorities") {
  document::Draft draft;
  draft.blocks = {call("priorities", {{"year", "last"}})};
  CHECK_FALSE(calls(draft, "priorities"));
  draft.blocks.push_back(call("priorities"));
  CHECK(calls(draft, "priorities"));
}

TEST_CASE("an output of few pages lists them in its menu") {
  SmallTrust trust(SmallTrust::kStaff);
  trust.page("vision.md", "Vision", {paragraph("We want much.")});
  trust.page("offer/send.md", "SEND", {});
  CHECK(dump(outline(trust.edition, trust.sink)) ==
        "index index.html | Small Trust | menu index | <  >  |\n"
        "vision vision/index.html | Vision | menu vision | <  > offer/send | / Home / Vision\n"
        "offer/send offer/send/index.html | SEND | menu offer/send | < vision >  | / Home / SEND\n"
        "support/visit support/visit/index.html | Visit | menu strategy | <  >  | / Home / The strategy, page by page "
        "/ Visit\n"
        "support/website support/website/index.html | Website audit | menu strategy | <  >  | / Home / The strategy, "
        "page by page / Website audit\n"
        "strategy strategy/index.html | The strategy, page by page | menu index | <  >  | / Home / The strategy, page "
        "by page\n"
        "glossary glossary/index.html | Glossary | menu index | <  >  | / Home / Glossary\n"
        "accessibility accessibility/index.html | Accessibility statement | menu index | <  >  | / Home / "
        "Accessibility statement\n"
        "menu Home = index\n"
        "menu Vision = vision\n"
        "menu SEND = offer/send\n");
}

TEST_CASE("those who know levels have a page for each academy, and packs a page of downloads") {
  SmallTrust trust(SmallTrust::kTrustees);
  trust.page("levels.md", "Levels", {});
  auto& pack = trust.pack("board", "Annual risk assessment: what the Board of Trustees must know");
  pack.meeting = on(2026, 9, 30);
  pack.part = edition::Part::kA;
  const auto outlined = outline(trust.edition, trust.sink);
  REQUIRE(outlined.academy_page(values::AcademyIndex{1}) != nullptr);
  CHECK(outlined.academy_page(values::AcademyIndex{1})->path == "academies/b/index.html");
  CHECK(outlined.entries.back().path ==
        "packs/2026-09-30-annual-risk-assessment-what-the-board-of-trustees-must-know.pdf");
  CHECK(outlined.menu.front().title == "Overview");
  CHECK(outlined.menu.back().title == "Papers");
}

TEST_CASE("an audience with packs and no page of its own has no site") {
  SmallTrust trust(SmallTrust::kTrustees);
  trust.page("levels.md", "Levels", {}).audience = "staff";
  trust.pack("board", "Part B of something").part = edition::Part::kB;
  const auto outlined = outline(trust.edition, trust.sink);
  CHECK_FALSE(outlined.has_site());
  REQUIRE(outlined.entries.size() == 1);
  CHECK(outlined.entries.front().path == "packs/part-b-of-something-part-b.pdf");
}

TEST_CASE("two pages that come to one address are reported") {
  SmallTrust trust(SmallTrust::kStaff);
  trust.page("our-aims.md", "Aims", {});
  trust.page("Our Aims.md", "Aims", {});
  (void)outline(trust.edition, trust.sink);
  CHECK(trust.reported() ==
        "duplicate-id: the page `Our Aims.md` comes to the same address as another page (give one of the two files "
        "another name)\n");
}

TEST_CASE("paths are safe and short") {
  CHECK(page_folder("offer/send.md") == "offer/send");
  CHECK(page_folder("index.md").empty());
  CHECK(page_folder("offer/index.md") == "offer");
  CHECK(page_folder("Élan & co.md") == "elan-co");
  Paths paths;
  CHECK(paths.take_page("") == "index.html");
  CHECK(paths.take_page("a") == "a/index.html");
  CHECK(paths.take_page("a") == "a-2/index.html");
  CHECK(paths.take_paper(std::string(300, 'x')).size() < 150);
}

TEST_CASE("anchors of a draft are its headings and its components") {
  document::Draft draft;
  draft.blocks = {heading("Support", "support"), call("matrix", {{"title", "Support"}}), call("key"), call("key")};
  CHECK(anchors_of(draft) == std::vector<std::string>{"support", "support-2", "key", "key-2"});
}

}  // namespace cornerstone::compose
