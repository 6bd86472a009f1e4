// A face as the objects of a PDF font: file, descriptor, widths, map to Unicode.

#pragma once

#include <vector>

#include "pdf/fonts.h"

namespace cornerstone::pdf {

/// Adds the objects of one font and returns the Type 0 font that pages refer to.
ObjectId add_font(const text::Face& face, const EmbeddedSubset& subset, const std::vector<ShownGlyph>& shown,
                  ObjectFile& file);

}  // namespace cornerstone::pdf
