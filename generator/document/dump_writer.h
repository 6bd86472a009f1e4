// Indented lines, written one after another: what the dumps of this module are made of.

#pragma once

#include <string>
#include <string_view>

#include "document/inline.h"

namespace cornerstone::document {

class DumpWriter {
 public:
  /// One line at the present depth.
  void line(std::string_view text);
  /// `text` with `inlines` below it, or after it where they are a single run of words; nothing where they are empty.
  void labelled(std::string_view text, const Inlines& inlines);
  /// As `labelled`, but the line stands even where there are no inlines.
  void opened(std::string_view text, const Inlines& inlines);
  void inlines(const Inlines& inlines);

  template <typename Body>
  void indented(Body body) {
    depth_ += 1;
    body();
    depth_ -= 1;
  }

  [[nodiscard]] std::string take() { return std::move(text_); }

 private:
  std::string text_;
  unsigned depth_ = 0;
};

/// In double quotes, with line ends, quotes and backslashes escaped.
[[nodiscard]] std::string quoted(std::string_view text);
/// "url=…", or "page=… anchor=…"; a space before each.
[[nodiscard]] std::string dump(const Target& target);

}  // namespace cornerstone::document
