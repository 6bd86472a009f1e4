// A Type 0 font of a finished PDF: what its codes stand for, how wide the file says they are, and how wide they are.

#pragma once

#include <map>
#include <optional>
#include <qpdf/QPDFObjectHandle.hh>
#include <string>

namespace cornerstone::tests {

struct ReadFont {
  std::string name;
  bool is_composite = false;  ///< Type 0 with two-byte codes.
  std::string program;        ///< Bytes of the embedded file; empty where there is none.
  bool has_unicode_map = false;
  std::map<unsigned, std::string> text_by_code;
  std::map<unsigned, int> stated_widths;  ///< Thousandths of an em.

  /// Of the glyph in the embedded file, thousandths of an em; empty where there is no such glyph.
  [[nodiscard]] std::optional<double> true_width(unsigned code) const;
};

[[nodiscard]] ReadFont read_font(QPDFObjectHandle font);

}  // namespace cornerstone::tests
