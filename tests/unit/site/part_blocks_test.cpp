#include <catch2/catch.hpp>

#include "made_pictures.h"
#include "site/site.h"
#include "written.h"

namespace cornerstone::site {
namespace {

using namespace document;
using tests::written;
using values::Date;

Date day(int year, unsigned month, unsigned of_month) {
  return *Date::of(year, month, of_month);
}

TEST_CASE("facts are pairs of label and value") {
  Facts facts;
  facts.facts = {{"send", words("SEND"), words("Special needs")}};
  CHECK(written(Blocks{facts}) ==
        "<dl class=\"pairs\">\n<div id=\"send\"><dt>SEND</dt><dd>Special needs</dd></div>\n</dl>\n");
  facts.style = FactsStyle::kGlossary;
  CHECK(written(Blocks{facts}).starts_with("<dl class=\"pairs glossary\">"));
}

TEST_CASE("dates say the year only where it is not the page's own") {
  struct Case {
    DatesStyle style;
    Date from;
    std::optional<Date> until;
    const char* expected;
  };
  const Case cases[] = {
      {DatesStyle::kAgenda, day(2026, 11, 24), std::nullopt, "<time datetime=\"2026-11-24\">24 November</time>"},
      {DatesStyle::kAgenda, day(2027, 1, 4), std::nullopt, "<time datetime=\"2027-01-04\">4 January 2027</time>"},
      {DatesStyle::kAgenda, day(2026, 11, 9), day(2026, 11, 13),
       "<time datetime=\"2026-11-09\">9 to 13 November</time>"},
      {DatesStyle::kAgenda, day(2026, 11, 30), day(2026, 12, 4),
       "<time datetime=\"2026-11-30\">30 November to 4 December</time>"},
      {DatesStyle::kAgenda, day(2026, 12, 21), day(2027, 1, 1),
       "<time datetime=\"2026-12-21\">21 December 2026 to 1 January 2027</time>"},
      {DatesStyle::kLog, day(2025, 9, 24), std::nullopt, "<time datetime=\"2025-09-24\">24 September 2025</time>"},
      {DatesStyle::kNext, day(2026, 12, 9), std::nullopt, "<time datetime=\"2026-12-09\"><b>9</b> Dec</time>"},
  };
  for (const Case& c : cases) {
    CAPTURE(c.expected);
    Dates dates;
    dates.style = c.style;
    dates.entries = {{c.from, c.until, words("Board"), {}}};
    CHECK(written(Blocks{dates}).find(c.expected) != std::string::npos);
  }
}

TEST_CASE("each style of dates has its shape, and an empty one says so") {
  Dates dates;
  dates.when_empty = words("Nothing is planned.");
  CHECK(written(Blocks{dates}) == "<p class=\"none\">Nothing is planned.</p>\n");
  dates.entries = {{day(2026, 11, 24), {}, words("Board"), words("Trustees")}};
  CHECK(written(Blocks{dates}) ==
        "<ol class=\"agenda\">\n<li><time datetime=\"2026-11-24\">24 November</time><div><b>Board</b> "
        "Trustees</div></li>\n"
        "</ol>\n");
  dates.style = DatesStyle::kLog;
  CHECK(written(Blocks{dates}) ==
        "<ol class=\"news\">\n<li><time datetime=\"2026-11-24\">24 November</time><b>Board</b>"
        "<span class=\"gist\">Trustees</span></li>\n</ol>\n");
  dates.style = DatesStyle::kNext;
  CHECK(written(Blocks{dates}) ==
        "<ol class=\"dates\">\n<li><time datetime=\"2026-11-24\"><b>24</b> Nov</time><span>Board"
        "<span class=\"gist\">Trustees</span></span></li>\n</ol>\n");
}

TEST_CASE("the year has a line for each week") {
  Planner planner;
  planner.id = "year";
  PlannerHalf half;
  half.id = "autumn-1";
  half.title = "Autumn 1";
  half.days = {day(2026, 9, 1), day(2026, 10, 23)};
  half.weeks = {{day(2026, 9, 7), {}, false},
                {day(2026, 9, 14), {{day(2026, 9, 14), day(2026, 9, 25), "Assessment", EventEmphasis::kStrong}}, true}};
  half.break_after = "Half term";
  planner.halves = {half};
  CHECK(written(Blocks{planner}) ==
        "<div class=\"year\" id=\"year\">\n<section class=\"half\" id=\"autumn-1\"><h2>Autumn 1</h2>"
        "<p class=\"half__span\">1 September to 23 October 2026</p>\n<ol class=\"weeks\">\n"
        "<li class=\"week\"><span class=\"week__of\"><span class=\"vh\">Week of </span>7 Sep</span>"
        "<span class=\"vh\">Nothing planned</span></li>\n"
        "<li class=\"week week--now\" aria-current=\"date\"><span class=\"week__of\"><span class=\"vh\">Week of "
        "</span>14 Sep</span><ul><li class=\"ev ev--strong\"><span class=\"ev__day\">14–25</span> Assessment</li></ul>"
        "</li>\n</ol><p class=\"half__off\">Half term</p></section>\n</div>\n");
}

Card card(const char* title) {
  Card made;
  made.title = words(title);
  made.tread = words("and more");
  return made;
}

TEST_CASE("cards, ladders and numbered titles") {
  Cards cards;
  cards.columns = 2;
  cards.cards = {card("One")};
  cards.cards[0].target = {"", "home", ""};
  CHECK(written(Blocks{cards}) ==
        "<ul class=\"cards\" style=\"--across:2\">\n<li class=\"card\"><h2 class=\"card__title\">"
        "<a href=\"../index.html\"><span>One</span></a></h2><p class=\"card__tread\">and more</p></li>\n</ul>\n");
  cards.cards[0].target = {};
  cards.style = CardsStyle::kNumbered;
  CHECK(written(Blocks{cards}) == "<ol class=\"numbered\">\n<li><p><b><span>One</span></b> and more</p></li>\n</ol>\n");
  cards.cards[0].tread = words("And more.");
  CHECK(written(Blocks{cards}) ==
        "<ol class=\"numbered\">\n<li><p><b><span>One</span>.</b> And more.</p></li>\n</ol>\n");
  cards.cards[0].tread = words("and more");
  cards.style = CardsStyle::kLadder;
  CHECK(written(Blocks{cards}) ==
        "<ol class=\"ladder\" style=\"--steps:1\">\n<li class=\"ladder__step\" style=\"--step:0\">"
        "<div class=\"ladder__tread\"><h2 class=\"card__title\"><span>One</span></h2>"
        "<p class=\"card__tread\">and more</p></div><div class=\"ladder__layer\"></div></li>\n</ol>\n");
  cards.cards.resize(5, card("More"));
  CHECK(written(Blocks{cards}).starts_with("<ol class=\"ladder ladder--tall\" style=\"--steps:5\">"));
}

TEST_CASE("a directory has a field to find a name in it") {
  Directory directory;
  directory.id = "academies";
  directory.find_label = "Name or place";
  directory.groups = {{"Special", {{"Windlass", "Saltmere", {"", "home", ""}}}}};
  CHECK(written(Blocks{directory}) ==
        "<p class=\"finder\" hidden><label for=\"_finder-1\">Name or place</label> <input type=\"search\" "
        "id=\"_finder-1\" autocomplete=\"off\" data-finds-in=\"academies\"> <span class=\"finder__count\" "
        "role=\"status\"></span> <span class=\"finder__last\"></span></p>\n<div class=\"directory\" id=\"academies\">\n"
        "<div class=\"directory__group directory__group--wide\"><h2>Special <span>1</span></h2><ul>\n"
        "<li><a href=\"../index.html\">Windlass</a> <span class=\"directory__detail\">Saltmere</span></li>\n"
        "</ul></div>\n</div>\n");
}

TEST_CASE("a figure is drawn for both widths, with its figures behind a summary") {
  Figure figure;
  figure.id = "att";
  figure.title = words("Attendance fell");
  figure.subtitle = words("Per cent");
  figure.alternative = "It fell";
  figure.number = 3;
  figure.wide.width = 100;
  figure.wide.height = 50;
  figure.wide.shapes = {drawing::Line{{{0, 10.126}, {100, 20}}, {.paint = {.ink = drawing::Ink::kBrand}, .width = 2}},
                        drawing::Rectangle{1, 2, 3, 4, {.tone = drawing::Tone::kAmber, .use = drawing::ToneUse::kWash}},
                        drawing::Words{{5, 6}, "92.1% & <", 9, drawing::Weight::kBold, drawing::Anchor::kEnd},
                        drawing::PlacedMark{{1, 1}, 12, {drawing::MarkShape::kSquare, drawing::Tone::kRed, "H"}}};
  figure.narrow = drawing::Drawing{40, 40, {}};
  CHECK(written(Blocks{figure}) ==
        "<figure class=\"figure\" id=\"att\" aria-labelledby=\"_figure-1\"><figcaption id=\"_figure-1\">"
        "<p class=\"figure__title\"><span class=\"caption__no\">Figure 3</span> Attendance fell</p>"
        "<p class=\"figure__sub\">Per cent</p></figcaption>\n"
        "<svg class=\"chart chart--wide\" viewBox=\"0 0 100 50\" width=\"150\" height=\"75\" role=\"img\" "
        "aria-label=\"It fell\"><path class=\"s-brand\" stroke-width=\"2\" d=\"M0 10.13L100 20\"/>"
        "<rect class=\"f-amber-wash\" x=\"1\" y=\"2\" width=\"3\" height=\"4\"/>"
        "<text class=\"f-text\" x=\"5\" y=\"6\" font-size=\"9\" font-weight=\"700\" text-anchor=\"end\">92.1% &amp; "
        "&lt;</text><use href=\"#_m1\" x=\"1\" y=\"1\" width=\"12\" height=\"12\"/></svg>\n"
        "<svg class=\"chart chart--narrow\" viewBox=\"0 0 40 40\" width=\"60\" height=\"60\" role=\"img\" "
        "aria-label=\"It fell\"></svg>\n</figure>\n");
}

TEST_CASE("a picture says its size, and is named after its file and what is in it") {
  Figure figure;
  figure.alternative = "The \"plan\"";
  const auto shown =
      std::make_shared<const image::Picture>(image::read_picture(cornerstone::tests::made_png({})).value());
  figure.image = Image{"photos/The Plan (2).PNG", shown, {}};
  const auto path = media_path(*figure.image);
  CHECK(written(Blocks{figure}) == "<figure class=\"figure\"><img class=\"picture\" src=\"../" + path +
                                       "\" width=\"24\" height=\"16\" alt=\"The &quot;plan&quot;\" loading=\"lazy\">\n"
                                       "</figure>\n");
  CHECK_THAT(path, Catch::StartsWith("media/the-plan-2-") && Catch::EndsWith(".png"));
  // Of the same name, and another picture.
  const auto other =
      std::make_shared<const image::Picture>(image::read_picture(cornerstone::tests::made_jpeg({})).value());
  const auto others = media_path(Image{"The Plan (2).PNG", other, {}});
  CHECK_THAT(others, Catch::StartsWith("media/the-plan-2-") && Catch::EndsWith(".jpg"));
  CHECK(others.substr(0, 26) != path.substr(0, 26));
  CHECK(media_path(Image{"../" + std::string(100, 'x') + ".png", shown, {}}).size() < 64);
}

}  // namespace
}  // namespace cornerstone::site
