#include "disclosure/cited_cells.h"

#include <algorithm>

namespace cornerstone::disclosure {
namespace {

bool reading_cites(const expression::Reading& reading, const std::set<values::Origin>& cells) {
  if (!reading.origin.span.is_nowhere() && cells.contains(reading.origin)) return true;
  return std::ranges::any_of(reading.from, [&](const auto& each) { return reading_cites(each, cells); });
}

}  // namespace

bool cites(const expression::Trace& trace, const std::set<values::Origin>& cells) {
  return std::ranges::any_of(trace.also_read, [&](const auto& each) { return cells.contains(each); }) ||
         std::ranges::any_of(trace.readings, [&](const auto& each) { return reading_cites(each, cells); }) ||
         std::ranges::any_of(trace.children, [&](const auto& each) { return cites(each, cells); });
}

}  // namespace cornerstone::disclosure
