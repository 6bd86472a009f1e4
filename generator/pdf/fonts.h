// Fonts: the faces of a paper as PDF fonts, cut down to the glyphs it uses.
//
// Each face becomes a Type 0 font of two-byte codes with its own widths and its own map back to Unicode.

#pragma once

#include <cstdint>
#include <expected>
#include <string>
#include <string_view>
#include <vector>

#include "layout/page.h"
#include "pdf/failure.h"
#include "pdf/objects.h"
#include "pdf/subset_cache.h"

namespace cornerstone::pdf {

/// A glyph as the content of pages shows it.
struct ShownGlyph {
  std::uint16_t code = 0;
  int width = 0;     ///< Thousandths of an em, as the font's widths state it.
  std::string text;  ///< What the font says the glyph stands for.
};

class Font {
 public:
  Font(const text::Face& face, std::string resource, std::vector<std::uint16_t> glyphs, std::vector<ShownGlyph> shown);

  [[nodiscard]] const text::Face* face() const { return face_; }
  [[nodiscard]] const std::string& resource() const { return resource_; }  ///< "F1"
  [[nodiscard]] const ShownGlyph& shown(std::uint16_t glyph) const { return shown_[place_by_glyph_[glyph]]; }

 private:
  const text::Face* face_;
  std::string resource_;
  std::vector<std::uint32_t> place_by_glyph_;
  std::vector<ShownGlyph> shown_;
};

class Fonts {
 public:
  /// Every face that `pages` uses, written into `file`. Fails where a run holds a character that its face lacks.
  [[nodiscard]] static std::expected<Fonts, WriteFailure> embed(const layout::Pages& pages, ObjectFile& file,
                                                                SubsetCache& cache);

  [[nodiscard]] const Font& of(const text::Face& face) const;
  /// Entries of a resource dictionary that name them all.
  [[nodiscard]] const std::string& resource_entries() const { return resource_entries_; }

 private:
  std::vector<Font> fonts_;  ///< In the order of first use.
  std::string resource_entries_;
};

}  // namespace cornerstone::pdf
