// The content of one page: its marked pieces, the words in them, and what stands outside of all marks.

#pragma once

#include <map>
#include <qpdf/QPDFObjectHandle.hh>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "pdf/read_font.h"

namespace cornerstone::tests {

/// One outermost piece of marked content.
struct Piece {
  std::string tag;    ///< "P", "Artifact"
  int content = -1;   ///< Marked content number; -1 for artifacts.
  std::string words;  ///< As a reader copies them: by the fonts' maps and by ActualText.
};

struct MarkedContent {
  std::vector<Piece> pieces;                                   ///< In the order of painting.
  std::vector<std::string> unmarked;                           ///< Painting operators under no mark.
  std::vector<std::string> disorders;                          ///< What is wrong with the nesting, in words.
  std::set<std::pair<const ReadFont*, unsigned>> shown_codes;  ///< By font.
};

[[nodiscard]] MarkedContent read_content(QPDFObjectHandle page, const std::map<std::string, const ReadFont*>& fonts);

}  // namespace cornerstone::tests
