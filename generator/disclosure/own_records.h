// Own records: where the records about each academy stand, so that those of one can be copied without a look at all.

#pragma once

#include <cstddef>
#include <utility>
#include <vector>

#include "facts/facts.h"
#include "values/clearance.h"

namespace cornerstone::disclosure {

/// Positions in one list of records.
class PositionsByAcademy {
 public:
  template <class Records>
  explicit PositionsByAcademy(const Records& records) {
    for (std::size_t i = 0; i < records.size(); ++i) positions_.emplace_back(records[i].academy, i);
    sort();
  }

  /// Of the records about the academy and of those about none, in their order.
  [[nodiscard]] std::vector<std::size_t> own(values::AcademyIndex academy) const;

 private:
  void sort();
  void add(values::AcademyIndex academy, std::vector<std::size_t>& to) const;

  std::vector<std::pair<values::AcademyIndex, std::size_t>> positions_;
};

/// Of every list of facts whose records are each about an academy.
struct OwnRecords {
  explicit OwnRecords(const facts::Facts& facts);

  PositionsByAcademy results;
  PositionsByAcademy decisions;
  PositionsByAcademy indicator_findings;
  PositionsByAcademy rule_findings;
  PositionsByAcademy ratings;
  PositionsByAcademy judgements_in_force;
  PositionsByAcademy entitlements;
  PositionsByAcademy occurrences;
  PositionsByAcademy action_states;
};

}  // namespace cornerstone::disclosure
