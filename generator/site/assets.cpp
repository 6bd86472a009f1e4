// What every site of a theme carries: the theme's own files, its colours as a style sheet, and an icon.

#include <array>
#include <string_view>
#include <vector>

#include <fmt/format.h>

#include "site/site.h"

namespace cornerstone::site {
namespace {

using drawing::Ink;
using drawing::Tone;
using drawing::ToneUse;
using theme::Scheme;
using theme::Theme;

constexpr std::array<std::pair<std::string_view, Ink>, 10> kInks{{{"text", Ink::kText},
                                                                  {"quiet", Ink::kQuiet},
                                                                  {"rule", Ink::kRule},
                                                                  {"axis", Ink::kAxis},
                                                                  {"ground", Ink::kGround},
                                                                  {"tint", Ink::kTint},
                                                                  {"brand", Ink::kBrand},
                                                                  {"on-brand", Ink::kOnBrand},
                                                                  {"reference", Ink::kReference},
                                                                  {"accent", Ink::kAccent}}};
constexpr std::array<std::pair<std::string_view, ToneUse>, 4> kUses{
    {{"fill", ToneUse::kFill}, {"line", ToneUse::kLine}, {"ink", ToneUse::kInk}, {"wash", ToneUse::kWash}}};

/// A colour of the theme as the style sheet calls it.
struct Property {
  std::string name;
  theme::Colours colours;
};

std::vector<Property> properties_of(const Theme& theme) {
  std::vector<Property> all;
  for (const auto& [name, ink] : kInks) {
    const auto found = theme.inks.find(ink);
    if (found != theme.inks.end()) all.push_back({std::string(name), found->second});
  }
  all.push_back({"masthead", theme.masthead});
  all.push_back({"on-masthead", theme.on_masthead});
  for (const auto& [tone, uses] : theme.tones) {
    for (const auto& [name, use] : kUses) {
      all.push_back({fmt::format("{}-{}", drawing::name(tone), name), uses[static_cast<std::size_t>(use)]});
    }
  }
  return all;
}

/// `--text:#14212a;--green-fill:#e6f3ea;…`, without what is the same on a light screen anyway.
std::string properties(const Theme& theme, Scheme scheme) {
  constexpr auto kLight = static_cast<std::size_t>(Scheme::kLight);
  const auto at = static_cast<std::size_t>(scheme);
  std::string css;
  for (const Property& one : properties_of(theme)) {
    if (scheme != Scheme::kLight && one.colours[at] == one.colours[kLight]) continue;
    css += fmt::format("--{}:{};", one.name, one.colours[at].hex());
  }
  return css;
}

/// Where the system decides on colours: everything is text, ground or link, and shapes and letters carry the rest.
std::string forced_properties(const Theme& theme) {
  std::string css =
      "--text:CanvasText;--quiet:CanvasText;--rule:GrayText;--axis:GrayText;--ground:Canvas;--tint:Canvas;"
      "--brand:CanvasText;--on-brand:Canvas;--reference:GrayText;--accent:Highlight;--masthead:Canvas;"
      "--on-masthead:CanvasText";
  for (const auto& [tone, unused] : theme.tones) {
    const bool is_dark = tone == Tone::kRed || tone == Tone::kPurple;
    css += fmt::format(";--{0}-fill:{1};--{0}-line:CanvasText;--{0}-ink:{2};--{0}-wash:Canvas", drawing::name(tone),
                       is_dark ? "CanvasText" : "Canvas", is_dark ? "Canvas" : "CanvasText");
  }
  return css;
}

/// A class for each fill and stroke of a drawing, and for each tone of a mark or a cell. Nothing is outlined in the ink
/// or the wash of a tone.
std::string paint_classes(const Theme& theme) {
  std::string css;
  for (const auto& [name, unused] : kInks) {
    css += fmt::format(".f-{0}{{fill:var(--{0})}}.s-{0}{{stroke:var(--{0})}}\n", name);
  }
  for (const auto& [tone, unused] : theme.tones) {
    const std::string_view called = drawing::name(tone);
    for (const auto& [use, unused_use] : kUses) css += fmt::format(".f-{0}-{1}{{fill:var(--{0}-{1})}}", called, use);
    for (const std::string_view use : {"fill", "line"}) {
      css += fmt::format(".s-{0}-{1}{{stroke:var(--{0}-{1})}}", called, use);
    }
    css += fmt::format(".t-{0}{{--fill:var(--{0}-fill);--line:var(--{0}-line);--letter:var(--{0}-ink)}}", called);
    css += fmt::format("td.w-{0}{{background:var(--{0}-wash)}}\n", called);
  }
  return css;
}

std::string colours(const Theme& theme) {
  return fmt::format(
      ":root{{{}}}\n@media screen and (prefers-color-scheme:dark){{:root{{{}}}}}\n@media print{{:root{{{}}}}}\n"
      "@media (forced-colors:active){{:root{{{}}}}}\n{}",
      properties(theme, Scheme::kLight), properties(theme, Scheme::kDark), properties(theme, Scheme::kPaper),
      forced_properties(theme), paint_classes(theme));
}

/// Three courses of stone in the brand's colour: told apart from other tabs, and no trust's own sign.
std::string icon(const Theme& theme) {
  return fmt::format(
      "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 32 32\"><rect width=\"32\" height=\"32\" rx=\"5\" "
      "fill=\"{}\"/><path fill=\"{}\" d=\"M6 7h20v3H6zM6 13h20v5H6zM6 21h20v4H6z\"/></svg>\n",
      theme.masthead[0].hex(), theme.on_masthead[0].hex());
}

}  // namespace

std::map<std::string, std::string> assets(const Theme& theme) {
  std::map<std::string, std::string> files = theme.files;
  files.insert_or_assign("assets/colours.css", colours(theme));
  files.insert_or_assign("assets/icon.svg", icon(theme));
  return files;
}

}  // namespace cornerstone::site
