#include "theme/build.h"

#include <array>
#include <string_view>
#include <utility>

#include <fmt/format.h>

#include "source/text.h"
#include "theme/brand.h"
#include "theme/contrast.h"
#include "theme/token_table.h"

namespace cornerstone::theme {
namespace {

using drawing::Ink;
using drawing::Tone;

constexpr std::array<std::pair<std::string_view, Ink>, 7> kThemesOwnInks{{{"text", Ink::kText},
                                                                          {"quiet", Ink::kQuiet},
                                                                          {"rule", Ink::kRule},
                                                                          {"axis", Ink::kAxis},
                                                                          {"ground", Ink::kGround},
                                                                          {"reference", Ink::kReference},
                                                                          {"accent", Ink::kAccent}}};
constexpr std::array kTones{Tone::kGreen, Tone::kLime,   Tone::kAmber, Tone::kOrange,
                            Tone::kRed,   Tone::kPurple, Tone::kBlue,  Tone::kGrey};
constexpr std::array<std::string_view, 4> kUses{"fill", "line", "ink", "wash"};

using FaceMember = std::shared_ptr<const text::Face> Faces::*;
constexpr std::array<std::pair<std::string_view, FaceMember>, 6> kFaces{{{"regular", &Faces::regular},
                                                                         {"italic", &Faces::italic},
                                                                         {"semibold", &Faces::semibold},
                                                                         {"semibold_italic", &Faces::semibold_italic},
                                                                         {"bold", &Faces::bold},
                                                                         {"bold_italic", &Faces::bold_italic}}};

void read_colours(TokenTable& tokens, Theme& theme) {
  for (const auto& [key, ink] : kThemesOwnInks) theme.inks[ink] = tokens.colours(fmt::format("ink.{}", key));
  for (const Tone tone : kTones) {
    for (std::size_t use = 0; use < kUses.size(); ++use) {
      theme.tones[tone][use] = tokens.colours(fmt::format("tone.{}.{}", drawing::name(tone), kUses[use]));
    }
  }
}

/// The trust's colour where it names one that is a colour; otherwise the theme's own.
Colour wanted_brand(TokenTable& tokens, const Brand& brand, diagnostics::Sink& sink) {
  const Colour own = tokens.colour("brand");
  if (brand.primary.empty()) return own;
  if (const auto colour = colour_from_hex(brand.primary)) return *colour;
  sink.report(diagnostics::Kind::kThemeColour, brand.primary_span, fmt::format("`{}` is not a colour", brand.primary),
              "write it in red, green and blue: `#1d4e6b`");
  return own;
}

void lay_on_brand(Theme& theme, Colour wanted, const Brand& brand, diagnostics::Sink& sink) {
  const Colours grounds = theme.inks[Ink::kGround];
  theme.brand = readable_brand(wanted, grounds);
  if (theme.brand != wanted) {
    sink.report(diagnostics::Kind::kBrandContrast, brand.primary_span,
                fmt::format("`{}` has a contrast of {:.1f}:1 with the page, and text needs {:.1f}:1", wanted.hex(),
                            contrast(wanted, grounds[0]), kTextContrast),
                fmt::format("`{}` is the nearest that passes, and is used instead", theme.brand.hex()));
  }
  const BrandColours made = derive(theme.brand, grounds, theme.inks[Ink::kText]);
  theme.inks[Ink::kBrand] = made.line;
  theme.inks[Ink::kOnBrand] = made.on_line;
  theme.inks[Ink::kTint] = made.tint;
  theme.masthead = made.masthead;
  theme.on_masthead = made.on_masthead;
}

void report_failing(const Theme& theme, const Tokens& tokens, diagnostics::Sink& sink) {
  for (const Failing& failing : failing_colours(theme)) {
    sink.report(diagnostics::Kind::kThemeContrast, place_of(tokens, failing.key, failing.scheme),
                fmt::format("`{}` has a contrast of {:.1f}:1 with {} ({}), and needs {:.1f}:1", failing.colour.hex(),
                            failing.found, failing.against, name(failing.scheme), failing.wanted),
                fmt::format("`{}` is the nearest that passes", failing.nearest.hex()));
  }
}

void load_faces(TokenTable& tokens, Files& files, Theme& theme, diagnostics::Sink& sink) {
  for (const auto& [key, member] : kFaces) {
    const std::string dotted = fmt::format("faces.{}", key);
    const std::string file = tokens.text(dotted);
    const Token* token = tokens.find(dotted);
    if (token == nullptr) continue;
    const auto bytes = files.faces.find(file);
    if (bytes == files.faces.end()) {
      sink.report(diagnostics::Kind::kThemeFace, token->value_span,
                  fmt::format("there is no `{}` among the theme's built fonts", file),
                  fmt::format("`{}/built/fonts` holds the faces; `script/build` fills it", files.directory));
      continue;
    }
    auto face = text::Face::from_bytes(bytes->second);
    if (face) {
      theme.faces.*member = *std::move(face);
    } else {
      sink.report(diagnostics::Kind::kThemeFace, token->value_span,
                  fmt::format("`{}` is not a face: {}", file, face.error()), "name a whole TrueType or OpenType file");
    }
  }
}

/// Where a site keeps the logo, however the trust has called it: that name may be none for a file share.
std::string logo_path(std::string_view name) {
  const auto dot = name.rfind('.');
  return dot == std::string_view::npos ? "assets/logo" : "assets/logo." + source::slug(name.substr(dot + 1));
}

void carry_files(const Brand& brand, Files& files, Theme& theme) {
  theme.directory = std::move(files.directory);
  theme.templates = std::move(files.templates);
  theme.colour_profile = std::move(files.colour_profile);
  for (auto& [path, bytes] : files.site) theme.files.emplace("assets/" + path, std::move(bytes));
  if (!brand.logo_name.empty()) {
    theme.logo = logo_path(brand.logo_name);
    theme.files.insert_or_assign(theme.logo, brand.logo_bytes);
  }
}

}  // namespace

Theme make_theme(const Tokens& tokens, const Brand& brand, Files files, diagnostics::Sink& sink) {
  const std::size_t errors_before = sink.count(diagnostics::Severity::kError);
  TokenTable table(tokens, sink);
  Theme theme;
  theme.name = table.text("name");
  read_colours(table, theme);
  lay_on_brand(theme, wanted_brand(table, brand, sink), brand, sink);
  // The black that stands in for a missing colour says nothing about the theme's contrast.
  if (errors_before == sink.count(diagnostics::Severity::kError)) report_failing(theme, tokens, sink);
  load_faces(table, files, theme, sink);
  carry_files(brand, files, theme);
  table.report_unknown();
  return theme;
}

}  // namespace cornerstone::theme
