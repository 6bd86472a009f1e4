// Making a theme: from the tokens of theme.toml, the trust's one brand colour, and the theme's files.
//
// Everything that a brand colours is derived here, for light screens, dark screens and paper, and every pair of colours
// that must be told apart is measured: 4.5:1 for text, 3:1 for shapes. A brand colour that fails is reported with the
// nearest one that passes, which is used; a theme's own colour that fails is an error.
//
// Keys of theme.toml:
//   name                                       shown in messages
//   brand                                      for a trust that names no colour
//   faces.{regular,italic,semibold,semibold_italic,bold,bold_italic}      file names in built/fonts
//   ink.{text,quiet,rule,axis,ground,reference,accent}.{light,dark,paper}
//   tone.{green,lime,amber,orange,red,purple,blue,grey}.{fill,line,ink,wash}.{light,dark,paper}
// A colour without `paper` is on paper as it is on a light screen.

#pragma once

#include "diagnostics/sink.h"
#include "theme/files.h"
#include "theme/theme.h"
#include "theme/tokens.h"

namespace cornerstone::theme {

/// Always a whole theme: what is wrong or missing is reported, and black on white stands in for it.
[[nodiscard]] Theme make_theme(const Tokens& tokens, const Brand& brand, Files files, diagnostics::Sink& sink);

}  // namespace cornerstone::theme
