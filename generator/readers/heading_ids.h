// Anchors of headings: made from their words, or said with `{#id}`; unique within a page.

#pragma once

#include <set>
#include <string>

#include "document/inline.h"

namespace cornerstone::readers {

class HeadingIds {
 public:
  /// The anchor of a heading; takes a `{#id}` off the end of `content`.
  [[nodiscard]] std::string take(document::Inlines& content);

 private:
  std::set<std::string> taken_;
};

}  // namespace cornerstone::readers
