#include "layout/page_printer.h"

#include <algorithm>

#include "layout/sheet.h"
#include "layout/shift.h"

namespace cornerstone::layout {
namespace {

Operation operation_of(std::variant<TextRun, PaintedShapeKind, PaintedPicture, PageNumber> what) {
  if (auto* shape = std::get_if<PaintedShapeKind>(&what)) return PaintedShape{std::move(*shape)};
  if (auto* run = std::get_if<TextRun>(&what)) return std::move(*run);
  if (auto* picture = std::get_if<PaintedPicture>(&what)) return std::move(*picture);
  return TextRun{};  // A page's number: filled in by `finish`.
}

}  // namespace

void PagePrinter::start_page() {
  leave();
  auto& page = pages_.emplace_back();
  page.width = setting_.is_landscape() ? kLongSide : kShortSide;
  page.height = setting_.is_landscape() ? kShortSide : kLongSide;
  page.label = std::to_string(pages_.size());
  contents_ = 0;
  print_artifact(pages_.size() - 1, watermark(setting_), ArtifactKind::kWatermark);
}

bool PagePrinter::is_blank(std::size_t page) const {
  return std::ranges::none_of(pages_[page].operations,
                              [](const Operation& each) { return std::holds_alternative<Begin>(each); });
}

void PagePrinter::insert_page(const document::Sheet& sheet, const InsertedPage& inserted) {
  leave();
  auto& page = pages_.emplace_back();
  page.width = sheet.width;
  page.height = sheet.height;
  page.label = std::to_string(pages_.size());
  page.inserted = inserted;
  contents_ = 0;
}

double PagePrinter::shift_of(std::size_t page) const {
  if (!setting_.document.is_duplex || pages_[page].inserted) return 0;
  return page % 2 == 0 ? kDuplexShift : -kDuplexShift;  // The first page is a right-hand one.
}

void PagePrinter::enter(Mark mark) {
  if (is_open_ && open_ == mark) return;
  leave();
  is_open_ = true;
  open_ = mark;
  if (mark == kArtifact) {
    page().operations.emplace_back(BeginArtifact{});
    return;
  }
  page().operations.emplace_back(Begin{setting_.tree.node_of(mark), contents_});
  setting_.tree.painted(mark, {NodeChild::Kind::kContent, 0, page_index(), contents_});
  contents_ += 1;
}

void PagePrinter::leave() {
  if (is_open_) page().operations.emplace_back(End{});
  is_open_ = false;
}

void PagePrinter::emit(const Painted& painted, double y) {
  enter(painted.mark);
  auto placed = shifted(painted, shift_of(page_index()), y);
  if (const auto* number = std::get_if<PageNumber>(&placed.what)) {
    open_numbers_.push_back({page_index(), page().operations.size(), *number});
  }
  page().operations.push_back(operation_of(std::move(placed.what)));
}

void PagePrinter::link(const LinkPlace& place, double y) {
  const auto index = static_cast<std::uint32_t>(page().links.size());
  page().links.push_back({.x = place.x + shift_of(page_index()),
                          .y = place.y + y,
                          .width = place.width,
                          .height = place.height,
                          .url = place.url,
                          .destination = place.destination,
                          .node = setting_.tree.node_of(place.mark),
                          .description = place.description});
  setting_.tree.painted(place.mark, {NodeChild::Kind::kLink, 0, page_index(), index});
}

void PagePrinter::print(const std::vector<Painted>& painted, double y) {
  for (const auto& item : painted) emit(item, y);
}

void PagePrinter::print(const Slab& slab, double y) {
  print(slab.painted, y);
  for (const auto& place : slab.links) link(place, y);
  for (const auto& anchor : slab.anchors) {
    const bool is_known = std::ranges::any_of(destinations_, [&](const auto& one) { return one.name == anchor.name; });
    if (!is_known) destinations_.push_back({anchor.name, page_index(), anchor.y + y});
  }
  for (auto figure : slab.boxes) {
    figure.box.x += shift_of(page_index());
    figure.box.y += y;
    setting_.tree.at(figure.node).box = figure.box;
  }
}

void PagePrinter::print_artifact(std::size_t page_number, const Slab& slab, ArtifactKind kind) {
  leave();
  auto& operations = pages_[page_number].operations;
  if (slab.painted.empty()) return;
  operations.emplace_back(BeginArtifact{kind});
  for (const auto& item : slab.painted)
    operations.push_back(operation_of(shifted(item, shift_of(page_number), 0).what));
  operations.emplace_back(End{});
}

std::vector<Page> PagePrinter::finish() {
  leave();
  std::map<std::string, std::uint32_t, std::less<>> page_of;
  for (const auto& destination : destinations_) page_of.emplace(destination.name, destination.page);
  for (const auto& open : open_numbers_) {
    const auto found = page_of.find(open.number.anchor);
    const auto label = found == page_of.end() ? std::string{} : pages_[found->second].label;
    auto& run = std::get<TextRun>(pages_[open.page].operations[open.operation]);
    run.face = setting_.face(open.number.style);
    run.glyphs = setting_.shape(label, open.number.style);
    run.size = open.number.style.size;
    run.x = open.number.right - setting_.width(label, open.number.style);
    run.y = open.number.y;
    run.paint = open.number.style.paint;
  }
  return std::move(pages_);
}

}  // namespace cornerstone::layout
