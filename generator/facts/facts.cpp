#include "facts/facts.h"

#include <algorithm>
#include <array>

namespace cornerstone::facts {
namespace {

template <class T, class Matches>
const T* first_where(const std::vector<T>& records, Matches matches) {
  const auto found = std::find_if(records.begin(), records.end(), matches);
  return found == records.end() ? nullptr : &*found;
}

template <class T>
const T* with_id(const std::vector<T>& records, std::string_view id) {
  return first_where(records, [&](const T& record) { return record.id == id; });
}

constexpr std::array<std::string_view, 9> kItemKinds{"support", "meeting",  "visit", "review", "report",
                                                     "network", "training", "plan",  "event"};
constexpr std::array<std::string_view, 4> kActionStatuses{"not started", "under way", "done", "not needed"};
constexpr std::array<std::string_view, 5> kSuccessStates{"met", "not met", "not yet due", "not known",
                                                         "not applicable"};

}  // namespace

Year::Year() = default;
Year::Year(const Year&) = default;
Year::Year(Year&&) noexcept = default;
Year& Year::operator=(const Year&) = default;
Year& Year::operator=(Year&&) noexcept = default;
Year::~Year() = default;

Declared::Declared() = default;
Declared::Declared(const Declared&) = default;
Declared::Declared(Declared&&) noexcept = default;
Declared& Declared::operator=(const Declared&) = default;
Declared& Declared::operator=(Declared&&) noexcept = default;
Declared::~Declared() = default;

Facts::Facts() = default;
Facts::Facts(const Facts&) = default;
Facts::Facts(Facts&&) noexcept = default;
Facts& Facts::operator=(const Facts&) = default;
Facts& Facts::operator=(Facts&&) noexcept = default;
Facts::~Facts() = default;

std::string_view name(ItemKind kind) {
  return kItemKinds[static_cast<std::size_t>(kind)];
}
std::string_view name(ActionStatus status) {
  return kActionStatuses[static_cast<std::size_t>(status)];
}
std::string_view name(SuccessState state) {
  return kSuccessStates[static_cast<std::size_t>(state)];
}

std::optional<ActionStatus> action_status(std::string_view words) {
  const auto found = std::find(kActionStatuses.begin(), kActionStatuses.end(), words);
  if (found == kActionStatuses.end()) return std::nullopt;
  return static_cast<ActionStatus>(found - kActionStatuses.begin());
}

const Academy* find_academy(const Declared& said, values::AcademyIndex index) {
  // Positions are kept by the whole trust's facts; an edition may lack some academies.
  const auto position = static_cast<std::size_t>(index);
  if (position < said.academies.size() && said.academies[position].index == index) return &said.academies[position];
  return first_where(said.academies, [&](const Academy& academy) { return academy.index == index; });
}

const Academy* find_academy(const Declared& said, std::string_view id) {
  return with_id(said.academies, id);
}

const Level* find_level(const Declared& said, LevelRank rank) {
  return first_where(said.year.levels, [&](const Level& level) { return level.rank == rank; });
}

const Measure* find_measure(const Declared& said, std::string_view full_name) {
  return first_where(said.measures, [&](const Measure& measure) {
    return full_name.size() == measure.dataset.size() + 1 + measure.id.size() &&
           full_name.starts_with(measure.dataset) && full_name[measure.dataset.size()] == '.' &&
           full_name.ends_with(measure.id);
  });
}

const Dataset* find_dataset(const Declared& said, std::string_view id) {
  return with_id(said.datasets, id);
}
const Role* find_role(const Declared& said, std::string_view id) {
  return with_id(said.roles, id);
}
const Item* find_item(const Declared& said, std::string_view id) {
  return with_id(said.year.items, id);
}
const Indicator* find_indicator(const Declared& said, std::string_view id) {
  return with_id(said.year.indicators, id);
}

const Rating* find_rating(const Facts& facts, values::AcademyIndex academy) {
  const auto found =
      std::lower_bound(facts.ratings.begin(), facts.ratings.end(), academy,
                       [](const Rating& rating, values::AcademyIndex wanted) { return rating.academy < wanted; });
  return found != facts.ratings.end() && found->academy == academy ? &*found : nullptr;
}

const IndicatorFinding* find_finding(const Facts& facts, std::string_view indicator, values::AcademyIndex academy) {
  auto found = std::lower_bound(
      facts.indicator_findings.begin(), facts.indicator_findings.end(), academy,
      [](const IndicatorFinding& finding, values::AcademyIndex wanted) { return finding.academy < wanted; });
  for (; found != facts.indicator_findings.end() && found->academy == academy; ++found) {
    if (found->indicator == indicator) return &*found;
  }
  return nullptr;
}

std::vector<const Result*> results_of(const Declared& said, std::string_view measure, values::AcademyIndex academy) {
  const auto before = [&](const Result& result, const std::pair<std::string_view, values::AcademyIndex>& wanted) {
    return std::pair<std::string_view, values::AcademyIndex>(result.measure, result.academy) < wanted;
  };
  std::vector<const Result*> found;
  for (auto at = std::lower_bound(said.results.begin(), said.results.end(), std::pair(measure, academy), before);
       at != said.results.end() && at->measure == measure && at->academy == academy; ++at) {
    found.push_back(&*at);
  }
  return found;
}

std::string role_name(const Declared& said, std::string_view id) {
  const auto* role = find_role(said, id);
  return role != nullptr ? role->name : std::string(id);
}

}  // namespace cornerstone::facts
