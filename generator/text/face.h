// Faces: fonts as immutable values, and the shaping of words with them.
//
// A Face is loaded once and shared by all threads. Shaping turns text into glyphs with positions in the face's own
// units (see `units_per_em`). This module knows no page.

#pragma once

#include <cstdint>
#include <expected>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace cornerstone::text {

struct Glyph {
  std::uint16_t id = 0;
  std::int32_t advance = 0;  ///< Font units.
  std::int32_t x_offset = 0;
  std::int32_t y_offset = 0;
  std::uint32_t cluster = 0;  ///< Byte offset of the text it stands for.
};

/// Shaped text. Glyphs of one cluster follow each other; the cluster's text runs to the next glyph's.
struct GlyphRun {
  std::string text;
  std::vector<Glyph> glyphs;
  std::int64_t advance = 0;  ///< Font units.
};

/// Which figures: proportional in prose, tabular wherever digits stand under digits.
enum class Figures { kProportional, kTabular };

/// What a PDF font descriptor asks for, in thousandths of an em.
struct FaceMetrics {
  int ascent = 0, descent = 0, cap_height = 0, x_height = 0, stem = 0;
  int box[4] = {0, 0, 0, 0};
  double italic_angle = 0;
};

class Face {
 public:
  /// From the bytes of a TrueType or OpenType file. The error says in words what is wrong with it.
  [[nodiscard]] static std::expected<std::shared_ptr<const Face>, std::string> from_bytes(std::string bytes);
  virtual ~Face() = default;

  [[nodiscard]] virtual const std::string& postscript_name() const = 0;
  [[nodiscard]] virtual int units_per_em() const = 0;
  [[nodiscard]] virtual const FaceMetrics& metrics() const = 0;
  [[nodiscard]] virtual bool has(char32_t code_point) const = 0;
  [[nodiscard]] virtual std::int32_t advance_of(std::uint16_t glyph) const = 0;  ///< Font units.
  /// `language` as BCP 47. A character that the face lacks becomes glyph 0.
  [[nodiscard]] virtual GlyphRun shape(std::string_view text, std::string_view language, Figures figures) const = 0;
  /// A font file holding only `glyphs` (sorted, distinct), uncompressed, and where each of them stands in it.
  struct Subset {
    std::string bytes;
    std::vector<std::uint16_t> new_ids;  ///< Parallel to the glyphs asked for.
    bool is_cff = false;
  };
  [[nodiscard]] virtual Subset subset(const std::vector<std::uint16_t>& glyphs) const = 0;
};

}  // namespace cornerstone::text
