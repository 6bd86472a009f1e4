#include "theme/build.h"

#include <array>
#include <catch2/catch.hpp>
#include <fstream>
#include <sstream>

#include "diagnostics/print.h"
#include "theme/brand.h"
#include "theme/contrast.h"

namespace cornerstone::theme {
namespace {

using drawing::Ink;
using drawing::Tone;

/// The tokens of a theme, black on white in the light and white on black in the dark, without faces.
Tokens tokens() {
  Tokens made;
  const auto add = [&made](std::string key, std::string value) {
    made.entries.push_back({std::move(key), std::move(value), {}, {}});
  };
  add("name", "Test");
  add("brand", "#1d4e6b");
  for (const char* ink : {"text", "quiet", "rule", "axis", "ground", "reference", "accent"}) {
    const bool is_ground = std::string_view(ink) == "ground";
    add(std::string("ink.") + ink + ".light", is_ground ? "#ffffff" : "#000000");
    add(std::string("ink.") + ink + ".dark", is_ground ? "#000000" : "#ffffff");
  }
  for (const char* tone : {"green", "lime", "amber", "orange", "red", "purple", "blue", "grey"}) {
    for (const char* use : {"fill", "line", "ink", "wash"}) {
      const bool is_ground = std::string_view(use) == "fill" || std::string_view(use) == "wash";
      add(std::string("tone.") + tone + "." + use + ".light", is_ground ? "#ffffff" : "#000000");
      add(std::string("tone.") + tone + "." + use + ".dark", is_ground ? "#000000" : "#ffffff");
    }
  }
  return made;
}

/// What making a theme of `said` reports besides the faces, which these themes have not.
std::string reported(const Tokens& said, const Brand& brand) {
  diagnostics::Sink sink;
  (void)make_theme(said, brand, {}, sink);
  std::string lines;
  for (const auto& one : sink.sorted()) {
    if (one.message.find("faces.") != std::string::npos) continue;
    lines += std::string(slug(one.kind)) + ": " + one.message + " (" + one.hint + ")\n";
  }
  return lines;
}

TEST_CASE("a brand that can be read is taken as it is") {
  diagnostics::Sink sink;
  const Theme theme =
      make_theme(tokens(), {.primary = "#7a1f3d", .primary_span = {}, .logo_name = "", .logo_bytes = ""}, {}, sink);
  CHECK(theme.brand.hex() == "#7a1f3d");
  CHECK(theme.colour({.ink = Ink::kBrand}, Scheme::kLight).hex() == "#7a1f3d");
  CHECK(theme.masthead[0].hex() == "#7a1f3d");
}

TEST_CASE("a brand that cannot be read is reported with the nearest that can") {
  CHECK(reported(tokens(), {.primary = "#ffcc00", .primary_span = {}, .logo_name = "", .logo_bytes = ""})
            .starts_with("brand-contrast: `#ffcc00` has a contrast of 1.5:1 with the page, and text needs 4.5:1 (`#"));
  CHECK(reported(tokens(), {.primary = "yellow", .primary_span = {}, .logo_name = "", .logo_bytes = ""})
            .starts_with("theme-colour: `yellow` is not a colour"));
}

TEST_CASE("a logo has a name that every file share takes") {
  for (const auto& [name, path] :
       {std::pair("logo.svg", "assets/logo.svg"), std::pair("Our Logo.PNG", "assets/logo.png"),
        std::pair("pictures/con.svg", "assets/logo.svg"), std::pair("crest", "assets/logo")}) {
    diagnostics::Sink sink;
    const Brand brand{.primary = {}, .primary_span = {}, .logo_name = name, .logo_bytes = "<svg/>"};
    const Theme theme = make_theme(tokens(), brand, {}, sink);
    CHECK(theme.logo == path);
    CHECK(theme.files.at(path) == "<svg/>");
  }
}

TEST_CASE("whatever the brand, what it becomes can be read") {
  const Colours grounds{Colour{255, 255, 255}, Colour{0x0f, 0x18, 0x1e}, Colour{255, 255, 255}};
  const Colours text{Colour{0x14, 0x21, 0x2a}, Colour{0xe6, 0xed, 0xf1}, Colour{0, 0, 0}};
  for (int red = 0; red <= 255; red += 51) {
    for (int green = 0; green <= 255; green += 51) {
      for (int blue = 0; blue <= 255; blue += 51) {
        const Colour wanted{static_cast<std::uint8_t>(red), static_cast<std::uint8_t>(green),
                            static_cast<std::uint8_t>(blue)};
        const BrandColours made = derive(readable_brand(wanted, grounds), grounds, text);
        CAPTURE(wanted.hex());
        for (std::size_t scheme = 0; scheme < kSchemes; ++scheme) {
          CAPTURE(scheme);
          CHECK(contrast(made.line[scheme], grounds[scheme]) >= kTextContrast);
          CHECK(contrast(made.line[scheme], made.tint[scheme]) >= kTextContrast);
          CHECK(contrast(made.on_line[scheme], made.line[scheme]) >= kTextContrast);
          CHECK(contrast(made.on_masthead[scheme], made.masthead[scheme]) >= kTextContrast);
        }
      }
    }
  }
}

TEST_CASE("a theme's own mistakes are reported") {
  struct Case {
    const char* key;
    const char* value;
    const char* expected;
  };
  const Case cases[] = {
      {"ink.text.light", "#12345",
       "theme-colour: `#12345` is not a colour (write it in red, green and blue: `#1d4e6b`)\n"},
      {"ink.quiet.light", "#aaaaaa",
       "theme-contrast: `#aaaaaa` has a contrast of 2.3:1 with the ground (light), and needs 4.5:1 (`#767676` is the "
       "nearest that passes)\n"},
  };
  for (const Case& c : cases) {
    Tokens said = tokens();
    for (Token& token : said.entries) {
      if (token.key == c.key) token.value = c.value;
    }
    // Paper follows light, and says the same at the same place.
    CHECK(reported(said, {}).substr(0, std::string(c.expected).size()) == c.expected);
  }
}

TEST_CASE("a token too many and one too few are reported") {
  Tokens said = tokens();
  said.entries[0].key = "nmae";
  CHECK(reported(said, {}) ==
        "theme-token: a theme has no `nmae` (did you mean `name`?)\n"
        "theme-token: the theme does not say `name` (copy the line from `themes/default/theme.toml`)\n");
}

TEST_CASE("a face that is not there is reported") {
  Tokens said = tokens();
  said.entries.push_back({"faces.regular", "None.ttf", {}, {}});
  diagnostics::Sink sink;
  (void)make_theme(said, {}, {}, sink);
  bool is_reported = false;
  for (const auto& one : sink.sorted()) is_reported = is_reported || one.kind == diagnostics::Kind::kThemeFace;
  CHECK(is_reported);
}

TEST_CASE("the files of a theme are sorted by what they are for") {
  const auto disk = source::folder_in_memory({{"t/theme.toml", ""},
                                              {"t/templates/page.mustache", "p"},
                                              {"t/templates/notes.txt", "n"},
                                              {"t/styles/a.css", "s"},
                                              {"t/built/site/site.css", "c"},
                                              {"t/built/site/fonts/a.woff2", "w"},
                                              {"t/built/fonts/A.ttf", "f"},
                                              {"t/built/srgb.icc", "i"}});
  source::SourceMap sources;
  diagnostics::Sink sink;
  const Files files = read_files(*disk, "t", sources, sink);
  CHECK(files.templates == std::map<std::string, Template>{{"page", {"p", source::FileId{0}}}});
  CHECK(files.site == std::map<std::string, std::string>{{"fonts/a.woff2", "w"}, {"site.css", "c"}});
  CHECK(files.faces == std::map<std::string, std::string>{{"A.ttf", "f"}});
  CHECK(files.colour_profile == "i");
  CHECK(sink.sorted().empty());
}

TEST_CASE("a template in another encoding is shown at the letter that is wrong") {
  const auto disk = source::folder_in_memory({{"t/templates/page.mustache", "a\n<p>caf\xE9</p>\n"},
                                              {"t/templates/nav.mustache", std::string("\xFF\xFEn\0", 4)},
                                              {"t/built/site/site.css", "c"}});
  source::SourceMap sources;
  diagnostics::Sink sink;
  const Files files = read_files(*disk, "t", sources, sink);
  std::string said;
  for (const auto& one : sink.sorted()) said += to_text(one, sources, diagnostics::Colour::kPlain);
  CHECK(said ==
        "t/templates/nav.mustache:1:1: error: this file is in UTF-16 [file-encoding]\n"
        "  1 | n\n"
        "    | ^\n"
        "hint: save the file as UTF-8: an editor asks for the encoding under “Save as”\n"
        "t/templates/page.mustache:2:7: error: this file is not UTF-8: `é` is written in another encoding "
        "[file-encoding]\n"
        "  2 | <p>café</p>\n"
        "    |       ^\n"
        "hint: save the file as UTF-8: an editor asks for the encoding under “Save as”\n");
  CHECK(files.templates.at("page").text == "a\n<p>café</p>\n");
  CHECK(files.templates.at("nav").text == "n");
}

TEST_CASE("a theme whose assets were not built is reported") {
  const auto disk = source::folder_in_memory({{"t/templates/page.mustache", "p"}});
  source::SourceMap sources;
  diagnostics::Sink sink;
  (void)read_files(*disk, "t", sources, sink);
  REQUIRE(sink.sorted().size() == 1);
  CHECK(sink.sorted()[0].kind == diagnostics::Kind::kThemeAssets);
}

}  // namespace
}  // namespace cornerstone::theme
