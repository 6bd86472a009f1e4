#include "layout/sheet.h"

#include <algorithm>
#include <cmath>
#include <numbers>

#include "layout/lines.h"

namespace cornerstone::layout {

double put_part_tag(Setting& setting, Slab& slab, double right, double baseline, Mark mark) {
  const auto& imprint = setting.document.imprint;
  if (imprint.part.empty()) return right;
  const auto style =
      imprint.is_confidential ? kHeadText.in(drawing::Weight::kBold).in(kPaperPaint) : kHeadText.semibold();
  const double capitals = setting.face(style)->metrics().cap_height * style.size / 1000;
  const double width = setting.width(imprint.part, style) + 2 * kTagSide;
  drawing::Rectangle box{.x = right - width,
                         .y = baseline - capitals - kTagAbove,
                         .width = width,
                         .height = capitals + 2 * kTagAbove,
                         .fill = {}};
  if (imprint.is_confidential) {
    box.fill = kBlack;
  } else {
    box.outline = {.paint = kBlack, .width = kRuleWidth, .dash_on = 0, .dash_off = 0, .round = false};
  }
  slab.shape(kArtifact, box);
  put_run(setting, slab, imprint.part, style, right - width + kTagSide, baseline, mark);
  return right - width;
}

Slab running_head(Setting& setting) {
  const auto& imprint = setting.document.imprint;
  Slab slab;
  if (imprint.organisation.empty()) return slab;
  const double baseline = kHeadTop + kHeadText.baseline();
  double left = kMargin;
  left += put_run(setting, slab, imprint.organisation, kHeadText.semibold().in(kBrandPaint), left, baseline) + kHeadGap;
  if (!imprint.occasion.empty()) put_run(setting, slab, imprint.occasion, kHeadText, left, baseline);
  double right = kMargin + setting.frame_width();
  if (!imprint.part.empty()) right = put_part_tag(setting, slab, right, baseline, kArtifact) - kTagGap;
  if (!imprint.number.empty()) {
    const auto style = kHeadText.semibold();
    put_run(setting, slab, imprint.number, style, right - setting.width(imprint.number, style), baseline);
  }
  slab.rule(kMargin, kHeadRule, setting.frame_width(), kRuleWidth, kBrandPaint);
  return slab;
}

Slab running_foot(Setting& setting, const PageStamp& stamp) {
  const auto& imprint = setting.document.imprint;
  const double page_height = setting.is_landscape() ? kShortSide : kLongSide;
  const double baseline = page_height - kFootAboveEdge + kHeadText.baseline();
  Slab slab;
  double left = kMargin;
  if (!imprint.as_at.empty()) left += put_run(setting, slab, imprint.as_at, kHeadText, left, baseline) + kHeadGap;
  if (!imprint.version.empty()) put_run(setting, slab, imprint.version, kHeadText, left, baseline);
  const auto plain = kHeadText.tabular();
  const auto strong = plain.semibold();
  const auto number = std::to_string(stamp.page);
  const auto rest = " of " + std::to_string(stamp.page_count);
  const auto before = stamp.paper.empty() ? std::string{"Page "} : stamp.paper + " · page ";
  double x = kMargin + setting.frame_width() - setting.width(before, plain) - setting.width(number, strong) -
             setting.width(rest, plain);
  x += put_run(setting, slab, before, plain, x, baseline);
  x += put_run(setting, slab, number, strong, x, baseline);
  put_run(setting, slab, rest, plain, x, baseline);
  return slab;
}

Slab blank_page(Setting& setting) {
  constexpr std::string_view kWords = "This page is blank";
  Slab slab;
  const double left = kMargin + (setting.frame_width() - setting.width(kWords, kHeadText)) / 2;
  put_run(setting, slab, kWords, kHeadText, left, kMargin + setting.frame_height() / 2);
  return slab;
}

Slab watermark(Setting& setting) {
  const auto& words = setting.document.imprint.watermark;
  Slab slab;
  if (words.empty()) return slab;
  TextStyle style{.size = kWatermarkSize, .leading = kWatermarkSize, .weight = drawing::Weight::kBold};
  style.paint = kTintPaint;
  const double angle = kWatermarkTurn * std::numbers::pi / 180;
  const double longest =
      kWatermarkShare * std::min(setting.frame_width() / std::cos(angle), setting.frame_height() / std::sin(angle));
  if (const double width = setting.width(words, style); width > longest) style.size *= longest / width;
  const double length = setting.width(words, style);
  const double capitals = setting.face(style)->metrics().cap_height * style.size / 1000;
  TextRun run{.face = setting.face(style),
              .glyphs = setting.shape(words, style),
              .size = style.size,
              .paint = style.paint,
              .turn = kWatermarkTurn};
  run.x = kMargin + (setting.frame_width() - length * std::cos(angle) + capitals * std::sin(angle)) / 2;
  run.y = kMargin + (setting.frame_height() + length * std::sin(angle) + capitals * std::cos(angle)) / 2;
  slab.painted.push_back({kArtifact, std::move(run)});
  return slab;
}

}  // namespace cornerstone::layout
