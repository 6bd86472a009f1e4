// A trust made by hand for the tests of judging and disclosure: three levels, three academies, one audience inside the
// other. What a test adds stands in the order in which it adds it; sentences are read when everything has its name.

#pragma once

#include <algorithm>
#include <catch2/catch.hpp>
#include <functional>
#include <string>
#include <utility>
#include <vector>

#include "diagnostics/sink.h"
#include "model/trust.h"

namespace cornerstone::tests {

[[nodiscard]] inline values::Date day(const std::string& iso) {
  const auto date = values::Date::from_iso(iso);
  REQUIRE(date);
  return *date;
}
[[nodiscard]] inline values::AcademyIndex academy(std::uint32_t number) {
  return values::AcademyIndex{number};
}
constexpr auto kTrust = values::AcademyIndex::kNone;

/// Kind and message of everything reported, one a line.
[[nodiscard]] inline std::vector<std::string> reported(const diagnostics::Sink& sink) {
  std::vector<std::string> lines;
  for (const auto& each : sink.sorted())
    lines.push_back(std::string(diagnostics::slug(each.kind)) + ": " + each.message);
  return lines;
}

class SmallTrust {
 public:
  /// Trustees see what is said to each academy, and everybody sees what is said to staff.
  static constexpr values::AudienceIndex kStaff{0}, kOwn{1}, kTrustees{2};

  SmallTrust();

  facts::Academy& add_academy(const std::string& id, facts::AcademyStatus status = facts::AcademyStatus::kOpen);

  facts::Measure& measure(const std::string& full_name, values::Unit unit = values::Unit::kPercent,
                          values::AudienceIndex audience = kStaff);
  /// With an empty `amount`: a blank cell.
  facts::Result& result(const std::string& measure, values::AcademyIndex of, const std::string& date,
                        const std::string& amount);

  using Sentences = std::vector<std::pair<facts::LevelRank, std::string>>;
  facts::Indicator& indicator(const std::string& id, const Sentences& at, values::AudienceIndex audience = kStaff);
  facts::OverridingRule& rule(const std::string& id, const std::string& when, std::optional<facts::LevelRank> level);
  /// Says of the last record of the list which academies it concerns.
  template <class R>
  void where(std::vector<R> facts::Year::*list, const std::string& words) {
    const auto position = (trust.said.year.*list).size() - 1;
    later([=](facts::Declared& said, const Read& read) { (said.year.*list)[position].where = read(words); });
  }
  facts::Judgement& judgement(const std::string& id, expression::Type type);
  facts::Item& item(const std::string& id, const std::string& frequency,
                    const std::vector<std::pair<facts::LevelRank, std::string>>& at = {});
  facts::SuccessMeasure& success(const std::string& id, const std::string& test);
  facts::Action& action(const std::string& id);

  /// Rows are added in order of date, as the ledger holds them.
  facts::Decision& decide(const std::string& on, values::AcademyIndex of, facts::Subject about,
                          const std::string& subject, const std::string& value, const std::string& by = "board");
  facts::Decision& sign(const std::string& on, values::AcademyIndex of, const std::string& level,
                        const std::string& by = "board");

  /// The trust with its names made and its sentences read.
  model::Trust& ready();
  /// What was said, with nothing derived.
  [[nodiscard]] facts::Facts facts_on(const std::string& date);
  [[nodiscard]] expression::Sentence sentence(const std::string& words) const;
  [[nodiscard]] expression::Formula formula(const std::string& words) const;

  model::Trust trust;

 private:
  using Read = std::function<expression::Sentence(const std::string&)>;
  using Later = std::function<void(facts::Declared&, const Read&)>;

  static std::string named(std::string id);
  static source::Span place(const std::string& words);
  values::Origin next_origin();
  void later(Later what) { later_.push_back(std::move(what)); }
  template <class R>  // Defined in small_trust.cpp, which alone uses it.
  R& record(std::vector<R>& list, const std::string& id, values::AudienceIndex audience = kStaff);

  std::vector<facts::Result> results_;
  std::vector<Later> later_;
  std::uint32_t cells_ = 0;
};

}  // namespace cornerstone::tests
