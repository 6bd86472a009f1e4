#include "compose/chart_pairs.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include <fmt/format.h>

#include "compose/phrases.h"

namespace cornerstone::compose {
namespace {

bool is_whole(const charts::Pair& pair) {
  return pair.before.value && pair.after.value;
}

double rise(const charts::Pair& pair) {
  return *pair.after.value - *pair.before.value;
}

bool is_worse(const charts::Pair& pair, const facts::Measure& measure) {
  if (!is_whole(pair)) return false;
  const auto change = measure.type.better == expression::Better::kLower ? rise(pair) : -rise(pair);
  constexpr double kSame = 1e-9;
  return change > kSame && change >= measure.step.as_double() - kSame;
}

std::string from_to(const charts::Pair& pair) {
  return fmt::format("from {} to {}", pair.before.printed, pair.after.printed);
}

/// "; the largest rise is at Quillhythe Junior, from 52% to 63%"
std::string largest(const std::vector<const charts::Pair*>& pairs, int sign, std::string_view word) {
  const auto most = std::ranges::max_element(pairs, {}, [&](const auto* pair) { return sign * rise(*pair); });
  if (most == pairs.end() || sign * rise(**most) <= 0) return {};
  return fmt::format("; the largest {} is at {}, {}", word, (*most)->name, from_to(**most));
}

}  // namespace

charts::Pairs pairs_of(const Series& series, bool keeps_order) {
  const auto moments = moments_in_words(series.days);
  charts::Pairs pairs{.before = moments.front(), .after = moments.back(), .pairs = {}, .reference = {}};
  for (const auto& own : series.academies) {
    charts::Pair pair{
        .name = own.name, .before = figure_of(own.results.front()), .after = figure_of(own.results.back())};
    pair.is_outstanding = is_worse(pair, *series.measure);
    pairs.pairs.push_back(std::move(pair));
  }
  if (!keeps_order) {
    std::ranges::stable_sort(pairs.pairs, std::ranges::greater{}, [](const charts::Pair& pair) {
      return pair.after.value.value_or(std::numeric_limits<double>::lowest());
    });
  }
  const auto *before = common_comparison(series, 0), *after = common_comparison(series, series.days.size() - 1);
  if (after != nullptr) {
    pairs.reference = charts::Pair{.name = capitalised(series.against),
                                   .before = before == nullptr ? charts::Figure{} : figure_in(*before),
                                   .after = figure_in(*after)};
  }
  return pairs;
}

std::string finding_of(const charts::Pairs& pairs, const facts::Measure& measure) {
  std::vector<const charts::Pair*> whole;
  for (const auto& pair : pairs.pairs) {
    if (is_whole(pair)) whole.push_back(&pair);
  }
  const auto opening = fmt::format("{}, {} to {}", measure.name, pairs.before, pairs.after);
  if (whole.empty()) return opening + ": no figure may be shown of both.";
  if (pairs.pairs.size() == 1) return fmt::format("{}: {}, {}.", opening, whole.front()->name, from_to(*whole.front()));
  const auto up = std::ranges::count_if(whole, [](const auto* pair) { return rise(*pair) > 0; });
  const auto down = std::ranges::count_if(whole, [](const auto* pair) { return rise(*pair) < 0; });
  auto text = fmt::format("{}: up in {} of {} academies, down in {}", opening, up, whole.size(), down);
  const auto same = std::ssize(whole) - up - down;
  if (same > 0) text += fmt::format(", the same in {}", same);
  text += largest(whole, 1, "rise") + largest(whole, -1, "fall");
  const auto left_out = pairs.pairs.size() - whole.size();
  if (left_out > 0) text += fmt::format("; {} more cannot be compared", left_out);
  return text + ".";
}

}  // namespace cornerstone::compose
