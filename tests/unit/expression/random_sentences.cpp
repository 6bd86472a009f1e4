#include "random_sentences.h"

#include <algorithm>
#include <array>
#include <functional>
#include <set>

namespace cornerstone::expression::tests {
namespace {

// The last one is a word of the scale Risk, written by its position.
constexpr std::array<std::string_view, 4> kNames = {"attendance.overall", "attendance.late", "exclusions.permanent",
                                                    "rating"};
constexpr int kWordName = 3;
constexpr int kMostNumber = 3;
constexpr std::array<std::string_view, 6> kCompares = {"at least", "at most", "above", "below", "", "not"};
constexpr std::array<std::string_view, 6> kWordCompares = {
    "no worse than", "no better than", "better than", "worse than", "", "not"};
constexpr std::array<std::string_view, 6> kAmounts = {"all", "any", "no", "at least", "at most", "percent"};
constexpr int kAtLeastAmount = 3;
constexpr int kAtMostAmount = 4;
constexpr int kPercentAmount = 5;
constexpr std::array<std::string_view, 3> kWords = {"low", "medium", "high"};

bool holds(int compare, int left, int right) {
  const std::array<bool, 6> all = {left >= right, left <= right, left > right,
                                   left < right,  left == right, left != right};
  return all[static_cast<std::size_t>(compare)];
}

/// Yes or no where every outcome is; none: not applicable.
Verdict agreed(const std::set<Verdict>& outcomes) {
  return outcomes.size() == 1 ? *outcomes.begin() : Verdict::kNotKnown;
}

/// What a reading may be. Of the scale, the better the greater.
std::vector<int> possible(const Reading& reading) {
  const auto size_of = [](const Value& value) {
    if (const auto* word = std::get_if<Word>(&value)) return 2 - static_cast<int>(word->index);
    return static_cast<int>(std::get<Quantity>(value).amount.as_double());
  };
  if (reading.state == ReadingState::kKnown) return {size_of(*reading.value)};
  std::vector<int> all;
  if (reading.state != ReadingState::kRange) return all;
  for (int i = size_of(reading.ends->last); i <= size_of(reading.ends->first); ++i) all.push_back(i);
  return all;
}

Verdict atom(const Plan& plan, const Thing& thing) {
  const Reading& reading = thing.readings.find(kNames[static_cast<std::size_t>(plan.name)])->second;
  if (reading.state == ReadingState::kNotApplicable) return Verdict::kNotApplicable;
  const int right = plan.name == kWordName ? 2 - plan.number : plan.number;
  std::set<Verdict> outcomes;
  for (const int left : possible(reading)) {
    outcomes.insert(holds(plan.compare, left, right) ? Verdict::kYes : Verdict::kNo);
  }
  return agreed(outcomes);
}

/// One member of a count, in every way that it may turn out: left out, yes, no.
std::vector<std::optional<bool>> ways(Verdict is_counted, Verdict holds) {
  const bool is_out = is_counted == Verdict::kNo || is_counted == Verdict::kNotApplicable;
  if (is_out || holds == Verdict::kNotApplicable) return {std::nullopt};
  std::vector<std::optional<bool>> all;
  if (is_counted == Verdict::kNotKnown) all.emplace_back();
  if (holds != Verdict::kNo) all.emplace_back(true);
  if (holds != Verdict::kYes) all.emplace_back(false);
  return all;
}

Verdict amount_of(const Plan& plan, int yes, int counted) {
  if (counted == 0) return Verdict::kNotApplicable;
  bool is_so = false;
  if (plan.amount == 0) is_so = yes == counted;
  if (plan.amount == 1) is_so = yes > 0;
  if (plan.amount == 2) is_so = yes == 0;
  if (plan.amount == kAtLeastAmount) is_so = yes >= plan.number;
  if (plan.amount == kAtMostAmount) is_so = yes <= plan.number;
  if (plan.amount == kPercentAmount) is_so = 4 * yes >= plan.number * counted;
  return is_so ? Verdict::kYes : Verdict::kNo;
}

using Members = std::vector<std::vector<std::optional<bool>>>;

void try_all(const Members& members, std::size_t from, int yes, int counted,
             const std::function<void(int, int)>& outcome) {
  if (from == members.size()) return outcome(yes, counted);
  for (const auto& way : members[from]) {
    try_all(members, from + 1, yes + (way == true ? 1 : 0), counted + (way ? 1 : 0), outcome);
  }
}

Verdict counted_verdict(const Plan& plan, const Thing& thing) {
  Members members;
  if (plan.kind == Plan::Kind::kOf) {
    for (const Plan& part : plan.parts) members.push_back(ways(Verdict::kYes, naive_verdict(part, thing)));
  } else {
    for (const Thing& academy : thing.academies) {
      members.push_back(ways(naive_verdict(plan.parts[0], academy), naive_verdict(plan.parts[1], academy)));
    }
  }
  std::set<Verdict> outcomes;
  try_all(members, 0, 0, 0, [&](int yes, int counted) { outcomes.insert(amount_of(plan, yes, counted)); });
  return agreed(outcomes);
}

Verdict number_verdict(const Plan& plan, const Thing& thing) {
  Members members;
  for (const Thing& academy : thing.academies) {
    members.push_back(ways(Verdict::kYes, naive_verdict(plan.parts[0], academy)));
  }
  std::set<Verdict> outcomes;
  try_all(members, 0, 0, 0, [&](int yes, int /*counted*/) {
    outcomes.insert(holds(plan.compare, yes, plan.number) ? Verdict::kYes : Verdict::kNo);
  });
  return agreed(outcomes);
}

/// Yes, no and not known; or nothing where all drop out.
Verdict joined_verdict(const Plan& plan, const Thing& thing) {
  const Verdict decides = plan.kind == Plan::Kind::kAnd ? Verdict::kNo : Verdict::kYes;
  Verdict verdict = Verdict::kNotApplicable;
  for (const Plan& part : plan.parts) {
    const Verdict next = naive_verdict(part, thing);
    if (next == decides || verdict == decides) {
      verdict = decides;
    } else if (next == Verdict::kNotKnown || verdict == Verdict::kNotApplicable) {
      verdict = next;
    }
  }
  return verdict;
}

Reading random_reading(Dice& dice, bool is_word) {
  const int way = dice.below(10);
  if (way == 0) return absent(ReadingState::kNotApplicable);
  if (way == 1) return absent(ReadingState::kMissing);
  if (way == 2) return absent(ReadingState::kStale);
  if (!is_word) return percent(std::to_string(dice.below(kMostNumber + 1)));
  const int best = dice.below(3);
  if (way == 3) return range(risk(), kWords[static_cast<std::size_t>(best)], "high");
  return word(risk(), kWords[static_cast<std::size_t>(best)]);
}

void fill(Thing& thing, Dice& dice) {
  for (const std::string_view name : kNames) {
    thing.readings[std::string(name)] = random_reading(dice, name == kNames[kWordName]);
  }
  auto& number = thing.readings["exclusions.permanent"];
  if (number.value) std::get<Quantity>(*number.value).unit = values::Unit::kNumber;
}

std::string joined(const std::vector<Plan>& parts, std::string_view between) {
  std::string text;
  for (const Plan& part : parts) {
    if (!text.empty()) text += between;
    text += written(part);
  }
  return text;
}

std::string amount_in_words(const Plan& plan) {
  if (plan.amount == kPercentAmount) return "at least " + std::to_string(25 * plan.number) + "%";
  std::string text(kAmounts[static_cast<std::size_t>(plan.amount)]);
  if (plan.amount >= kAtLeastAmount) text += " " + std::to_string(plan.number);
  return text;
}

std::string atom_in_words(const Plan& plan) {
  const bool is_word = plan.name == kWordName;
  const auto compare = static_cast<std::size_t>(plan.compare);
  return std::string(kNames[static_cast<std::size_t>(plan.name)]) + " is " +
         std::string(is_word ? kWordCompares[compare] : kCompares[compare]) + " " +
         (is_word ? std::string(kWords[static_cast<std::size_t>(plan.number)]) : std::to_string(plan.number));
}

}  // namespace

Plan random_plan(Dice& dice, int depth) {
  Plan plan;
  plan.kind = depth == 0 ? Plan::Kind::kAtom : static_cast<Plan::Kind>(dice.below(7));
  plan.name = dice.below(static_cast<int>(kNames.size()));
  plan.compare = dice.below(static_cast<int>(kCompares.size()));
  plan.amount = dice.below(static_cast<int>(kAmounts.size()));
  plan.number = dice.below(plan.kind == Plan::Kind::kAtom && plan.name == kWordName ? 3 : kMostNumber + 1);
  int parts = 2 + dice.below(2);
  if (plan.kind == Plan::Kind::kAtom) parts = 0;
  if (plan.kind == Plan::Kind::kNot || plan.kind == Plan::Kind::kCount) parts = 1;
  if (plan.kind == Plan::Kind::kThings) parts = 2;
  for (int i = 0; i < parts; ++i) plan.parts.push_back(random_plan(dice, depth - 1));
  if (plan.kind == Plan::Kind::kOf) plan.number = std::min(plan.number, parts);
  return plan;
}

Thing random_academy(Dice& dice) {
  Thing thing;
  thing.label = "Alder";
  fill(thing, dice);
  for (const std::string label : {"Birch", "Cedar", "Elm"}) {
    thing.academies.emplace_back();
    thing.academies.back().label = label;
    fill(thing.academies.back(), dice);
  }
  return thing;
}

std::string written(const Plan& plan) {
  switch (plan.kind) {
    case Plan::Kind::kAtom:
      return atom_in_words(plan);
    case Plan::Kind::kNot:
      return "not (" + written(plan.parts[0]) + ")";
    case Plan::Kind::kAnd:
      return "(" + joined(plan.parts, " and ") + ")";
    case Plan::Kind::kOr:
      return "(" + joined(plan.parts, " or ") + ")";
    case Plan::Kind::kOf:
      return amount_in_words(plan) + " of (" + joined(plan.parts, ", ") + ")";
    case Plan::Kind::kThings:
      return "(" + amount_in_words(plan) + " of academies where " + written(plan.parts[0]) + ": " +
             written(plan.parts[1]) + ")";
    case Plan::Kind::kCount:
      return "count(academies where " + written(plan.parts[0]) + ") is " +
             std::string(kCompares[static_cast<std::size_t>(plan.compare)]) + " " + std::to_string(plan.number);
  }
  return {};
}

Verdict naive_verdict(const Plan& plan, const Thing& thing) {
  switch (plan.kind) {
    case Plan::Kind::kAtom:
      return atom(plan, thing);
    case Plan::Kind::kNot: {
      const Verdict inner = naive_verdict(plan.parts[0], thing);
      if (inner == Verdict::kYes) return Verdict::kNo;
      return inner == Verdict::kNo ? Verdict::kYes : inner;
    }
    case Plan::Kind::kAnd:
    case Plan::Kind::kOr:
      return joined_verdict(plan, thing);
    case Plan::Kind::kOf:
    case Plan::Kind::kThings:
      return counted_verdict(plan, thing);
    case Plan::Kind::kCount:
      return number_verdict(plan, thing);
  }
  return Verdict::kNotKnown;
}

std::vector<Reading*> known_readings(Thing& thing) {
  std::vector<Reading*> all;
  for (auto& [name, reading] : thing.readings) {
    if (reading.is_known() || reading.state == ReadingState::kRange) all.push_back(&reading);
  }
  for (Thing& academy : thing.academies) {
    for (Reading* reading : known_readings(academy)) all.push_back(reading);
  }
  return all;
}

}  // namespace cornerstone::expression::tests
