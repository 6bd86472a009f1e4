// Cleared facts: what each reader may know on each day, withheld figures gone, for whoever asks.
//
// On the build's own day pages in every output speak of what readers of the whole trust know: that is made once, when
// somebody first asks, and kept. What readers of one academy know, and what is known on a pack's own day, belongs to
// who asked: there is as much of the one as academies, and the other is as large as the trust. Any thread.

#pragma once

#include <map>
#include <memory>
#include <mutex>

#include "disclosure/clear.h"
#include "edition/edition.h"
#include "facts/facts.h"
#include "model/trust.h"

namespace cornerstone::disclosure {

/// All facts of each day that something is judged at: the build's, and every pack's own.
using FactsByDay = std::map<values::Date, facts::Facts>;

class ClearedFacts {
 public:
  /// Borrows both.
  ClearedFacts(const model::Trust& trust, const FactsByDay& facts);

  [[nodiscard]] edition::SharedFacts of(const values::Reader& reader, values::Date day) const;
  /// All that is known on the day, whoever asks.
  [[nodiscard]] const facts::Facts& whole(values::Date day) const { return facts_.at(day); }

 private:
  struct Kept {
    std::once_flag once;
    edition::SharedFacts facts;
  };

  [[nodiscard]] edition::SharedFacts make(const values::Reader& reader, values::Date day) const;

  const model::Trust& trust_;
  const FactsByDay& facts_;
  std::map<values::Date, OwnRecords> own_records_;
  mutable std::map<values::AudienceIndex, Kept> kept_;  ///< One for each from the start.
};

}  // namespace cornerstone::disclosure
