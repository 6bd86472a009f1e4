// A theme: the look of a trust's pages and papers, as values.
//
// Made from themes/NAME/theme.toml and the trust's brand (see theme/build.h), and checked for contrast when it is made.
// It holds colours, faces and the files that a site carries along; it knows no page.

#pragma once

#include <array>
#include <cstddef>
#include <map>
#include <memory>
#include <string>

#include "drawing/ink.h"
#include "source/span.h"
#include "text/face.h"
#include "theme/colour.h"

namespace cornerstone::theme {

enum class Scheme { kLight, kDark, kPaper };
constexpr std::size_t kSchemes = 3;

/// One colour in each scheme.
using Colours = std::array<Colour, kSchemes>;

/// The six faces of text.
struct Faces {
  std::shared_ptr<const text::Face> regular, italic, semibold, semibold_italic, bold, bold_italic;
};

/// A page template as written.
struct Template {
  std::string text;
  source::FileId file = source::FileId::kNone;
  bool operator==(const Template&) const = default;
};

struct Theme {
  std::string name;
  std::string directory;                      ///< Of the theme, as messages show it.
  std::map<std::string, Template> templates;  ///< By name: "page" for templates/page.mustache.
  std::map<std::string, std::string>
      files;  ///< Files that every site carries, by path below its root: "assets/site.css" … bytes.
  Faces faces;
  std::string colour_profile;  ///< ICC bytes, sRGB.
  Colour brand;                ///< The trust's colour, or the nearest one that can be read on paper.
  std::string logo;            ///< Path below a site's root; empty without one.
  Colours masthead{};          ///< The broad ground of the brand.
  Colours on_masthead{};       ///< Text on it.

  [[nodiscard]] Colour colour(drawing::Paint paint, Scheme scheme) const;

  std::map<drawing::Ink, Colours> inks;
  std::map<drawing::Tone, std::array<Colours, 4>> tones;  ///< By use.
};

}  // namespace cornerstone::theme
