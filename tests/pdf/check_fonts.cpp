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

void check_code(const ReadFont& font, unsigned code, std::vector<Fault>& faults) {
  const auto name = fmt::format("{} {:04X}", font.name, code);
  if (code == 0) faults.push_back({"missing-glyph", name});
  const auto text = font.text_by_code.find(code);
  if (text == font.text_by_code.end() || text->second.empty() || text->second == "\uFFFE" || text->second == "\uFEFF") {
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
    for (const auto& [shown_in, code] : codes) {
      if (shown_in == &font) check_code(font, code, faults);
    }
  }
}

}  // namespace cornerstone::tests
