#include "disclosure/added_figures.h"

#include <algorithm>

#include "facts/division.h"

namespace cornerstone::disclosure {

Additions::Additions(const std::vector<facts::Measure>& measures) {
  for (const auto& measure : measures) {
    for (const auto& part_of : measure.part_of) {
      auto& divisions = divisions_[measure.full_name()];
      if (std::ranges::find(divisions, part_of) == divisions.end()) divisions.push_back(part_of);
      divisions_[facts::total_of(part_of)];
    }
  }
}

AddedFigures Additions::figures(const std::vector<const facts::Result*>& results) const {
  AddedFigures made;
  std::vector<std::string> names;
  for (const auto* result : results) {
    made.figures.push_back({.result = result});
    names.push_back(result->measure);
  }
  const auto position_of = [&](const std::string& measure) {
    const auto at = static_cast<std::size_t>(std::ranges::find(names, measure) - names.begin());
    if (at == names.size()) {
      names.push_back(measure);
      made.figures.emplace_back();
    }
    return at;
  };
  std::map<std::pair<std::size_t, std::string>, Sum> by_division;
  // Totals without a record join at the end, and are part of others in their turn.
  for (std::size_t part = 0; part < names.size(); ++part) {
    for (const auto& division : divisions_.at(names[part])) {
      const auto total = position_of(facts::total_of(division));
      made.figures[total].is_total = true;
      auto& sum = by_division[{total, division}];
      sum.total = total;
      sum.parts.push_back(part);
    }
  }
  for (auto& [division, sum] : by_division) made.sums.push_back(std::move(sum));
  return made;
}

}  // namespace cornerstone::disclosure
