#include <catch2/catch.hpp>

#include "written.h"

namespace cornerstone::site {
namespace {

using namespace document;
using tests::written;

const drawing::Mark kHigh{drawing::MarkShape::kSquare, drawing::Tone::kRed, "H"};

TEST_CASE("inlines are written as HTML") {
  struct Case {
    Inlines run;
    const char* expected;
  };
  const Case cases[] = {
      {{Words{"Fish & <chips>"}}, "Fish &amp; &lt;chips&gt;"},
      {{Styled{Style::kEmphasis, words("a")}}, "<em>a</em>"},
      {{Styled{Style::kStrong, {Styled{Style::kCode, words("a<b")}}}}, "<strong><code>a&lt;b</code></strong>"},
      {{Styled{Style::kStruck, words("a")}}, "<del>a</del>"},
      {{Styled{Style::kQuiet, words("a")}}, "<span class=\"quiet\">a</span>"},
      {{Styled{Style::kAccent, words("a")}}, "<span class=\"accent\">a</span>"},
      {{Styled{Style::kNoBreak, words("a")}}, "<span class=\"nowrap\">a</span>"},
      {{Words{"a"}, LineBreak{}, Words{"b"}}, "a<br>b"},
      {{Link{{"", "offer", "visits"}, words("visits"), {}}}, "<a href=\"offer/index.html#visits\">visits</a>"},
      {{Link{{"https://example.org/?a=1&b=2", "", ""}, words("x"), {}}},
       "<a href=\"https://example.org/?a=1&amp;b=2\">x</a>"},
      {{Link{{"javascript:alert(1)", "", ""}, words("x"), {}}}, "x"},
      {{Link{{"", "home", ""}, {Term{"SEND", "Special needs", {}}, FootnoteMark{0}}, {}}},
       "<a href=\"../index.html\">SEND</a>"},
      {{FootnoteMark{1}, FootnoteMark{1}},
       "<sup class=\"fnref\"><a href=\"#_fn-2\" id=\"_fnref-2\"><span class=\"vh\">Note </span>2</a></sup>"
       "<sup class=\"fnref\"><a href=\"#_fn-2\" id=\"_fnref-2-2\"><span class=\"vh\">Note </span>2</a></sup>"},
      {{FootnoteMark{7}}, ""},
      {{Marked{kHigh, "High", true}},
       "<span class=\"level\"><svg class=\"mark\" viewBox=\"0 0 28 28\" aria-hidden=\"true\"><use "
       "href=\"#_m1\"/></svg><span>High</span></span>"},
      {{Marked{kHigh, "High", false}},
       "<span class=\"level\"><svg class=\"mark\" viewBox=\"0 0 28 28\" aria-hidden=\"true\"><use "
       "href=\"#_m1\"/></svg><span class=\"vh\">High</span></span>"},
      {{Term{"SEND", "Special educational needs", {"", "home", "send"}}},
       "<button type=\"button\" class=\"term\" popovertarget=\"_term-1\">SEND</button>"
       "<span class=\"term__text\" popover id=\"_term-1\">Special educational needs "
       "<a href=\"../index.html#send\">In the glossary</a></span>"},
      {{Term{"SEND", "Special educational needs", {}}},
       "<button type=\"button\" class=\"term\" popovertarget=\"_term-1\">SEND</button>"
       "<span class=\"term__text\" popover id=\"_term-1\">Special educational needs</span>"},
  };
  for (const Case& c : cases) CHECK(written(c.run) == c.expected);
}

TEST_CASE("a link that leads nowhere is reported at its place") {
  const Document page = tests::page_at("support/index.html");
  Frame frame;
  frame.paths = &tests::kPaths;
  diagnostics::Sink sink;
  Writing writing(page, frame, sink);
  const source::Span span{source::FileId{3}, 10, 20};
  CHECK(inlines({Link{{"", "elsewhere", ""}, words("there"), span}}, writing).str() == "there");
  const auto reported = sink.sorted();
  REQUIRE(reported.size() == 1);
  CHECK(reported[0].kind == diagnostics::Kind::kLinkTarget);
  CHECK(reported[0].span == span);
  CHECK(reported[0].message == "a link on the page `here` leads to `elsewhere`, which is not in this output");
}

}  // namespace
}  // namespace cornerstone::site
