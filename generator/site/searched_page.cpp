#include "site/searched_page.h"

#include <algorithm>

#include "site/search_sections.h"
#include "site/search_terms.h"

namespace cornerstone::site {
namespace {

std::vector<CountedTerm> counted(std::string_view text) {
  auto terms = search_terms(text);
  std::ranges::sort(terms);
  std::vector<CountedTerm> found;
  for (auto& term : terms) {
    if (found.empty() || found.back().term != term) found.push_back({std::move(term), 0});
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
