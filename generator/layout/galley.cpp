#include "layout/galley.h"

#include <cmath>

#include "layout/shift.h"

namespace cornerstone::layout {
namespace {

template <typename T>
void move_to(std::vector<T>& target, std::vector<T>& source) {
  target.insert(target.end(), std::make_move_iterator(source.begin()), std::make_move_iterator(source.end()));
}

}  // namespace

drawing::Rectangle rule_shape(double x, double y, double width, double thickness, drawing::Paint paint) {
  return {.x = x, .y = y, .width = width, .height = thickness, .fill = paint};
}

void Slab::rule(double x, double y, double width, double thickness, drawing::Paint paint) {
  shape(kArtifact, rule_shape(x, y, width, thickness, paint));
}

void Slab::box(double x, double y, double width, double box_height, drawing::Paint fill) {
  shape(kArtifact, drawing::Rectangle{.x = x, .y = y, .width = width, .height = box_height, .fill = fill});
}

void Slab::absorb(Slab other, double y) {
  for (auto& item : other.divider) painted.push_back(shifted(std::move(item), 0, y));
  for (auto& item : other.painted) painted.push_back(shifted(std::move(item), 0, y));
  for (auto& link : other.links) link.y += y;
  for (auto& figure : other.boxes) figure.box.y += y;
  for (auto& anchor : other.anchors) anchor.y += y;
  move_to(links, other.links);
  move_to(boxes, other.boxes);
  move_to(anchors, other.anchors);
  move_to(footnotes, other.footnotes);
}

Slab as_artifact(Slab slab) {
  for (auto& item : slab.painted) item.mark = kArtifact;
  slab.links.clear();
  slab.boxes.clear();
  slab.anchors.clear();
  slab.footnotes.clear();
  return slab;
}

void Galley::add(Slab slab) {
  slab.before += pending_space_;
  slab.starts_page = slab.starts_page || breaks_page_;
  slab.starts_right_hand = slab.starts_right_hand || breaks_to_right_hand_;
  move_to(slab.anchors, pending_anchors_);
  pending_space_ = 0;
  breaks_page_ = false;
  breaks_to_right_hand_ = false;
  pending_anchors_.clear();
  slabs_.push_back(std::move(slab));
}

void Galley::anchor(std::string name) {
  if (!name.empty()) pending_anchors_.push_back({std::move(name), 0});
}

void Galley::keep_last_with_next() {
  if (!slabs_.empty()) slabs_.back().keeps_with_next = true;
}

void Galley::keep_whole_from(std::size_t first, double highest) {
  double height = 0;
  for (auto i = first; i < slabs_.size(); ++i) height += slabs_[i].before + slabs_[i].height;
  if (height > highest) return;
  for (auto i = first; i + 1 < slabs_.size(); ++i) slabs_[i].keeps_with_next = true;
}

void Galley::round_up_from(std::size_t first, double unit) {
  constexpr double kTolerance = 0.01;
  double height = 0;
  for (auto i = first; i < slabs_.size(); ++i) height += slabs_[i].height + (i > first ? slabs_[i].before : 0);
  space(std::ceil(height / unit - kTolerance) * unit - height);
}

void Galley::append(Galley other) {
  for (auto& slab : other.slabs_) add(std::move(slab));
  pending_space_ += other.pending_space_;
  breaks_page_ = breaks_page_ || other.breaks_page_;
  breaks_to_right_hand_ = breaks_to_right_hand_ || other.breaks_to_right_hand_;
  move_to(pending_anchors_, other.pending_anchors_);
}

double Galley::height() const {
  double height = 0;
  for (std::size_t i = 0; i < slabs_.size(); ++i) height += slabs_[i].height + (i > 0 ? slabs_[i].before : 0);
  return height;
}

Slab Galley::joined() && {
  Slab whole;
  if (slabs_.empty()) return whole;
  whole.before = slabs_.front().before;
  whole.starts_page = slabs_.front().starts_page;
  whole.starts_right_hand = slabs_.front().starts_right_hand;
  double y = 0;
  for (std::size_t i = 0; i < slabs_.size(); ++i) {
    if (i > 0) y += slabs_[i].before;
    const double height = slabs_[i].height;
    whole.absorb(std::move(slabs_[i]), y);
    y += height;
  }
  whole.height = y;
  return whole;
}

}  // namespace cornerstone::layout
