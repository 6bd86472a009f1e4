#include "pdf/font_objects.h"

#include <algorithm>
#include <string_view>

#include <fmt/format.h>

#include "pdf/syntax.h"
#include "source/hash.h"

namespace cornerstone::pdf {
namespace {

using GlyphsByCode = std::vector<const ShownGlyph*>;

GlyphsByCode sorted_by_code(const std::vector<ShownGlyph>& shown) {
  GlyphsByCode glyphs;
  glyphs.reserve(shown.size());
  for (const auto& glyph : shown) glyphs.push_back(&glyph);
  std::ranges::sort(glyphs, {}, &ShownGlyph::code);
  return glyphs;
}

/// "BCDEFG+Name": six letters that differ wherever the subset does.
std::string subset_name(const text::Face& face, const EmbeddedSubset& subset) {
  const auto hash = source::content_hash(subset.compressed);
  std::string name;
  for (std::size_t i = 0; i < 6; ++i) {
    const auto digits = std::string_view(hash).substr(2 * i, 2);
    name += static_cast<char>('A' + std::stoi(std::string(digits), nullptr, 16) % 26);
  }
  return name + "+" + face.postscript_name();
}

/// Widths by code, runs of neighbours together: "[1 [500 512] 7 [250]]".
std::string widths(const GlyphsByCode& glyphs) {
  std::string out = "[";
  int previous = -2;
  for (const auto* glyph : glyphs) {
    if (glyph->code != previous + 1) {
      if (previous >= 0) out += "] ";
      out += fmt::format("{} [", glyph->code);
    } else {
      out += ' ';
    }
    out += std::to_string(glyph->width);
    previous = glyph->code;
  }
  return out += glyphs.empty() ? "]" : "]]";
}

constexpr std::string_view kMapHead =
    "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
    "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n"
    "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
    "1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n";
constexpr std::string_view kMapTail = "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n";

std::string unicode_map(const GlyphsByCode& glyphs) {
  constexpr std::size_t kMostInBlock = 100;  // The format's own limit.
  std::string map(kMapHead);
  for (std::size_t first = 0; first < glyphs.size(); first += kMostInBlock) {
    const auto count = std::min(kMostInBlock, glyphs.size() - first);
    map += fmt::format("{} beginbfchar\n", count);
    for (std::size_t i = first; i < first + count; ++i) {
      map += '<';
      append_hex(map, glyphs[i]->code);
      map += "> <";
      append_utf16_hex(map, glyphs[i]->text);
      map += ">\n";
    }
    map += "endbfchar\n";
  }
  return map += kMapTail;
}

std::string descriptor(const text::Face& face, const std::string& name, const EmbeddedSubset& subset, ObjectId data) {
  constexpr int kSymbolic = 4;
  constexpr int kItalic = 64;
  const auto& metrics = face.metrics();
  std::string angle;
  append_number(angle, metrics.italic_angle);
  return fmt::format(
      "/Type /FontDescriptor /FontName /{} /Flags {} /FontBBox [{} {} {} {}] /ItalicAngle {} /Ascent {} /Descent {} "
      "/CapHeight {} /XHeight {} /StemV {} {} {}",
      name, kSymbolic | (metrics.italic_angle != 0 ? kItalic : 0), metrics.box[0], metrics.box[1], metrics.box[2],
      metrics.box[3], angle, metrics.ascent, metrics.descent, metrics.cap_height, metrics.x_height, metrics.stem,
      subset.is_cff ? "/FontFile3" : "/FontFile2", reference(data));
}

}  // namespace

ObjectId add_font(const text::Face& face, const EmbeddedSubset& subset, const std::vector<ShownGlyph>& shown,
                  ObjectFile& file) {
  const auto name = subset_name(face, subset);
  const auto glyphs = sorted_by_code(shown);
  const auto kind = subset.is_cff ? std::string("/Subtype /OpenType") : fmt::format("/Length1 {}", subset.size);
  const auto data = file.add_stream(subset.compressed, kind, Packing::kCompressed);
  const auto description = file.add(descriptor(face, name, subset, data));
  const auto descendant = file.add(fmt::format(
      "/Type /Font /Subtype {} /BaseFont /{} /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> "
      "/FontDescriptor {} /DW 1000 /W {}{}",
      subset.is_cff ? "/CIDFontType0" : "/CIDFontType2", name, reference(description), widths(glyphs),
      subset.is_cff ? "" : " /CIDToGIDMap /Identity"));
  const auto map = file.add_stream(unicode_map(glyphs), {});
  return file.add(
      fmt::format("/Type /Font /Subtype /Type0 /BaseFont /{}{} /Encoding /Identity-H /DescendantFonts [{}] "
                  "/ToUnicode {}",
                  name, subset.is_cff ? "-Identity-H" : "", reference(descendant), reference(map)));
}

}  // namespace cornerstone::pdf
