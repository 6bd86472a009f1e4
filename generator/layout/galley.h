// A galley: blocks set in type and not yet on pages. It is a column of slabs; a slab never breaks, and pages are made
// by putting slabs one under another.
//
// A slab's painting is in points from its own top; x is from the page's left edge.

#pragma once

#include <memory>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "layout/structure_tree.h"
#include "layout/type.h"

namespace cornerstone::layout {

/// The number of the page where `anchor` stands, flush right at `right`: known only when all pages are made.
struct PageNumber {
  std::string anchor;
  TextStyle style;
  double right = 0;
  double y = 0;  ///< Baseline.
};

using PaintedShapeKind = std::variant<drawing::Line, drawing::Polygon, drawing::Rectangle, drawing::Circle>;

struct Painted {
  Mark mark = kArtifact;
  std::variant<TextRun, PaintedShapeKind, PaintedPicture, PageNumber> what;
};

struct LinkPlace {
  Mark mark = kArtifact;
  double x = 0, y = 0, width = 0, height = 0;
  std::string url;
  std::string destination;
  std::string description;
};

/// A figure's node learns from painting where it stands.
struct FigureBox {
  NodeIndex node = 0;
  drawing::Rectangle box;
};

struct Anchor {
  std::string name;
  double y = 0;
};

struct Slab;
/// What a table says again at the top of a page where it goes on, and what closes the page before.
struct Continuation {
  std::vector<Slab> opening;
  std::vector<Painted> closing;  ///< From the bottom of the page's last slab.
};

struct Slab {
  double before = 0;  ///< Space above; dropped at the top of a page.
  double height = 0;
  bool keeps_with_next = false;
  bool starts_page = false;
  bool starts_right_hand = false;  ///< On a right-hand page, after an empty one where need be.
  bool stands_at_foot = false;     ///< At the bottom of its page.
  std::vector<Painted> painted;
  std::vector<Painted> divider;  ///< Between this slab and the one above; left out where this one opens a page.
  std::vector<LinkPlace> links;
  std::vector<FigureBox> boxes;
  std::vector<Anchor> anchors;
  std::optional<std::size_t> appendix;  ///< Its pages follow this one.
  std::vector<std::size_t> footnotes;   ///< Cited here, by their position in the document.
  std::shared_ptr<const Continuation> continuation;

  void shape(Mark mark, PaintedShapeKind shape) { painted.push_back({mark, std::move(shape)}); }
  /// A horizontal rule whose upper edge is at `y`.
  void rule(double x, double y, double width, double thickness, drawing::Paint paint);
  void box(double x, double y, double width, double height, drawing::Paint fill);
  /// Takes over all that `other` paints, `y` points down.
  void absorb(Slab other, double y);
};

/// The slab as an artifact: no tree, no links, no anchors.
[[nodiscard]] Slab as_artifact(Slab slab);

[[nodiscard]] drawing::Rectangle rule_shape(double x, double y, double width, double thickness, drawing::Paint paint);

class Galley {
 public:
  void add(Slab slab);
  /// Space before the next slab; spaces add up.
  void space(double points) { pending_space_ += points; }
  /// Takes back some of the space after the last block, where the next belongs nearer to it.
  void tighten(double points) { pending_space_ = pending_space_ > points ? pending_space_ - points : 0; }
  /// Forgets the space after the last block: whoever holds the blocks decides what follows.
  void drop_space() { pending_space_ = 0; }
  void break_page(bool is_to_right_hand = false) {
    breaks_page_ = true;
    breaks_to_right_hand_ = breaks_to_right_hand_ || is_to_right_hand;
  }
  /// The next block's place: its anchor.
  void anchor(std::string name);
  void keep_last_with_next();
  /// Breaks the slabs from `first` on over no page, where they are at most `highest` points high.
  void keep_whole_from(std::size_t first, double highest);
  /// Adds space so that the slabs from `first` on end on a multiple of `unit`.
  void round_up_from(std::size_t first, double unit);
  void append(Galley other);

  [[nodiscard]] std::size_t size() const { return slabs_.size(); }
  [[nodiscard]] bool empty() const { return slabs_.empty(); }
  [[nodiscard]] std::vector<Slab>& slabs() { return slabs_; }
  [[nodiscard]] const std::vector<Slab>& slabs() const { return slabs_; }
  /// With the spaces between slabs; without the one above the first.
  [[nodiscard]] double height() const;
  /// All slabs as one that never breaks. The space above the first is kept as its `before`.
  [[nodiscard]] Slab joined() &&;

 private:
  std::vector<Slab> slabs_;
  double pending_space_ = 0;
  bool breaks_page_ = false;
  bool breaks_to_right_hand_ = false;
  std::vector<Anchor> pending_anchors_;
};

}  // namespace cornerstone::layout
