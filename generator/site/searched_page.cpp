#include "site/searched_page.h"

#include <algorithm>

#include "site/search_sections.h"
#include "site/search_terms.h"

namespace cornerstone::site {
namespace {

std::vector<CountedTerm> counted(std::string_view text) {
  const auto terms = search_terms(text);
  std::vector<std::string_view> sorted(terms.begin(), terms.end());  // Light to move about.
  std::ranges::sort(sorted);
  std::vector<CountedTerm> found;
  for (const auto term : sorted) {
    if (found.empty() || found.back().term != term) found.push_back({std::string(term), 0});
    ++found.back().times;
  }
  return found;
}

}  // namespace

SearchedPage searched(const document::Document& page) {
  SearchedPage made;
  for (auto& section : search_sections(page)) {
    SearchedSection one;
    one.terms = {counted(section.title), counted(section.page), counted(section.text)};
    one.opening = opening(section.text);
    one.title = std::move(section.title);
    one.page = std::move(section.page);
    one.url = std::move(section.url);
    made.push_back(std::move(one));
  }
  return made;
}

}  // namespace cornerstone::site
