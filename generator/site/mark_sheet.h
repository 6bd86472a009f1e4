// The marks that occur on one page, each drawn once as a symbol and used by number.

#pragma once

#include <string>
#include <vector>

#include "drawing/mark.h"
#include "site/html.h"

namespace cornerstone::site {

class MarkSheet {
 public:
  /// Id of the mark's symbol; the first to ask for a mark gives it the next number.
  [[nodiscard]] std::string symbol_of(const drawing::Mark& mark);
  /// A picture of the mark, for sighted readers only: its word must stand beside it.
  [[nodiscard]] Html picture(const drawing::Mark& mark);
  /// The same with the mark drawn in it. Chromium prints the repeated head of a table without what it refers to.
  [[nodiscard]] static Html whole_picture(const drawing::Mark& mark);
  /// The symbols, to stand in the page before they are used; nothing where no mark occurs.
  [[nodiscard]] Html symbols() const;

 private:
  std::vector<drawing::Mark> marks_;
};

}  // namespace cornerstone::site
