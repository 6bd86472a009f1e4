// The body of a page: its blocks in sections or as one text to read, and its footnotes.

#pragma once

#include <string>
#include <vector>

#include "site/writing.h"

namespace cornerstone::site {

[[nodiscard]] Html page_body(Writing& writing);

/// An entry of "On this page".
struct Section {
  std::string id;
  std::string title;
  bool operator==(const Section&) const = default;
};

/// The page's own headings of the second level; empty where there are fewer than two.
[[nodiscard]] std::vector<Section> sections(const document::Document& page);

}  // namespace cornerstone::site
