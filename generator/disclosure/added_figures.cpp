#include "disclosure/added_figures.h"

#include <algorithm>

namespace cornerstone::disclosure {

Additions::Additions(const std::vector<facts::Measure>& measures) {
  for (const auto& measure : measures) {
    for (const auto& total : measure.part_of) {
      auto& totals = totals_[measure.full_name()];
      if (std::ranges::find(totals, total) == totals.end()) totals.push_back(total);
      totals_[total];
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
  std::map<std::size_t, Sum> by_total;
  // Totals without a record join at the end, and are part of others in their turn.
  for (std::size_t part = 0; part < names.size(); ++part) {
    for (const auto& each : totals_.at(names[part])) {
      const auto total = position_of(each);
      made.figures[total].is_total = true;
      auto& sum = by_total[total];
      sum.total = total;
      sum.parts.push_back(part);
    }
  }
  for (auto& [total, sum] : by_total) made.sums.push_back(std::move(sum));
  return made;
}

}  // namespace cornerstone::disclosure
