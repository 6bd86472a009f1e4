// No unique solution: of every figure that is withheld from a reader of the sample trust, another value agrees with all
// that this reader is told.
//
// Worked out from the cleared facts of every reader and day, of which all that its pages and papers say is made: what
// adds up to what as the trust declares it, by groups as large as they truly are (somebody may have counted them), and
// shares that were rounded.
// Then proven on what is published: where each withheld figure is another that agrees, no byte differs.

#include <fmt/format.h>

#include <algorithm>
#include <catch2/catch.hpp>
#include <map>
#include <set>

#include "disclosure/cleared_facts.h"
#include "facts/division.h"
#include "property/published.h"

namespace cornerstone::tests {
namespace {

using facts::Result;

struct Partition {
  std::string total;
  std::vector<std::string> parts;
};

/// As the trust declares it.
std::vector<Partition> partitions_of(const Known& known) {
  std::map<std::string, std::vector<std::string>> by_division;
  for (const auto& measure : known.trust().said.measures) {
    for (const auto& division : measure.part_of) by_division[division].push_back(measure.full_name());
  }
  std::vector<Partition> found;
  for (const auto& [division, parts] : by_division) found.push_back({facts::total_of(division), parts});
  return found;
}

using Key = std::tuple<std::string, values::AcademyIndex, values::Date>;
using Results = std::map<Key, const Result*>;

Results results_of(const facts::Facts& facts) {
  Results found;
  for (const auto& result : facts.results) {
    if (result.academy != values::AcademyIndex::kNone) found[{result.measure, result.academy, result.date}] = &result;
  }
  return found;
}

const expression::Quantity* figure(const Result* result) {
  const bool has_one = result != nullptr && result->reading.value &&
                       (result->reading.state == expression::ReadingState::kKnown ||
                        result->reading.state == expression::ReadingState::kStale);
  return has_one ? std::get_if<expression::Quantity>(&*result->reading.value) : nullptr;
}
bool is_withheld(const Result* result) {
  return result != nullptr && result->reading.state == expression::ReadingState::kWithheld;
}

/// How many of a group have met it, as far as somebody knows.
using Possible = std::set<int>;

int shown(int met, int of) {
  return (200 * met + of) / (2 * of);  // Rounded to whole per cent.
}
Possible that_show(const values::Decimal& share, int of) {
  Possible found;
  for (int met = 0; met <= of; ++met) {
    if (values::Decimal(shown(met, of)) == share) found.insert(met);
  }
  return found;
}
Possible all_up_to(int of) {
  Possible found;
  for (int met = 0; met <= of; ++met) found.insert(met);
  return found;
}
int group_of(const Result* whole) {
  return whole != nullptr && whole->cohort ? static_cast<int>(whole->cohort->micro() / 1000000) : 0;
}

/// What the reader may think of one figure.
Possible possible(const Result* told, const Result* whole) {
  const auto of = group_of(whole);
  const auto* share = figure(told);
  return share == nullptr ? all_up_to(of) : that_show(share->amount, of);
}

/// Every way in which the parts come to the total.
std::vector<std::vector<int>> solutions(const std::vector<Possible>& parts, const Possible& totals) {
  std::vector<std::vector<int>> found{{}};
  for (const auto& part : parts) {
    std::vector<std::vector<int>> longer;
    for (const auto& begun : found) {
      for (const auto met : part) {
        longer.push_back(begun);
        longer.back().push_back(met);
      }
    }
    found = std::move(longer);
  }
  std::erase_if(found, [&](const std::vector<int>& mets) {
    int sum = 0;
    for (const auto met : mets) sum += met;
    return !totals.contains(sum);
  });
  return found;
}

/// The figures of one academy and day that add up: as they are, and as a reader is told them.
struct Table {
  std::vector<const Result*> whole;
  std::vector<const Result*> told;
  std::vector<std::vector<int>> solutions;
};

class Solver {
 public:
  Solver(const Known& known, const facts::Facts& whole, const facts::Facts& told)
      : partitions_(partitions_of(known)), whole_(results_of(whole)), told_(results_of(told)) {}

  /// Every table in which something is withheld, where the sizes of all its groups are known.
  std::vector<Table> tables() const {
    std::vector<Table> found;
    for (const auto& partition : partitions_) {
      for (const auto& [key, total] : whole_) {
        if (std::get<0>(key) != partition.total) continue;
        auto table = table_of(partition, key);
        const bool is_whole = std::ranges::all_of(table.whole, [](const Result* each) { return group_of(each) > 0; });
        if (!is_whole || std::ranges::none_of(table.told, is_withheld)) continue;
        std::vector<Possible> parts;
        for (std::size_t i = 1; i < table.whole.size(); ++i) parts.push_back(possible(table.told[i], table.whole[i]));
        table.solutions = solutions(parts, possible(table.told[0], table.whole[0]));
        found.push_back(std::move(table));
      }
    }
    return found;
  }

 private:
  /// The total first, then its parts.
  Table table_of(const Partition& partition, const Key& key) const {
    const auto find = [&](const Results& results, const std::string& measure) {
      const auto at = results.find({measure, std::get<1>(key), std::get<2>(key)});
      return at == results.end() ? nullptr : at->second;
    };
    Table table;
    std::vector<std::string> measures{partition.total};
    measures.insert(measures.end(), partition.parts.begin(), partition.parts.end());
    for (const auto& measure : measures) {
      table.whole.push_back(find(whole_, measure));
      table.told.push_back(find(told_, measure));
    }
    return table;
  }

  std::vector<Partition> partitions_;
  Results whole_;
  Results told_;
};

/// Of a solution: the total and its parts.
int met_of(const std::vector<int>& solution, std::size_t at) {
  int sum = 0;
  for (const auto met : solution) sum += met;
  return at == 0 ? sum : solution[at - 1];
}

TEST_CASE("no figure withheld from a reader of the sample trust has a single value that agrees with what is told") {
  const auto known = understand(content_of("content/saltmere"));
  REQUIRE_FALSE(known->sink.has_errors());
  const disclosure::ClearedFacts cleared(known->trust(), known->understanding.facts);
  std::size_t hidden = 0;
  for (const auto& reader : readers_of(*known)) {
    for (const auto& [day, whole] : known->understanding.facts) {
      const auto facts = cleared.of(reader, day);
      for (const auto& table : Solver(*known, whole, *facts).tables()) {
        for (std::size_t i = 0; i < table.told.size(); ++i) {
          if (!is_withheld(table.told[i])) continue;
          ++hidden;
          std::set<int> values;
          for (const auto& solution : table.solutions) values.insert(met_of(solution, i));
          INFO(folder_of(*known, reader) << " is told of " << table.told[i]->measure << ", academy "
                                         << static_cast<int>(table.told[i]->academy) << ", "
                                         << table.told[i]->date.iso());
          CHECK(values.size() != 1);
        }
      }
    }
  }
  INFO(hidden << " withheld figures");
  CHECK(hidden >= 100);
}

/// The figure of a cell as another share of its group, written as it was.
Edit share_edit(const Known& known, const Files& files, const Result& result, int met) {
  const auto span = result.reading.origin.span;
  const auto text = files.at(path_of(known, span)).substr(span.begin, span.end - span.begin);
  return {span, fmt::format("{}{}", shown(met, group_of(&result)), text.ends_with('%') ? "%" : "")};
}

/// For every figure that the program itself withholds from the reader, another: in a table by a solution that moves as
/// many as can be moved, elsewhere one more or one fewer of the group.
std::vector<Edit> other_figures(const Known& known, const Files& files, const values::Reader& reader) {
  const disclosure::ClearedFacts cleared(known.trust(), known.understanding.facts);
  const auto facts = cleared.of(reader, known.trust().as_at);
  std::vector<Edit> edits;
  std::set<const Result*> seen;
  const auto is_moved = [&](const Result* whole, int met) {
    const auto* share = figure(whole);
    return share != nullptr && values::Decimal(shown(met, group_of(whole))) != share->amount;
  };
  for (const auto& table : Solver(known, known.facts(), *facts).tables()) {
    std::vector<int> best;
    std::size_t most = 0;
    for (const auto& solution : table.solutions) {
      std::size_t moved = 0;
      for (std::size_t i = 0; i < table.whole.size(); ++i) {
        if (is_withheld(table.told[i]) && is_moved(table.whole[i], met_of(solution, i))) ++moved;
      }
      if (moved > most) std::tie(best, most) = std::pair(solution, moved);
    }
    for (std::size_t i = 0; i < table.whole.size(); ++i) {
      seen.insert(table.whole[i]);
      if (best.empty() || !is_withheld(table.told[i]) || !is_moved(table.whole[i], met_of(best, i))) continue;
      edits.push_back(share_edit(known, files, *table.whole[i], met_of(best, i)));
    }
  }
  for (const auto& [key, whole] : results_of(known.facts())) {
    const auto told = results_of(*facts);
    const auto at = told.find(key);
    if (seen.contains(whole) || at == told.end() || !is_withheld(at->second) || figure(whole) == nullptr) continue;
    const auto* measure = facts::find_measure(known.trust().said, whole->measure);
    if (measure->combine != facts::Combine::kLatest || !whole->reading.origin.is_cell() || group_of(whole) == 0)
      continue;
    const auto of = group_of(whole);
    const auto met = *that_show(figure(whole)->amount, of).begin();
    edits.push_back(share_edit(known, files, *whole, met < of ? met + 1 : met - 1));
  }
  return edits;
}

TEST_CASE("withheld figures that are others change nothing in what is published") {
  const auto files = content_of("content/saltmere");
  const auto known = understand(files);
  REQUIRE_FALSE(known->sink.has_errors());
  for (const auto& reader : readers_of(*known)) {
    const auto& audience = known->trust().audience_ids[static_cast<std::size_t>(reader.audience)];
    const bool has_limits = std::ranges::any_of(
        known->trust().withholdings, [&](const model::Withholding& each) { return each.audience == reader.audience; });
    if (!has_limits) continue;
    const auto edits = other_figures(*known, files, reader);
    CHECK(edits.size() > 15);
    const auto changed = understand(with_changes(files, *known, edits));
    REQUIRE_FALSE(changed->sink.has_errors());
    const auto folder = folder_of(*known, reader);
    const auto before = publish(*known, audience).at(folder);
    const auto after = publish(*changed, audience).at(folder);
    for (const auto& [path, bytes] : before) {
      INFO(folder << "/" << path);
      REQUIRE(after.contains(path));
      CHECK((after.at(path) == bytes));
    }
    CHECK(after.size() == before.size());
  }
}

}  // namespace
}  // namespace cornerstone::tests
