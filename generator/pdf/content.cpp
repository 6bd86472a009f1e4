#include "pdf/content.h"

#include <cassert>
#include <variant>

#include <fmt/format.h>

#include "pdf/glyph_text.h"
#include "pdf/graphics.h"
#include "pdf/shapes.h"
#include "pdf/tags.h"

namespace cornerstone::pdf {
namespace {

std::string_view properties(layout::ArtifactKind kind) {
  switch (kind) {
    case layout::ArtifactKind::kHeader:
      return "/Artifact <</Type /Pagination /Subtype /Header>> BDC\n";
    case layout::ArtifactKind::kFooter:
      return "/Artifact <</Type /Pagination /Subtype /Footer>> BDC\n";
    case layout::ArtifactKind::kWatermark:
      return "/Artifact <</Type /Pagination /Subtype /Watermark>> BDC\n";
    case layout::ArtifactKind::kLayout:
      break;
  }
  return "/Artifact <</Type /Layout>> BDC\n";
}

class PagePainter {
 public:
  PagePainter(const layout::Page& page, const std::vector<layout::Node>& nodes, const Fonts& fonts,
              const Pictures& pictures, const theme::Theme& theme)
      : nodes_(nodes), pictures_(pictures), graphics_(page.height, theme), text_(fonts, graphics_) {}

  void operator()(const layout::Begin& begin) {
    assert(!is_marked_ && begin.content == owners_.size());
    open(fmt::format("/{} <</MCID {}>> BDC\n", name(nodes_.at(begin.node).tag), begin.content));
    owners_.push_back(begin.node);
  }
  void operator()(const layout::BeginArtifact& begin) {
    assert(!is_marked_);
    open(properties(begin.kind));
  }
  void operator()(const layout::End&) {
    assert(is_marked_);
    graphics_.leave_text();
    graphics_.write("EMC\n");
    is_marked_ = false;
  }
  void operator()(const layout::TextRun& run) {
    assert(is_marked_);
    text_.paint(run);
  }
  void operator()(const layout::PaintedShape& shape) {
    assert(is_marked_);
    paint_shape(shape, graphics_);
  }
  void operator()(const layout::PaintedPicture& picture) {
    assert(is_marked_);
    pictures_.paint(picture, graphics_);
  }

  [[nodiscard]] PageContent finish() && {
    assert(!is_marked_);
    return {std::move(graphics_).take(), std::move(owners_)};
  }

 private:
  void open(std::string_view operators) {
    graphics_.leave_text();
    graphics_.write(operators);
    is_marked_ = true;
  }

  const std::vector<layout::Node>& nodes_;
  const Pictures& pictures_;
  Graphics graphics_;
  TextPainter text_;
  std::vector<layout::NodeIndex> owners_;
  bool is_marked_ = false;
};

}  // namespace

PageContent page_content(const layout::Page& page, const std::vector<layout::Node>& nodes, const Fonts& fonts,
                         const Pictures& pictures, const theme::Theme& theme) {
  PagePainter painter(page, nodes, fonts, pictures, theme);
  for (const auto& operation : page.operations) std::visit(painter, operation);
  return std::move(painter).finish();
}

}  // namespace cornerstone::pdf
