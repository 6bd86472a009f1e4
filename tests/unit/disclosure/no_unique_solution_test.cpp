// Whatever is told, no withheld figure can be worked out from it: by brute force over all numbers of pupils that agree
// with the sums that are told.

#include <fmt/format.h>

#include <algorithm>
#include <random>
#include <set>

#include "disclosure/withholding.h"
#include "small_trust.h"

namespace cornerstone::disclosure {
namespace {

using tests::academy;
using tests::SmallTrust;

struct Group {
  int met = 0;
  int of = 0;
};

Group total_of(const std::vector<Group>& parts) {
  Group total;
  for (const auto& part : parts) {
    total.met += part.met;
    total.of += part.of;
  }
  return total;
}

values::Decimal percent(const Group& group) {
  return values::Decimal(100 * group.met) / values::Decimal(group.of);
}

/// A total and its parts: as counts, or as percentages of their groups.
SmallTrust with_parts(const std::vector<Group>& parts, bool is_percent) {
  SmallTrust trust;
  const auto unit = is_percent ? values::Unit::kPercent : values::Unit::kNumber;
  const auto add = [&](const std::string& name, const Group& group) {
    auto& measure = trust.measure("data." + name, unit);
    if (name != "all") measure.part_of = {"data.all"};
    auto& result = trust.result("data." + name, academy(0), "2026-10-02", "0");
    result.reading.value = expression::Quantity{is_percent ? percent(group) : values::Decimal(group.met), unit};
    if (is_percent) result.cohort = values::Decimal(group.of);
  };
  add("all", total_of(parts));
  for (std::size_t i = 0; i < parts.size(); ++i) add(fmt::format("part{}", i), parts[i]);
  trust.trust.withholdings = {{.dataset = "data",
                               .audience = SmallTrust::kStaff,
                               .count_below = is_percent ? 0 : 6,
                               .cohort_below = is_percent ? 11 : 0,
                               .round_to = {}}};
  return trust;
}

/// Every way to share what is left over the hidden parts, as counts (`of` stays 0) or as groups.
class Solutions {
 public:
  Solutions(std::size_t hidden, bool is_percent) : seen_(hidden), current_(hidden), is_percent_(is_percent) {}

  const std::vector<std::set<std::int64_t>>& share(const Group& left) {
    share_from(0, left);
    return seen_;
  }

 private:
  void share_from(std::size_t at, const Group& left) {
    if (at + 1 == current_.size()) return finish(left);
    for (int of = is_percent_ ? 1 : 0; of <= left.of; ++of) {
      const int most = is_percent_ ? std::min(of, left.met) : left.met;
      for (int met = 0; met <= most; ++met) {
        current_[at] = {met, of};
        share_from(at + 1, {left.met - met, left.of - of});
      }
    }
  }
  void finish(const Group& left) {
    if (is_percent_ && (left.of < 1 || left.met > left.of)) return;
    current_.back() = left;
    for (std::size_t i = 0; i < current_.size(); ++i)
      seen_[i].insert(is_percent_ ? percent(current_[i]).micro() : current_[i].met);
  }

  std::vector<std::set<std::int64_t>> seen_;
  std::vector<Group> current_;
  bool is_percent_;
};

/// Where the total is told, each hidden part has to leave at least two values possible.
void check_kept(const std::vector<Group>& parts, bool is_percent) {
  std::string written;
  for (const auto& part : parts) written += fmt::format("{}/{} ", part.met, part.of);
  INFO(written << (is_percent ? "as percentages" : "as counts"));
  auto trust = with_parts(parts, is_percent);
  auto facts = trust.facts_on("2026-11-02");
  withhold(facts, trust.trust, {SmallTrust::kStaff, tests::kTrust});
  const auto is_hidden = [&](std::size_t i) {
    return facts.results[i].reading.state == expression::ReadingState::kWithheld;
  };
  std::vector<Group> told;
  std::size_t hidden = 0;
  for (std::size_t i = 0; i < parts.size(); ++i) {
    if (is_hidden(i + 1)) {
      ++hidden;
    } else {
      told.push_back(parts[i]);
    }
  }
  if (is_hidden(0)) {  // Nothing bounds the parts; the total itself is as free as they are.
    CHECK(hidden >= 1);
    return;
  }
  if (hidden == 0) return;
  REQUIRE(hidden >= 2);
  auto left = total_of(parts);
  left.met -= total_of(told).met;
  left.of -= total_of(told).of;
  if (!is_percent) left.of = 0;
  Solutions solutions(hidden, is_percent);
  for (const auto& values : solutions.share(left)) CHECK(values.size() >= 2);
}

TEST_CASE("no withheld figure has a single value that agrees with everything told") {
  std::mt19937 random(20261122);  // NOLINT: the same cases every time.
  const auto number = [&](int least, int most) {
    return least + static_cast<int>(random() % static_cast<unsigned>(most - least + 1));
  };
  for (int turn = 0; turn < 400; ++turn) {
    std::vector<Group> parts(static_cast<std::size_t>(number(2, 4)));
    for (auto& part : parts) {
      part.of = number(0, 2) == 0 ? number(11, 13) : number(1, 7);
      const int kind = number(0, 3);
      part.met = kind == 0 ? 0 : kind == 1 ? part.of : number(0, part.of);
    }
    check_kept(parts, false);
    std::size_t small = 0;
    for (const auto& part : parts) small += part.of < 11 ? 1 : 0;
    if (small <= 3 && parts.size() <= 3) check_kept(parts, true);
  }
}

// Sums of sums: tables, chains of totals, parts of several totals, totals without a record.

struct Counted {
  std::string name;
  std::vector<std::size_t> totals;  ///< Positions of those that come later in the list.
  int count = 0;
  bool is_recorded = true;
  bool is_withheld_at_source = false;
};

std::string in_words(const std::vector<Counted>& figures) {
  std::string words;
  for (const auto& each : figures) {
    words += fmt::format("{}{}={}{}", words.empty() ? "" : ", ", each.name, each.count,
                         !each.is_recorded            ? " no record"
                         : each.is_withheld_at_source ? " c"
                                                      : "");
    for (const auto total : each.totals) words += " in " + figures[total].name;
  }
  return words;
}

constexpr int kCountBelow = 4;

SmallTrust with_counts(const std::vector<Counted>& figures) {
  SmallTrust trust;
  for (const auto& each : figures) {
    auto& measure = trust.measure("data." + each.name, values::Unit::kNumber);
    for (const auto total : each.totals) measure.part_of.push_back("data." + figures[total].name);
    if (!each.is_recorded) continue;
    auto& reading = trust.result("data." + each.name, academy(0), "2026-10-02", std::to_string(each.count)).reading;
    if (!each.is_withheld_at_source) continue;
    reading.state = expression::ReadingState::kWithheld;
    reading.value.reset();
  }
  trust.trust.withholdings = {{.dataset = "data",
                               .audience = SmallTrust::kStaff,
                               .count_below = kCountBelow,
                               .cohort_below = 0,
                               .round_to = {}}};
  return trust;
}

/// Every way to fill in what is hidden, within two of the truth, that agrees with what is told and with the limit.
class CountSolutions {
 public:
  CountSolutions(const std::vector<Counted>& figures, const std::set<std::string>& hidden)
      : figures_(figures), hidden_(hidden), sums_(figures.size()), tried_(figures.size()), seen_(figures.size()) {}

  const std::vector<std::set<int>>& all() {
    try_from(0);
    return seen_;
  }

 private:
  bool is_total(std::size_t i) const {
    return std::ranges::any_of(
        figures_, [&](const Counted& each) { return std::ranges::find(each.totals, i) != each.totals.end(); });
  }
  bool is_free(std::size_t i) const { return hidden_.contains(figures_[i].name); }
  bool may_be(std::size_t i, int count) const {
    const auto& figure = figures_[i];
    if (!is_free(i)) return !figure.is_recorded || count == figure.count;
    const bool is_small = !figure.is_withheld_at_source && figure.count > 0 && figure.count < kCountBelow;
    return count >= (is_small ? 1 : 0) && !(is_small && count >= kCountBelow);
  }
  /// Parts come before their totals: a total is known once it is reached.
  void try_from(std::size_t i) {  // NOLINT(misc-no-recursion)
    if (i == figures_.size()) {
      for (std::size_t k = 0; k < i; ++k) seen_[k].insert(tried_[k]);
      return;
    }
    const int about = figures_[i].count;
    const int least = is_total(i) ? sums_[i] : is_free(i) ? about - 2 : about;
    const int most = is_total(i) ? sums_[i] : is_free(i) ? about + 2 : about;
    for (int count = least; count <= most; ++count) {
      if (!may_be(i, count)) continue;
      tried_[i] = count;
      for (const auto total : figures_[i].totals) sums_[total] += count;
      try_from(i + 1);
      for (const auto total : figures_[i].totals) sums_[total] -= count;
    }
  }

  const std::vector<Counted>& figures_;
  const std::set<std::string>& hidden_;
  std::vector<int> sums_;
  std::vector<int> tried_;
  std::vector<std::set<int>> seen_;
};

std::set<std::string> hidden_of(const std::vector<Counted>& figures) {
  auto trust = with_counts(figures);
  auto facts = trust.facts_on("2026-11-02");
  withhold(facts, trust.trust, {SmallTrust::kStaff, tests::kTrust});
  std::set<std::string> hidden;
  for (const auto& result : facts.results) {
    if (result.reading.state == expression::ReadingState::kWithheld) hidden.insert(result.measure.substr(5));
  }
  return hidden;
}

/// The names of hidden figures that only one value agrees with.
std::vector<std::string> given_away(const std::vector<Counted>& figures, const std::set<std::string>& hidden) {
  CountSolutions solutions(figures, hidden);
  const auto& seen = solutions.all();
  std::vector<std::string> names;
  for (std::size_t i = 0; i < figures.size(); ++i) {
    if (hidden.contains(figures[i].name) && seen[i].size() < 2) names.push_back(figures[i].name);
  }
  return names;
}

void fill_totals(std::vector<Counted>& figures) {
  for (const auto& each : figures) {
    for (const auto total : each.totals) figures[total].count += each.count;
  }
}

std::vector<Counted> table() {  // 0 to 5: cells of two rows; 6, 7: rows; 8 to 10: columns; 11: all, by rows alone.
  std::vector<Counted> figures(12);
  for (std::size_t i = 0; i < 6; ++i) figures[i].totals = {6 + i / 3, 8 + i % 3};
  figures[6].totals = figures[7].totals = {11};
  return figures;
}
std::vector<Counted> chain() {  // 0, 1 in 5; 2, 3 in 6; 4, 5, 6 in 7.
  std::vector<Counted> figures(8);
  figures[0].totals = figures[1].totals = {5};
  figures[2].totals = figures[3].totals = {6};
  figures[4].totals = figures[5].totals = figures[6].totals = {7};
  return figures;
}
std::vector<Counted> ring() {  // Each of 0, 1, 2 in two of the three totals.
  std::vector<Counted> figures(6);
  figures[0].totals = {3, 5};
  figures[1].totals = {3, 4};
  figures[2].totals = {4, 5};
  return figures;
}

TEST_CASE("what is hidden stays open over sums of sums, in tables and in chains") {
  std::mt19937 random(20261128);  // NOLINT: the same cases every time.
  const auto number = [&](unsigned least, unsigned most) {
    return static_cast<int>(least + random() % (most - least + 1));
  };
  int hidden_in_all = 0;
  for (int turn = 0; turn < 300; ++turn) {
    auto figures = turn % 3 == 0 ? table() : turn % 3 == 1 ? chain() : ring();
    for (std::size_t i = 0; i < figures.size(); ++i) {
      figures[i].name = fmt::format("m{}", i);
      const bool is_leaf = std::ranges::none_of(
          figures, [&](const Counted& each) { return std::ranges::find(each.totals, i) != each.totals.end(); });
      if (is_leaf) figures[i].count = number(0, 2) == 0 ? number(0, 4) : number(4, 9);
      figures[i].is_recorded = is_leaf || number(0, 4) != 0;
      figures[i].is_withheld_at_source = figures[i].is_recorded && number(0, 11) == 0;
    }
    fill_totals(figures);
    INFO(in_words(figures));
    const auto hidden = hidden_of(figures);
    hidden_in_all += static_cast<int>(hidden.size());
    INFO(fmt::format("hidden: {}", fmt::join(hidden, ", ")));
    CHECK(given_away(figures, hidden) == std::vector<std::string>{});
  }
  CHECK(hidden_in_all > 500);
}

TEST_CASE("the solver finds what is given away") {
  auto figures = ring();
  for (std::size_t i = 0; i < figures.size(); ++i) figures[i].name = std::string(1, "abcxyz"[i]);
  for (std::size_t i = 0; i < 3; ++i) figures[i].count = 3;
  fill_totals(figures);
  CHECK(given_away(figures, {"a", "b", "c"}) == std::vector<std::string>{"a", "b", "c"});
  CHECK(given_away(figures, {"a", "x"}) == std::vector<std::string>{"a", "x"});
  CHECK(given_away(figures, {"a", "x", "z"}).empty());
}

}  // namespace
}  // namespace cornerstone::disclosure
