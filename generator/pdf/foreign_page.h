// The pages of a PDF that others made, as a reader sees them.

#pragma once

#include <array>
#include <optional>

#include <qpdf/QPDFObjectHandle.hh>

#include "document/appendix.h"

namespace cornerstone::pdf {

struct ForeignPage {
  /// What is shown of it, in its own units: left, bottom, right, top.
  std::array<double, 4> box{};
  int quarters = 0;  ///< How often it is turned clockwise by a quarter to be looked at.

  [[nodiscard]] document::Sheet sheet() const;
  /// From the page as it is looked at to its own units, as `cm` takes it.
  [[nodiscard]] std::array<double, 6> matrix() const;
};

/// Empty where the page has no box that a page can have.
[[nodiscard]] std::optional<ForeignPage> foreign_page(QPDFObjectHandle page);

}  // namespace cornerstone::pdf
