#include <algorithm>

#include <fmt/format.h>

#include "layout/blocks.h"
#include "layout/sheet.h"

namespace cornerstone::layout {
namespace {

constexpr double kStampAboveEdge = 14;  ///< Below what others print at the foot of their pages.
constexpr double kStampSide = 3;        ///< White about the words, whatever lies beneath.
constexpr double kStampAbove = 2;
constexpr double kNarrowMargin = 0.1;  ///< Share of the sheet.

/// Words on white.
void put_stamp(Setting& setting, Slab& slab, const std::string& words, const TextStyle& style, double x,
               double baseline) {
  const auto& metrics = setting.face(style)->metrics();
  const double ascent = metrics.ascent * style.size / 1000;
  const double descent = -metrics.descent * style.size / 1000;
  slab.box(x - kStampSide, baseline - ascent - kStampAbove / 2, setting.width(words, style) + 2 * kStampSide,
           ascent + descent + kStampAbove, kPaperPaint);
  put_run(setting, slab, words, style, x, baseline);
}

/// Whose pack it is, for which meeting, and who may read it.
std::string origin_of(const document::Imprint& imprint) {
  std::string origin;
  for (const auto& each : {imprint.organisation, imprint.occasion, imprint.part, imprint.watermark}) {
    if (each.empty()) continue;
    if (!origin.empty()) origin += " · ";
    origin += each;
  }
  return origin;
}

}  // namespace

std::string appendix_id(std::size_t appendix) {
  return fmt::format("appendix-{}", appendix + 1);
}

void set_appendix(Setting& setting, const document::AppendixPages& pages, const Room& room, Galley& galley) {
  const auto part = setting.tree.add(room.parent, Tag::kPart);
  setting.tree.at(part).id = appendix_id(pages.appendix);
  Slab slab;
  slab.appendix = pages.appendix;
  galley.add(std::move(slab));
}

Slab appendix_stamp(Setting& setting, const document::Sheet& sheet, const PageStamp& stamp) {
  const double margin = std::min(kMargin, sheet.width * kNarrowMargin);
  const double baseline = sheet.height - kStampAboveEdge;
  const auto style = kHeadText.tabular();
  const auto number = fmt::format("{} · page {} of {}", stamp.paper, stamp.page, stamp.page_count);
  const double left_end = sheet.width - margin - setting.width(number, style);
  Slab slab;
  const auto& imprint = setting.document.imprint;
  const auto bold = imprint.is_confidential ? kHeadText.in(drawing::Weight::kBold) : kHeadText;
  if (const auto origin = origin_of(imprint); margin + setting.width(origin, bold) + kHeadGap <= left_end)
    put_stamp(setting, slab, origin, bold, margin, baseline);
  else if (imprint.is_confidential)
    put_stamp(setting, slab, imprint.part, bold, margin, baseline);
  put_stamp(setting, slab, number, style, left_end, baseline);
  return slab;
}

}  // namespace cornerstone::layout
