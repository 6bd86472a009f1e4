#include "layout/blocks.h"

namespace cornerstone::layout {
namespace {

using document::CalloutKind;

document::Inlines title_of(const document::Callout& callout) {
  if (!callout.title.empty()) return callout.title;
  constexpr std::string_view kWords[] = {"Note", "Tip", "Important", "Warning", "Decision"};
  return document::words(std::string{kWords[static_cast<int>(callout.kind)]});
}

/// The accent speaks of what a reader must act on, and of nothing else.
drawing::Paint paint_of(CalloutKind kind) {
  return kind == CalloutKind::kDecision ? kAccentPaint : kBrandPaint;
}

/// Tint behind every slab, rules over the first and under the last: a callout may break between its slabs.
void frame(std::vector<Slab>& slabs, const Room& room, drawing::Paint paint) {
  for (std::size_t i = 0; i < slabs.size(); ++i) {
    auto& slab = slabs[i];
    const double above = i > 0 ? slab.before : 0;
    Slab ground;
    ground.box(room.text_left, -above, room.text_width, slab.height + above, kTintPaint);
    slab.painted.insert(slab.painted.begin(), ground.painted.begin(), ground.painted.end());
  }
  slabs.front().rule(room.text_left, 0, room.text_width, kTopRule, paint);
  slabs.back().rule(room.text_left, slabs.back().height - kRuleWidth, room.text_width, kRuleWidth, paint);
}

}  // namespace

void set_callout(Setting& setting, const document::Callout& callout, const Room& room, Galley& galley) {
  const auto node = setting.tree.add(room.parent, Tag::kDiv);
  const auto paint = paint_of(callout.kind);
  auto inner = room.column(room.text_left + kCalloutSide, room.text_width - 2 * kCalloutSide).within(node);
  Galley body;
  Slab label;
  label.height = kCalloutTop + put_text(setting, label, title_of(callout), kLabel.in(paint), inner.left, kCalloutTop,
                                        inner.width, setting.tree.add(node, Tag::kP));
  label.keeps_with_next = true;
  body.add(std::move(label));
  set_blocks(setting, callout.blocks, inner, body);
  body.drop_space();
  body.slabs().back().height += kCalloutBottom;
  // What fills less than a quarter of a page breaks over none.
  body.keep_whole_from(0, setting.frame_height() / 4);
  frame(body.slabs(), room, paint);
  galley.append(std::move(body));
  galley.space(kAfterCallout);
}

void set_quote(Setting& setting, const document::Quote& quote, const Room& room, Galley& galley) {
  auto inner = room.column(room.text_left + kItemIndent, room.text_width - kItemIndent)
                   .within(setting.tree.add(room.parent, Tag::kBlockQuote));
  inner.text.is_italic = true;
  Galley body;
  set_blocks(setting, quote.blocks, inner, body);
  body.drop_space();
  galley.append(std::move(body));
  galley.space(kAfterCallout);
}

void set_details(Setting& setting, const document::Details& details, const Room& room, Galley& galley) {
  const auto node = setting.tree.add(room.parent, Tag::kDiv);
  Slab summary;
  summary.height = put_text(setting, summary, details.summary, kMinorHeading, room.text_left, 0, room.text_width,
                            setting.tree.add(node, Tag::kP));
  summary.keeps_with_next = true;
  galley.space(kBeforeSubsection);
  galley.add(std::move(summary));
  galley.space(kAfterSubsection);
  set_blocks(setting, details.blocks, room.within(node), galley);
}

}  // namespace cornerstone::layout
