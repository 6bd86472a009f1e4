#include "pdf/glyph_use.h"

#include <algorithm>

#include "source/text.h"

namespace cornerstone::pdf {
namespace {

constexpr std::string_view kZeroWidthSpace = "\u200B";

bool is_better(std::string_view text, const std::string& known) {
  if (text.empty()) return false;
  if (known.empty() || text.size() != known.size()) return known.empty() || text.size() < known.size();
  return text < known;
}

}  // namespace

void GlyphUse::note(std::uint16_t glyph, std::string_view text) {
  if (slot_by_glyph_.size() <= glyph) slot_by_glyph_.resize(glyph + std::size_t{1}, 0);
  auto& slot = slot_by_glyph_[glyph];
  if (slot == 0) {
    entries_.push_back({glyph, std::string(text)});
    slot = static_cast<std::uint32_t>(entries_.size());
  } else if (auto& known = entries_[slot - 1].text; is_better(text, known)) {
    known = text;
  }
}

void GlyphUse::add(const text::GlyphRun& run) {
  for_each_cluster(run, [this](const Cluster& cluster) {
    if (cluster.glyphs.size() == 1) return note(cluster.glyphs.front().id, cluster.text);
    const auto letters = source::code_points(cluster.text);
    const bool is_letter_by_letter = letters.size() == cluster.glyphs.size();
    for (std::size_t i = 0; i < cluster.glyphs.size(); ++i) {
      std::string text;
      if (is_letter_by_letter) {
        source::append_utf8(text, letters[i]);
      } else if (i == 0) {
        text = cluster.text;
      }
      note(cluster.glyphs[i].id, text);
    }
  });
}

std::vector<GlyphUse::Entry> GlyphUse::finish() && {
  std::ranges::sort(entries_, {}, &Entry::glyph);
  for (auto& entry : entries_) {
    if (entry.text.empty()) entry.text = kZeroWidthSpace;
  }
  return std::move(entries_);
}

}  // namespace cornerstone::pdf
