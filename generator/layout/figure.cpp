#include <algorithm>

#include <fmt/format.h>

#include "layout/blocks.h"
#include "layout/caption.h"
#include "layout/drawn.h"

namespace cornerstone::layout {
namespace {

constexpr double kCaptionToFigure = 2 * kU;

/// The drawing under its Figure node, no wider than the room.
double put_figure(Setting& setting, Slab& slab, const document::Figure& figure, const Room& room, double y,
                  NodeIndex parent) {
  const auto& drawing = room.width < figure.wide.width && figure.narrow ? *figure.narrow : figure.wide;
  const double scale = drawing.width > room.width ? room.width / drawing.width : 1;
  const auto node = setting.tree.add(parent, Tag::kFigure);
  setting.tree.at(node).alternative = figure.alternative;
  put_drawing(setting, slab, drawing, room.left, y, scale, setting.tree.mark(node));
  drawing::Rectangle box;
  box.x = room.left;
  box.y = y;
  box.width = drawing.width * scale;
  box.height = drawing.height * scale;
  slab.boxes.push_back({node, box});
  return box.height;
}

}  // namespace

void set_figure(Setting& setting, const document::Figure& figure, const Room& room, Galley& galley) {
  const auto group = setting.tree.add(room.parent, Tag::kDiv);
  const auto label = figure.number == 0 ? std::string{} : fmt::format("Figure {}", figure.number);
  auto slab =
      caption_slab(setting, {label, figure.title, figure.subtitle}, room, setting.tree.add(group, Tag::kCaption));
  slab.keeps_with_next = false;
  if (slab.height > 0) slab.height += kCaptionToFigure;
  slab.height += put_figure(setting, slab, figure, room, slab.height, group);
  auto notes = notes_slab(setting, {}, figure.notes, {}, room.within(group));
  if (notes.height > 0) {
    slab.height += kTableToNotes;
    const double height = notes.height;
    slab.absorb(std::move(notes), slab.height);
    slab.height += height;
  }
  galley.space(kAroundFigureBefore);
  galley.anchor(figure.id);
  const auto first = galley.size();
  galley.add(std::move(slab));
  galley.round_up_from(first, kRhythm);
  galley.space(kAroundFigureAfter);
}

}  // namespace cornerstone::layout
