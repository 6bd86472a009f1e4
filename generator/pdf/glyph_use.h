// Which glyphs of a face a paper uses, and what text each of them stands for.
//
// One glyph may stand for several texts (a space and a no-break space look alike). The file can say one: the shortest,
// then the first by code point, so that the choice does not depend on which page came first. Where a place means
// another, the content says so itself (see `spells`).

#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "pdf/clusters.h"
#include "text/face.h"

namespace cornerstone::pdf {

class GlyphUse {
 public:
  struct Entry {
    std::uint16_t glyph = 0;
    std::string text;  ///< Empty until some cluster tells it.
  };

  void add(const text::GlyphRun& run);
  /// In the order of glyph numbers. Glyphs that no cluster explains (the second half of a split letter) get a text
  /// without width, as every glyph in an archived file must have one.
  [[nodiscard]] std::vector<Entry> finish() &&;

 private:
  void note(std::uint16_t glyph, std::string_view text);

  std::vector<std::uint32_t> slot_by_glyph_;  ///< 0: not seen; otherwise one more than the place in entries_.
  std::vector<Entry> entries_;
};

}  // namespace cornerstone::pdf
