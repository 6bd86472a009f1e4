// Page labels: the numbers that a reader shows beside the pages, as ranges that count on by themselves.

#pragma once

#include <string>
#include <vector>

#include "layout/page.h"

namespace cornerstone::pdf {

/// Entries of the number tree: "/Nums [0 <</S /r /St 1>> 4 <</S /D /St 1>>]". Understands 7, vii, VII and a prefix
/// before decimal digits; any other label stands for itself.
[[nodiscard]] std::string page_label_entries(const std::vector<layout::Page>& pages);

}  // namespace cornerstone::pdf
