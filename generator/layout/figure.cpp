#include <algorithm>

#include <fmt/format.h>

#include "layout/blocks.h"
#include "layout/caption.h"
#include "layout/drawn.h"

namespace cornerstone::layout {
namespace {

constexpr double kCaptionToFigure = 2 * kU;

/// A picture that is small on screen is small on paper: 96 pixels an inch.
constexpr double kPointsPerPixel = 0.75;
/// The share of the frame that a picture may take: its caption and some text belong on its page.
constexpr double kTallest = 0.62;

/// The picture, no wider than the room, into the box that it takes.
drawing::Rectangle put_picture(const Setting& setting, Slab& slab, const document::Image& image, const Room& room,
                               double y, Mark mark) {
  drawing::Rectangle box{.x = room.left, .y = y, .width = 0, .height = 0, .fill = {}};
  if (image.picture == nullptr) return box;
  const auto size = image.picture->size();
  const double width = size.width * kPointsPerPixel;
  const double height = size.height * kPointsPerPixel;
  const double scale = std::min({1.0, room.width / width, kTallest * setting.frame_height() / height});
  box.width = width * scale;
  box.height = height * scale;
  slab.painted.push_back({mark, PaintedPicture{image.picture, box.x, box.y, box.width, box.height}});
  return box;
}

drawing::Rectangle put_drawn(Setting& setting, Slab& slab, const document::Figure& figure, const Room& room, double y,
                             Mark mark) {
  const auto& drawing = room.width < figure.wide.width && figure.narrow ? *figure.narrow : figure.wide;
  const double scale = drawing.width > room.width ? room.width / drawing.width : 1;
  put_drawing(setting, slab, drawing, room.left, y, scale, mark);
  return {.x = room.left, .y = y, .width = drawing.width * scale, .height = drawing.height * scale, .fill = {}};
}

/// What is shown, under its Figure node. Returns its height.
double put_figure(Setting& setting, Slab& slab, const document::Figure& figure, const Room& room, double y,
                  NodeIndex parent) {
  const auto node = setting.tree.add(parent, Tag::kFigure);
  setting.tree.at(node).alternative = figure.alternative;
  const auto mark = setting.tree.mark(node);
  const auto box = figure.image ? put_picture(setting, slab, *figure.image, room, y, mark)
                                : put_drawn(setting, slab, figure, room, y, mark);
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
