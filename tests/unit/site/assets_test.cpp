#include <catch2/catch.hpp>

#include "site/site.h"

namespace cornerstone::site {
namespace {

using theme::Colour;

TEST_CASE("a site carries the theme's files, its colours and an icon") {
  theme::Theme theme;
  theme.files["assets/site.css"] = "body{}";
  theme.inks[drawing::Ink::kText] = {Colour{0, 0, 0}, Colour{255, 255, 255}, Colour{0, 0, 0}};
  theme.tones[drawing::Tone::kRed] = {};
  theme.masthead = {Colour{1, 2, 3}, Colour{1, 2, 3}, Colour{1, 2, 3}};
  const auto files = assets(theme);
  CHECK(files.at("assets/site.css") == "body{}");
  CHECK(files.at("assets/icon.svg").find("fill=\"#010203\"") != std::string::npos);
  const std::string& css = files.at("assets/colours.css");
  CHECK(css.substr(0, css.find("@media (forced-colors")) ==
        ":root{--text:#000000;--masthead:#010203;--on-masthead:#000000;--red-fill:#000000;--red-line:#000000;"
        "--red-ink:#000000;--red-wash:#000000;}\n"
        "@media screen and (prefers-color-scheme:dark){:root{--text:#ffffff;}}\n"
        "@media print{:root{}}\n");
}

}  // namespace
}  // namespace cornerstone::site
