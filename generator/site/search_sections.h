// The parts of a page that search leads to: what stands under each heading with an anchor.

#pragma once

#include <string>
#include <vector>

#include "document/document.h"

namespace cornerstone::site {

struct SearchSection {
  std::string title;  ///< The heading; the page's title for what stands before the first one.
  std::string page;   ///< The page's title.
  std::string text;   ///< On one line.
  std::string url;    ///< From the output's root: "support/index.html#offer".
  bool operator==(const SearchSection&) const = default;
};

/// In reading order; the first is the page itself, with its lead.
[[nodiscard]] std::vector<SearchSection> search_sections(const document::Document& page);

/// A paper as one section under `title`: its meeting, its agenda and its headings.
[[nodiscard]] SearchSection search_section_of_paper(const document::Document& paper, const std::string& title);

}  // namespace cornerstone::site
