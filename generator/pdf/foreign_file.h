// A PDF that others made, made ready to be copied into ours.

#pragma once

#include <string>
#include <string_view>
#include <vector>

#include <qpdf/QPDF.hh>

#include "pdf/foreign_structure.h"

namespace cornerstone::pdf {

/// Held until what was copied from it has been written. Throws as qpdf does.
class ForeignFile {
 public:
  /// `structured`: it is tagged, and its keys begin at `first_key`, its ids with `prefix`.
  ForeignFile(std::string_view bytes, bool is_tagged, int first_key, const std::string& prefix);

  [[nodiscard]] QPDF& file() { return file_; }
  [[nodiscard]] const std::vector<QPDFObjectHandle>& pages() const { return pages_; }
  [[nodiscard]] const ForeignStructure& structure() const { return structure_; }
  /// "cy-GB"; empty where it does not say.
  [[nodiscard]] std::string language();

 private:
  QPDF file_;
  std::vector<QPDFObjectHandle> pages_;
  ForeignStructure structure_;
};

}  // namespace cornerstone::pdf
