// A theme: the look of a trust's pages and papers, as values.
//
// Read from themes/NAME/theme.toml and the trust's brand; checked for contrast when it is read. It holds colours, faces
// and the files that a site carries along; it knows no page.

#pragma once

#include <array>
#include <map>
#include <memory>
#include <string>

#include "drawing/ink.h"
#include "text/face.h"

namespace cornerstone::theme {

struct Colour {
  std::uint8_t red = 0, green = 0, blue = 0;
  bool operator==(const Colour&) const = default;
  [[nodiscard]] std::string hex() const;  ///< "#1d4e6b"
};

enum class Scheme { kLight, kDark, kPaper };

/// The six faces of text.
struct Faces {
  std::shared_ptr<const text::Face> regular, italic, semibold, semibold_italic, bold, bold_italic;
};

struct Theme {
  std::string name;
  std::string directory;                         ///< Of the theme, as the FileSystem given to the reader names it.
  std::map<std::string, std::string> templates;  ///< Page templates by name, as written: "page.mustache" …
  std::map<std::string, std::string>
      files;  ///< Files that every site carries, by path below its root: "assets/site.css" … bytes.
  Faces faces;
  std::string colour_profile;  ///< ICC bytes, sRGB.
  Colour brand;

  [[nodiscard]] Colour colour(drawing::Paint paint, Scheme scheme) const;

  std::map<drawing::Ink, std::array<Colour, 3>> inks;                   ///< By scheme.
  std::map<drawing::Tone, std::array<std::array<Colour, 3>, 4>> tones;  ///< By use, then scheme.
};

}  // namespace cornerstone::theme
