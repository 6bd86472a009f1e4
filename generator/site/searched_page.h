// What search knows of a page or a paper: its sections, each with what a result shows of it and with its terms counted.
//
// Made along with the page, on the thread that makes it, so that the page need not be kept until the index is written.

#pragma once

#include <array>
#include <string>
#include <string_view>
#include <vector>

#include "document/document.h"

namespace cornerstone::site {

/// The fields that are searched, by their names in the index.
inline constexpr std::array<std::string_view, 4> kSearchFields{"title", "page", "text", "keywords"};

struct CountedTerm {
  std::string term;
  unsigned times = 0;
};

struct SearchedSection {
  std::string title;
  std::string page;
  std::string opening;
  std::string url;  ///< From the output's root.
  /// By field: sorted, each term once.
  std::array<std::vector<CountedTerm>, kSearchFields.size()> terms;
};

using SearchedPage = std::vector<SearchedSection>;

/// `keywords` lead to the page as its title does; no result shows them.
[[nodiscard]] SearchedPage searched(const document::Document& page, const std::vector<std::string>& keywords);

/// A pack or letter to download: one section, found by `title`, its agenda and its headings, not by its text.
[[nodiscard]] SearchedPage searched_paper(const document::Document& paper, const std::string& title,
                                          const std::vector<std::string>& keywords);

}  // namespace cornerstone::site
