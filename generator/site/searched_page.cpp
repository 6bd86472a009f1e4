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

SearchedSection searched_section(SearchSection section, std::string_view keywords) {
  SearchedSection made;
  made.terms = {counted(section.title), counted(section.page), counted(section.text), counted(keywords)};
  made.opening = opening(section.text);
  made.title = std::move(section.title);
  made.page = std::move(section.page);
  made.url = std::move(section.url);
  return made;
}

std::string joined(const std::vector<std::string>& words) {
  std::string text;
  for (const auto& word : words) text += word + ' ';
  return text;
}

}  // namespace

SearchedPage searched(const document::Document& page, const std::vector<std::string>& keywords) {
  SearchedPage made;
  for (auto& section : search_sections(page))
    made.push_back(searched_section(std::move(section), made.empty() ? joined(keywords) : std::string()));
  return made;
}

SearchedPage searched_paper(const document::Document& paper, const std::string& title,
                            const std::vector<std::string>& keywords) {
  // What people call such a thing, whatever its title.
  constexpr std::string_view kWordsForAny = "pack paper papers PDF";
  return {searched_section(search_section_of_paper(paper, title), joined(keywords).append(kWordsForAny))};
}

}  // namespace cornerstone::site
