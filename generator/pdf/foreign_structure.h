// The structure tree of a PDF that others made, in the terms of ours: standard tags alone, ids of its own, keys that do
// not meet ours. All of it is changed in the other file's objects before they are copied.

#pragma once

#include <map>
#include <string>
#include <vector>

#include <qpdf/QPDF.hh>

namespace cornerstone::pdf {

struct ForeignStructure {
  std::vector<QPDFObjectHandle> tops;               ///< The elements right below the root.
  std::map<int, QPDFObjectHandle> parents;          ///< The parent tree, by shifted key.
  std::map<std::string, QPDFObjectHandle> with_id;  ///< Elements by their new ids.
  int next_key = 0;                                 ///< After all of its keys.
};

/// `first_key`: where its keys of the parent tree begin; `prefix`: before its ids.
[[nodiscard]] ForeignStructure adapt_structure(QPDF& file, int first_key, const std::string& prefix);

}  // namespace cornerstone::pdf
