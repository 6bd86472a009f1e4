// The scope: what the names of a sentence stand for in one thing under judgement, such as an academy.
//
// Dynamic: it is asked while a sentence is evaluated. It answers with readings and their clearance and never with a
// verdict. A scope that speaks for one reader answers kHidden for what that reader may not know; the language then
// tells its caller which name it was (evaluate.h), and judges it as not known.

#pragma once

#include <cstdint>
#include <functional>
#include <string_view>
#include <vector>

#include "expression/value.h"
#include "expression/vocabulary.h"
#include "values/clearance.h"
#include "values/date.h"
#include "values/period.h"

namespace cornerstone::expression {

class Scope;

/// One of the things counted. Borrowed for the length of the visit.
struct Member {
  std::string_view label;       ///< As `list` prints it.
  values::Clearance clearance;  ///< Who may know that it is there.
  const Scope& scope;           ///< Answers the names of Vocabulary::inside, those of the outer scope included.
};

/// Which of the things: those usually counted (open academies), or all that there are.
enum class Extent : std::uint8_t { kUsual, kAll };

class Scope {
 public:
  using Visit = std::function<void(const Member&)>;

  virtual ~Scope() = default;

  /// What is known of a name here: of a measure its latest result, a blank one included.
  [[nodiscard]] virtual Reading reading(NameId name) const = 0;
  /// The results of a measure up to the as-at date, oldest first, each with its date; blank ones are there as missing.
  /// The last one is what `reading` gives; earlier ones are never stale. Empty where there never was one.
  [[nodiscard]] virtual std::vector<Reading> history(NameId measure) const = 0;
  /// What `result`, one of the measure's, is compared with: the comparison in force at its date (at the as-at date
  /// where it has none).
  [[nodiscard]] virtual Reading comparison(NameId measure, AgainstId against, const Reading& result) const = 0;
  /// Calls `visit` for each of the things here, in their order.
  virtual void visit(Things things, Extent extent, const Visit& visit) const = 0;
  [[nodiscard]] virtual values::Date as_at() const = 0;

  /// `date` moved back by the longer end of `period`, by the trust's calendar where it says more than the almanac.
  [[nodiscard]] virtual values::Date before(values::Date date, const values::Period& period) const;
  /// Whole years, months or terms completed from one day to another; negative where `until` is earlier.
  [[nodiscard]] virtual int whole_between(values::Date from, values::Date until, values::TimeUnit unit) const;

 protected:
  Scope() = default;
  Scope(const Scope&) = default;
  Scope& operator=(const Scope&) = default;
};

}  // namespace cornerstone::expression
