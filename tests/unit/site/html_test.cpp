#include "site/html.h"

#include <catch2/catch.hpp>

#include "site/percent.h"

namespace cornerstone::site {
namespace {

TEST_CASE("text and attributes are escaped, literals and markup are not") {
  const std::string evil = "<b>\"it's\" & more</b>";
  Html inner;
  inner << "<i>" << Text{evil} << "</i>";
  Html html;
  html << "<p" << Attribute{"title", evil} << ">" << inner << 12 << "</p>";
  CHECK(html.str() ==
        "<p title=\"&lt;b&gt;&quot;it&#39;s&quot; &amp; more&lt;/b&gt;\">"
        "<i>&lt;b&gt;&quot;it&#39;s&quot; &amp; more&lt;/b&gt;</i>12</p>");
}

TEST_CASE("an anchor is written only where there is one") {
  CHECK(id_attribute("offer").str() == " id=\"offer\"");
  CHECK(id_attribute("").str().empty());
}

TEST_CASE("what may not stand in an address is percent-encoded") {
  CHECK(percent_encoded("support/index.html") == "support/index.html");
  CHECK(percent_encoded("a b#c?d%\"é") == "a%20b%23c%3Fd%25%22%C3%A9");
}

}  // namespace
}  // namespace cornerstone::site
