// Making pages of a galley: which slab stands on which page.
//
// A slab never breaks, and stays with the next where it says so. Footnotes stand at the foot of the page that cites
// them; a table that goes on says its head again.

#pragma once

#include <memory>
#include <span>
#include <vector>

#include "layout/page_printer.h"

namespace cornerstone::layout {

class Pager {
 public:
  /// `footnotes`: each set as one slab, by position in the document.
  Pager(Setting& setting, PagePrinter& printer, std::vector<Slab> footnotes);

  void place(const std::vector<Slab>& slabs);
  /// Closes the last page.
  void finish();

 private:
  void place_together(std::span<const Slab> slabs);
  void place_one(const Slab& slab);
  [[nodiscard]] bool fits(std::span<const Slab> slabs) const;
  [[nodiscard]] double height_of(std::span<const Slab> slabs) const;
  /// What footnotes take at the foot once `slabs` cite theirs too.
  [[nodiscard]] double notes_height_with(std::span<const Slab> slabs) const;
  void turn_page();
  void insert_appendix(std::size_t appendix);
  void turn_page_before(const Slab& slab);
  void print_footnotes();

  Setting& setting_;
  PagePrinter& printer_;
  std::vector<Slab> footnotes_;
  std::vector<std::size_t> cited_;  ///< On this page, in order.
  std::vector<bool> has_appeared_;  ///< Footnotes stand once, where they are first cited.
  double y_ = 0;
  bool is_at_top_ = true;
  std::shared_ptr<const Continuation> open_table_;
};

}  // namespace cornerstone::layout
