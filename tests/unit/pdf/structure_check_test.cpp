// The checker catches what it says it catches: one fault planted in a sound paper at a time, and one at least for every
// condition of the standards that a paper can meet.

#include "pdf/structure_check.h"

#include <algorithm>
#include <catch2/catch.hpp>
#include <set>
#include <string_view>

#include <fmt/format.h>

#include "pdf/conditions.h"
#include "unit/pdf/planted_fault.h"

namespace cornerstone::tests {
namespace {

void check_all(const std::vector<Planted>& table) {
  for (std::size_t i = 0; i < table.size(); ++i) {
    INFO("case " << i << ": " << table[i].rule);
    const auto faults = faults_of(read_paper(table[i].bytes()));
    std::string found;
    for (const auto& fault : faults) found += fmt::format("{}: {}\n", fault.rule, fault.detail);
    INFO("found: " << found);
    CHECK(std::ranges::find(faults, table[i].rule, &Fault::rule) != faults.end());
  }
}

std::vector<Condition> all_conditions() {
  auto all = matterhorn_conditions();
  all.insert(all.end(), archive_conditions().begin(), archive_conditions().end());
  return all;
}

std::set<std::string_view> planted_rules() {
  std::set<std::string_view> rules;
  for (const auto& table :
       {faults_in_structure(), faults_in_links_and_fonts(), faults_in_file(), faults_in_objects()}) {
    for (const auto& fault : table) rules.insert(fault.rule);
  }
  return rules;
}

}  // namespace

TEST_CASE("a sound paper has no faults, also when another program has rewritten it") {
  CHECK(faults_of(read_paper(sound_paper())).empty());
  CHECK(faults_of(read_paper(altered([](QPDF&) {}))).empty());
}

TEST_CASE("planted in the structure, a fault is found") {
  check_all(faults_in_structure());
}

TEST_CASE("planted in links, bookmarks and fonts, a fault is found") {
  check_all(faults_in_links_and_fonts());
}

TEST_CASE("planted in the file and what it says of itself, a fault is found") {
  check_all(faults_in_file());
}

TEST_CASE("planted in objects and content, a fault is found") {
  check_all(faults_in_objects());
}

TEST_CASE("every condition has a planted fault, or says why it cannot arise") {
  const auto rules = planted_rules();
  for (const auto& condition : all_conditions()) {
    INFO(condition.number << ": " << condition.says);
    CHECK(condition.rule.empty() != condition.because.empty());
    if (!condition.rule.empty()) CHECK(rules.contains(condition.rule));
  }
}

TEST_CASE("every planted fault belongs to a condition") {
  const auto conditions = all_conditions();
  for (const auto rule : planted_rules()) {
    INFO(rule);
    CHECK(std::ranges::find(conditions, rule, &Condition::rule) != conditions.end());
  }
}

}  // namespace cornerstone::tests
