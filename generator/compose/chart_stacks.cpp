#include "compose/chart_stacks.h"

#include <algorithm>
#include <set>

#include <fmt/format.h>

#include "compose/phrases.h"
#include "compose/series.h"
#include "compose/short_names.h"
#include "compose/tables.h"

namespace cornerstone::compose {
namespace {

using facts::Academy;
using facts::Measure;

struct Sum {
  charts::Stack stack;
  std::string name;  ///< In full.
  std::optional<values::Decimal> amount;
};

/// The days on which any part of any of these academies has a figure, old to new.
std::vector<values::Date> result_days(const std::vector<const Measure*>& parts,
                                      const std::vector<const Academy*>& academies, const facts::Facts& facts) {
  std::set<values::Date> days;
  for (const auto* part : parts) {
    for (const auto* academy : academies) {
      for (const auto* result : facts::results_of(facts, part->full_name(), academy->index)) {
        if (result->date <= facts.as_at) days.insert(result->date);
      }
    }
  }
  return {days.begin(), days.end()};
}

/// Empty where no part applies.
std::optional<Sum> sum_of(const std::vector<const Measure*>& parts, const Academy& academy, values::Date day,
                          const facts::Facts& facts) {
  Sum sum{.stack = {}, .name = academy.name, .amount = values::Decimal{}};
  bool applies = false;
  expression::Quantity total{.amount = {}, .unit = parts.front()->type.unit};
  for (const auto* part : parts) {
    const auto results = facts::results_of(facts, part->full_name(), academy.index);
    const auto found = std::ranges::find(results, day, &facts::Result::date);
    const auto* result = found == results.end() ? nullptr : *found;
    applies |= result != nullptr && result->reading.state != expression::ReadingState::kNotApplicable;
    sum.stack.parts.push_back(figure_of(result));
    if (!sum.stack.parts.back().value) {
      sum.amount.reset();
    } else if (sum.amount) {
      total.amount = total.amount + std::get<expression::Quantity>(*result->reading.value).amount;
      sum.amount = total.amount;
    }
  }
  if (!applies) return std::nullopt;
  if (sum.amount) sum.stack.printed = expression::in_words(total, parts.front()->decimals);
  return sum;
}

std::string parts_in_words(const charts::Stacks& stacks, const charts::Stack& stack) {
  std::vector<std::string> said;
  for (std::size_t i = 0; i < stack.parts.size(); ++i)
    said.push_back(fmt::format("{} {}", stacks.parts[i], stack.parts[i].printed));
  return joined(said);
}

}  // namespace

StacksOfParts stacks_of(const std::vector<const Measure*>& parts, int last,
                        const std::vector<const Academy*>& academies, const facts::Facts& facts) {
  StacksOfParts made;
  for (const auto* part : parts) made.stacks.parts.push_back(part->name);
  const bool is_over_time = academies.size() == 1;
  auto days = result_days(parts, academies, facts);
  const auto wanted = is_over_time ? static_cast<std::size_t>(last) : 1;
  if (days.size() > wanted) days.erase(days.begin(), days.end() - static_cast<std::ptrdiff_t>(wanted));
  made.row_head = is_over_time ? "Date" : "Academy";
  if (days.empty()) return made;
  if (!is_over_time) made.moment = moment_in_words(days.back());
  std::vector<Sum> sums;
  const ShortNames short_names(facts);
  const auto moments = moments_in_words(days);
  for (std::size_t i = 0; i < days.size(); ++i) {
    for (const auto* academy : academies) {
      auto sum = sum_of(parts, *academy, days[i], facts);
      if (!sum) continue;
      sum->stack.name = is_over_time ? moments[i] : short_names.of(*academy);
      if (is_over_time) sum->name = moments[i];
      sums.push_back(std::move(*sum));
    }
  }
  // An empty sum is less than any other.
  if (!is_over_time) std::ranges::stable_sort(sums, std::ranges::greater{}, &Sum::amount);
  for (auto& sum : sums) {
    made.stacks.stacks.push_back(std::move(sum.stack));
    made.names.push_back(std::move(sum.name));
  }
  return made;
}

std::string finding_of(const StacksOfParts& made) {
  const auto& stacks = made.stacks;
  std::vector<const charts::Stack*> whole;
  for (const auto& stack : stacks.stacks) {
    if (stack.printed) whole.push_back(&stack);
  }
  auto text = joined(stacks.parts) + (made.moment.empty() ? std::string{} : ", " + made.moment);
  const auto without = stacks.stacks.size() - whole.size();
  if (whole.empty()) return text + ": no sum may be shown.";
  const auto sum = [](const charts::Stack& stack) {
    double total = 0;
    for (const auto& part : stack.parts) total += *part.value;
    return total;
  };
  const auto most = std::ranges::max_element(whole, {}, [&](const auto* stack) { return sum(*stack); });
  const auto least = std::ranges::min_element(whole, {}, [&](const auto* stack) { return sum(*stack); });
  text += fmt::format(": most at {}, {} ({})", (*most)->name, *(*most)->printed, parts_in_words(stacks, **most));
  if (*most != *least) text += fmt::format("; least at {}, {}", (*least)->name, *(*least)->printed);
  if (without > 0) text += fmt::format("; {} without a sum, because a part is not known", without);
  return text + ".";
}

document::Table table_of_stacks(const StacksOfParts& made, std::string id, document::Inlines caption) {
  std::vector<Head> heads{head(made.row_head, 3)};
  for (const auto& part : made.stacks.parts) heads.push_back(head(part, 1, document::Align::kEnd));
  heads.push_back(head("Sum", 1, document::Align::kEnd));
  auto table = table_of(std::move(id), std::move(caption), std::move(heads));
  for (std::size_t i = 0; i < made.stacks.stacks.size(); ++i) {
    const auto& stack = made.stacks.stacks[i];
    std::vector<document::Cell> cells{row_head(document::words(made.names[i]))};
    for (const auto& part : stack.parts) cells.push_back(cell(part.printed));
    // Without a sum, the symbol of why: that of the first part that is missing.
    const auto missing = std::ranges::find_if(stack.parts, [](const auto& part) { return !part.value; });
    cells.push_back(cell(stack.printed ? *stack.printed : missing->printed));
    table.body.push_back(row(std::move(cells)));
  }
  table.can_sort = table.can_copy = true;
  table.key = key_of_symbols(table);
  return table;
}

}  // namespace cornerstone::compose
