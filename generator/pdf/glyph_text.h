// Runs of glyphs as text operators: codes, kerning, the stretching of justified lines, raised and shifted marks.
//
// Glyphs that stand for something else than their font says are wrapped in a span that says it.

#pragma once

#include "layout/page.h"
#include "pdf/fonts.h"
#include "pdf/graphics.h"

namespace cornerstone::pdf {

/// Paints the text of one page.
class TextPainter {
 public:
  TextPainter(const Fonts& fonts, Graphics& graphics) : fonts_(fonts), graphics_(graphics) {}
  void paint(const layout::TextRun& run);

 private:
  const Fonts& fonts_;
  Graphics& graphics_;
  const Font* font_ = nullptr;
  double size_ = 0;
};

}  // namespace cornerstone::pdf
