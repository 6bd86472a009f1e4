// What stays whole on one page.

#include <catch2/catch.hpp>

#include "unit/layout/paper.h"

namespace cornerstone::layout {
namespace {

using tests::lay_out;
using tests::paper;
using tests::paragraph;

std::string long_text(int sentences) {
  std::string text;
  for (int i = 0; i < sentences; ++i) text += "The assessment is made with the academy and signed by the director. ";
  return text;
}

}  // namespace

TEST_CASE("a list of facts breaks over no page, unless it is longer than half of one") {
  const auto pages_of_facts = [](int before, int count) {
    document::Facts facts;
    facts.facts.resize(static_cast<std::size_t>(count),
                       {{}, document::words("Purpose"), document::words(long_text(1))});
    facts.facts.front().id = "first";
    facts.facts.back().id = "last";
    const auto pages = lay_out(paper({paragraph(long_text(before)), facts}));
    const auto page_of = [&](const std::string& name) {
      const auto place = std::ranges::find(pages.destinations, name, &Destination::name);
      REQUIRE(place != pages.destinations.end());
      return place->page;
    };
    return page_of("last") - page_of("first");
  };
  for (int before = 30; before < 60; ++before) CHECK(pages_of_facts(before, 6) == 0);
  CHECK(pages_of_facts(40, 40) > 0);
}

TEST_CASE("a short callout breaks over no page; a long one may") {
  const auto pages_of_callout = [](int before, int within) {
    document::Callout callout;
    callout.blocks = {paragraph(long_text(within)), paragraph("Its end.")};
    const auto pages = lay_out(paper({paragraph(long_text(before)), callout}));
    std::size_t label = 0, end = 0;
    for (std::size_t page = 0; page < pages.pages.size(); ++page) {
      for (const auto& operation : pages.pages[page].operations) {
        const auto* run = std::get_if<TextRun>(&operation);
        if (run != nullptr && run->glyphs->text.find("Note") != std::string::npos) label = page;
        if (run != nullptr && run->glyphs->text.find("Its") != std::string::npos) end = page;
      }
    }
    return end - label;
  };
  for (int before = 50; before < 75; ++before) CHECK(pages_of_callout(before, 6) == 0);
  CHECK(pages_of_callout(60, 40) == 1);
}

TEST_CASE("a short list breaks over no page; a long one may") {
  const auto is_on_one_page = [](int before, std::size_t count) {
    document::List list;
    list.items.resize(count);
    for (auto& item : list.items) item.blocks = {paragraph("Visit.")};
    list.items.front().blocks = {paragraph("First.")};
    list.items.back().blocks = {paragraph("Last.")};
    const auto text = dump_pages(lay_out(paper({paragraph(long_text(before)), list})));
    const auto page_of = [&](std::string_view words) {
      const auto at = text.find(words);
      REQUIRE(at != std::string::npos);
      return text.rfind("page ", at);
    };
    return page_of("\"First.\"") == page_of("\"Last.\"");
  };
  for (int before = 45; before < 75; ++before) CHECK(is_on_one_page(before, 6));
  CHECK_FALSE(is_on_one_page(55, 40));
}

}  // namespace cornerstone::layout
