// Printing slabs onto pages: marked content is opened, numbered and closed here, and here the structure tree learns
// where its marks landed.

#pragma once

#include <map>
#include <string>
#include <vector>

#include "layout/galley.h"
#include "layout/setting.h"

namespace cornerstone::layout {

class PagePrinter {
 public:
  explicit PagePrinter(Setting& setting) : setting_(setting) {}

  void start_page();
  /// A page of that size for one of an appendix.
  void insert_page(const document::Sheet& sheet, const InsertedPage& inserted);
  /// Prints `slab` on the last page, its top at `y`.
  void print(const Slab& slab, double y);
  void print(const std::vector<Painted>& painted, double y);
  /// Prints outside the tree: running heads, feet and watermarks, on any page.
  void print_artifact(std::size_t page, const Slab& slab, ArtifactKind kind);

  [[nodiscard]] std::size_t page_count() const { return pages_.size(); }
  /// Whether nothing of the document stands on `page`: the back of a sheet, left free before a right-hand page.
  [[nodiscard]] bool is_blank(std::size_t page) const;
  [[nodiscard]] const std::vector<Page>& pages() const { return pages_; }
  /// The pages, with the numbers of pages filled in.
  [[nodiscard]] std::vector<Page> finish();
  [[nodiscard]] const std::vector<Destination>& destinations() const { return destinations_; }

 private:
  /// A run whose text is the number of a page, still to be found.
  struct OpenNumber {
    std::size_t page = 0;
    std::size_t operation = 0;
    PageNumber number;
  };

  /// To the right, of all that stands on `page`: mirrored margins.
  [[nodiscard]] double shift_of(std::size_t page) const;
  void enter(Mark mark);
  void leave();
  void emit(const Painted& painted, double y);
  void link(const LinkPlace& place, double y);
  [[nodiscard]] Page& page() { return pages_.back(); }
  [[nodiscard]] std::uint32_t page_index() const { return static_cast<std::uint32_t>(pages_.size() - 1); }

  Setting& setting_;
  std::vector<Page> pages_;
  std::vector<Destination> destinations_;
  std::vector<OpenNumber> open_numbers_;
  std::uint32_t contents_ = 0;  ///< Marked contents of the last page so far.
  bool is_open_ = false;
  Mark open_ = kArtifact;
};

}  // namespace cornerstone::layout
