// One page of an appendix in its place in a paper, with the paper's stamp over it.

#pragma once

#include <qpdf/QPDF.hh>

namespace cornerstone::pdf {

struct PagePlace {
  QPDF& paper;
  QPDFObjectHandle kept;  ///< The page that was kept for it: of its size, and stamped.
};

/// The page itself. It takes the kept one's place.
[[nodiscard]] QPDFObjectHandle take_page(const PagePlace& place, QPDFObjectHandle foreign);
/// The page as one picture, marked content 0 of the page kept for it.
[[nodiscard]] QPDFObjectHandle picture_page(const PagePlace& place, QPDFObjectHandle foreign);

}  // namespace cornerstone::pdf
