#include "expression/value.h"

#include <fmt/format.h>

#include <array>
#include <cassert>

namespace cornerstone::expression {
namespace {

/// "A, B and C"
std::string joined(const std::vector<std::string>& names) {
  if (names.empty()) return "none";
  std::string all = names.front();
  for (std::size_t i = 1; i < names.size(); ++i) {
    all += (i + 1 == names.size() ? " and " : ", ") + names[i];
  }
  return all;
}

struct Printer {
  std::optional<int> decimals;

  std::string operator()(const Quantity& quantity) const {
    return values::in_words(quantity.amount, quantity.unit, decimals);
  }
  std::string operator()(const Word& word) const { return word.scale->words[word.index].name; }
  std::string operator()(const std::string& text) const { return text; }
  std::string operator()(const values::Date& date) const { return date.in_words(); }
  std::string operator()(const values::Period& period) const { return period.in_words(); }
  std::string operator()(const Elapsed& elapsed) const {
    const int days = values::days_between(elapsed.from, elapsed.until);
    return values::in_words(values::Decimal(days), values::Unit::kDays);
  }
  std::string operator()(bool is_so) const { return is_so ? "yes" : "no"; }
  std::string operator()(const Names& names) const { return joined(names.names); }
};

std::string known_in_words(const Reading& reading) {
  assert(reading.value);
  const std::string words = in_words(*reading.value, reading.decimals);
  const bool is_count = !std::holds_alternative<Names>(*reading.value);
  return reading.not_known == 0 || !is_count ? words : fmt::format("{} ({} not known)", words, reading.not_known);
}

}  // namespace

bool Word::operator==(const Word& other) const {
  return index == other.index && scale->id == other.scale->id;
}

std::string in_words(const Value& value, std::optional<int> decimals) {
  return std::visit(Printer{decimals}, value);
}

Reading Reading::known(Value value, values::Clearance clearance) {
  Reading reading;
  reading.state = ReadingState::kKnown;
  reading.value = std::move(value);
  reading.clearance = clearance;
  return reading;
}

Reading Reading::absent(ReadingState state, values::Clearance clearance) {
  assert(state != ReadingState::kKnown);
  Reading reading;
  reading.state = state;
  reading.clearance = clearance;
  return reading;
}

std::string_view name(ReadingState state) {
  // In the order of the enumerators.
  constexpr std::array<std::string_view, 7> kNames = {"known",          "missing", "stale", "withheld",
                                                      "not applicable", "between", "hidden"};
  return kNames[static_cast<std::size_t>(state)];
}

std::string in_words(const Reading& reading) {
  switch (reading.state) {
    case ReadingState::kKnown:
      return known_in_words(reading);
    case ReadingState::kRange:
      assert(reading.ends);
      return fmt::format("{} to {}", in_words(reading.ends->first, reading.decimals),
                         in_words(reading.ends->last, reading.decimals));
    case ReadingState::kStale:
      return reading.value ? fmt::format("{}, stale", in_words(*reading.value, reading.decimals)) : "stale";
    case ReadingState::kMissing:
      if (reading.reason) return fmt::format("missing ({})", values::name(*reading.reason));
      return "missing";
    case ReadingState::kWithheld:
    case ReadingState::kNotApplicable:
    case ReadingState::kHidden:
      return std::string(name(reading.state));
  }
  assert(false);
  return {};
}

}  // namespace cornerstone::expression
