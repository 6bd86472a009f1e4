#include "pdf/glyph_text.h"

#include <cmath>
#include <numbers>

#include "pdf/clusters.h"
#include "pdf/syntax.h"

namespace cornerstone::pdf {
namespace {

/// Whether readers who trust the font get the text that the cluster stands for.
bool spells(const Font& font, const Cluster& cluster) {
  std::string_view rest = cluster.text;
  for (const auto& glyph : cluster.glyphs) {
    const auto& text = font.shown(glyph.id).text;
    if (!rest.starts_with(text)) return false;
    rest.remove_prefix(text.size());
  }
  return rest.empty();
}

/// The glyphs of one run between `[<` and `>] TJ`, in thousandths of an em.
class GlyphLine {
 public:
  GlyphLine(const layout::TextRun& run, const Font& font, std::string& out)
      : font_(font),
        size_(run.size),
        units_(1000.0 / run.face->units_per_em()),
        spread_(run.spread * 1000 / run.size),
        out_(out) {}

  void open() { out_ += "[<"; }
  void close() { out_ += ">] TJ\n"; }

  void show(const Cluster& cluster) {
    const bool needs_saying = !spells(font_, cluster);
    if (needs_saying) {
      close();
      out_ += "/Span <</ActualText " + text_string(cluster.text) + ">> BDC\n";
      open();
    }
    for (const auto& glyph : cluster.glyphs) show(glyph);
    if (cluster.text == " ") pen_ += spread_;
    if (needs_saying) {
      close();
      out_ += "EMC\n";
      open();
    }
  }

  void finish() {
    close();
    if (rise_ != 0) out_ += "0 Ts\n";
  }

 private:
  void show(const text::Glyph& glyph) {
    if (glyph.y_offset != rise_) raise(glyph.y_offset);
    // What rounding lost before is made good here, so that long lines end where layout says.
    const auto back = std::lround(shown_ - (pen_ + glyph.x_offset * units_));
    if (back != 0) {
      out_ += '>';
      out_ += std::to_string(back);
      out_ += '<';
      shown_ -= static_cast<double>(back);
    }
    const auto& shown = font_.shown(glyph.id);
    append_hex(out_, shown.code);
    shown_ += shown.width;
    pen_ += glyph.advance * units_;
  }

  void raise(std::int32_t rise) {
    close();
    append_numbers(out_, rise * units_ * size_ / 1000);
    out_ += "Ts\n";
    open();
    rise_ = rise;
  }

  const Font& font_;
  double size_;
  double units_;   ///< Thousandths of an em in a font unit.
  double spread_;  ///< The same, added to a space.
  std::string& out_;
  double pen_ = 0;    ///< Where layout is.
  double shown_ = 0;  ///< Where a reader of the file is.
  std::int32_t rise_ = 0;
};

}  // namespace

void TextPainter::paint(const layout::TextRun& run) {
  if (run.glyphs->glyphs.empty()) return;
  graphics_.enter_text();
  graphics_.set_fill(run.paint);
  const auto& font = fonts_.of(*run.face);
  auto& out = graphics_.operators();
  if (font_ != &font || size_ != run.size) {
    out += '/' + font.resource() + ' ';
    append_numbers(out, run.size);
    out += "Tf\n";
    font_ = &font;
    size_ = run.size;
  }
  const double angle = run.turn * std::numbers::pi / 180;
  append_numbers(out, std::cos(angle), std::sin(angle), -std::sin(angle), std::cos(angle));
  graphics_.write_point({run.x, run.y});
  out += "Tm\n";
  GlyphLine line(run, font, out);
  line.open();
  for_each_cluster(*run.glyphs, [&](const Cluster& cluster) { line.show(cluster); });
  line.finish();
}

}  // namespace cornerstone::pdf
