#include "site/frame.h"

#include <catch2/catch.hpp>

#include "written.h"

namespace cornerstone::site {
namespace {

TEST_CASE("a path is written as seen from another one") {
  struct Case {
    const char *from, *to, *expected;
  };
  const Case cases[] = {
      {"index.html", "index.html", "index.html"},
      {"index.html", "support/index.html", "support/index.html"},
      {"support/index.html", "index.html", "../index.html"},
      {"support/index.html", "support/offer/index.html", "offer/index.html"},
      {"support/offer/index.html", "support/index.html", "../index.html"},
      {"support/index.html", "supporters/index.html", "../supporters/index.html"},
      {"a/b/c.html", "d/e.html", "../../d/e.html"},
      {"a/b/c.html", "", "../../"},
      {"index.html", "", ""},
  };
  for (const Case& c : cases) {
    CAPTURE(c.from, c.to);
    CHECK(relative_path(c.from, c.to) == c.expected);
  }
}

TEST_CASE("only known schemes and relative addresses may stand in a link") {
  for (const char* safe : {"https://example.org/", "HTTP://example.org", "mailto:a@example.org", "tel:+441632960118",
                           "calendar.ics", "a/b:c", "#part", "?x=javascript:"}) {
    CAPTURE(safe);
    CHECK(is_safe_address(safe));
  }
  for (const char* unsafe : {"javascript:alert(1)", "JavaScript:alert(1)", "java\nscript:alert(1)", "data:text/html,x",
                             "vbscript:x", "file:///etc/passwd"}) {
    CAPTURE(unsafe);
    CHECK_FALSE(is_safe_address(unsafe));
  }
}

TEST_CASE("a target becomes an address on the page that links to it") {
  struct Case {
    document::Target target;
    const char* expected;
  };
  const Case cases[] = {
      {{"https://example.org/", "", ""}, "https://example.org/"},
      {{"javascript:alert(1)", "", ""}, ""},
      {{"", "home", ""}, "../index.html"},
      {{"", "offer", "visits"}, "offer/index.html#visits"},
      {{"", "here", "top"}, "#top"},
      {{"", "", "top"}, "#top"},
      {{"", "elsewhere", ""}, ""},
      {{"", "", ""}, ""},
  };
  for (const Case& c : cases) {
    CAPTURE(c.target.url, c.target.page, c.target.anchor);
    CHECK(address(c.target, "support/index.html", tests::kPaths) == c.expected);
  }
}

}  // namespace
}  // namespace cornerstone::site
