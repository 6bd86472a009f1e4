// Whatever is told, no withheld figure can be worked out from it: by brute force over all numbers of pupils that agree
// with the sums that are told.

#include <fmt/format.h>

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

}  // namespace
}  // namespace cornerstone::disclosure
