#include <cmath>

#include <fmt/format.h>

#include "pdf/structure_check.h"

namespace cornerstone::tests {
namespace {

void check_font(const ReadFont& font, std::vector<Fault>& faults) {
  if (!font.is_composite) return faults.push_back({"font-kind", font.name});
  if (font.program.empty()) faults.push_back({"font-not-embedded", font.name});
  if (!font.has_unicode_map) faults.push_back({"font-without-text", font.name});
  if (font.name.size() < 8 || font.name[6] != '+') faults.push_back({"font-not-a-subset", font.name});
}

/// The dictionaries around the font's program.
class FontDictionaryCheck {
 public:
  FontDictionaryCheck(QPDFObjectHandle font, const ReadFont& read, std::vector<Fault>& faults)
      : font_(font),
        descendant_(font.getKey("/DescendantFonts").getArrayItem(0)),
        descriptor_(descendant_.getKey("/FontDescriptor")),
        read_(read),
        faults_(faults) {}

  void run() {
    check_system();
    const bool is_true_type = descendant_.getKey("/Subtype").isNameAndEquals("/CIDFontType2");
    auto glyphs = descendant_.getKey("/CIDToGIDMap");
    if (is_true_type && !glyphs.isStream() && !glyphs.isNameAndEquals("/Identity")) fault("font-glyph-map", "none");
    if (!is_true_type && !glyphs.isNull()) fault("font-glyph-map", "of a font that has none");
    check_program(is_true_type);
    check_names();
    for (const auto* key : {"/CIDSet", "/CharSet"}) {
      if (descriptor_.hasKey(key)) fault("font-subset-list", key);
    }
  }

 private:
  void fault(std::string rule, std::string_view detail) {
    faults_.push_back({std::move(rule), fmt::format("{}: {}", read_.name, detail)});
  }

  void check_system() {
    auto system = descendant_.getKey("/CIDSystemInfo");
    const bool is_whole = system.isDictionary() && system.getKey("/Registry").isString() &&
                          system.getKey("/Ordering").isString() && system.getKey("/Supplement").isInteger();
    if (!is_whole) fault("font-system", "/CIDSystemInfo");
  }

  void check_program(bool is_true_type) {
    auto program = descriptor_.getKey(is_true_type ? "/FontFile2" : "/FontFile3");
    if (!program.isStream()) return fault("font-not-embedded", "its program is of another kind");
    auto length = program.getDict().getKey("/Length1");
    if (is_true_type && (!length.isInteger() || length.getUIntValue() != read_.program.size())) {
      fault("font-damaged", "/Length1");
    }
    auto kind = program.getDict().getKey("/Subtype");
    if (!is_true_type && !kind.isNameAndEquals("/OpenType") && !kind.isNameAndEquals("/CIDFontType0C")) {
      fault("font-damaged", "/Subtype");
    }
    if (!read_.true_width(0)) fault("font-damaged", "it has no glyphs");
  }

  void check_names() {
    auto base = font_.getKey("/BaseFont").getName();
    constexpr std::string_view kEncoding = "-Identity-H";  // Follows the name of a font of curves.
    if (base.ends_with(kEncoding)) base.resize(base.size() - kEncoding.size());
    if (!descendant_.getKey("/BaseFont").isNameAndEquals(base) ||
        !descriptor_.getKey("/FontName").isNameAndEquals(base)) {
      fault("font-names-differ", "/BaseFont, /FontName");
    }
  }

  QPDFObjectHandle font_, descendant_, descriptor_;
  const ReadFont& read_;
  std::vector<Fault>& faults_;
};

void check_code(const ReadFont& font, unsigned code, std::vector<Fault>& faults) {
  const auto name = fmt::format("{} {:04X}", font.name, code);
  if (code == 0) faults.push_back({"missing-glyph", name});
  const auto text = font.text_by_code.find(code);
  if (text == font.text_by_code.end() || text->second.empty() || text->second.front() == '\0' ||
      text->second == "\uFFFE" || text->second == "\uFEFF") {
    faults.push_back({"font-without-text", name});
  }
  if (font.program.empty()) return;
  const auto stated = font.stated_widths.find(code);
  const auto truth = font.true_width(code);
  constexpr double kTolerance = 1;  // Thousandth of an em: what archives allow.
  if (!truth) {
    faults.push_back({"missing-glyph", name});
  } else if (stated == font.stated_widths.end() || std::abs(stated->second - *truth) > kTolerance) {
    faults.push_back({"font-width", name});
  }
}

}  // namespace

void check_fonts(const Paper& paper, std::vector<Fault>& faults) {
  std::set<std::pair<const ReadFont*, unsigned>> codes;
  for (const auto& page : paper.pages) codes.insert(page.content.shown_codes.begin(), page.content.shown_codes.end());
  for (const auto& [id, font] : paper.fonts) {
    check_font(font, faults);
    if (font.is_composite) FontDictionaryCheck(paper.file->getObject(id), font, faults).run();
    for (const auto& [shown_in, code] : codes) {
      if (shown_in == &font) check_code(font, code, faults);
    }
  }
}

}  // namespace cornerstone::tests
