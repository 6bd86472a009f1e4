#include "layout/setting.h"

#include <fmt/format.h>

#include <algorithm>

#include "layout/anchors.h"

namespace cornerstone::layout {
namespace {

/// The text of the cluster that begins at `begin`: up to the next cluster.
std::string_view cluster_text(const text::GlyphRun& run, std::uint32_t begin) {
  auto end = static_cast<std::uint32_t>(run.text.size());
  for (const auto& glyph : run.glyphs) {
    if (glyph.cluster > begin) end = std::min(end, glyph.cluster);
  }
  return std::string_view{run.text}.substr(begin, end - begin);
}

}  // namespace

Setting::Setting(const document::Document& what, const theme::Theme& with, text::ShapedWords& shaped,
                 diagnostics::Sink& heard)
    : document(what),
      theme(with),
      words(shaped),
      sink(heard),
      place(what.span),
      anchors(anchors_of(what)),
      footnote_homes(what.footnotes.size(), 0) {}

std::shared_ptr<const text::GlyphRun> Setting::shape(std::string_view word, const TextStyle& style) {
  auto run = words.shape(*face(style), word, document.language, style.figures);
  for (const auto& glyph : run->glyphs) {
    if (glyph.id != 0) continue;
    sink.report(diagnostics::Kind::kMissingGlyph, place,
                fmt::format("the typeface has no character for `{}`, in `{}`", cluster_text(*run, glyph.cluster), word),
                "write it another way, or give the theme a typeface that has it");
  }
  return run;
}

double Setting::width(const text::GlyphRun& run, const TextStyle& style) const {
  return static_cast<double>(run.advance) * style.size / face(style)->units_per_em();
}

double Setting::width(std::string_view text, const TextStyle& style) {
  return width(*shape(text, style), style);
}

Room frame_of(const Setting& setting) {
  Room room;
  room.left = kMargin;
  room.width = setting.frame_width();
  // Column 1 is for numbers, and a sheet has none.
  room.text_left = setting.is_sheet() ? kMargin : kMargin + kTextLeft;
  room.text_width = kTextWidth;
  room.has_side = true;
  return room;
}

}  // namespace cornerstone::layout
