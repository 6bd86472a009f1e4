// Counting: how many hold, when some are not known and it may not even be known which are to be counted.
//
// What is not known is counted both ways, so that knowing less never decides more: a count is a range, and an amount
// holds where it holds at both ends.

#pragma once

#include "expression/trace.h"
#include "expression/tree.h"

namespace cornerstone::expression {

class Count {
 public:
  /// One member: whether it is to be counted (`where`), and whether the claim holds of it.
  void add(Verdict is_counted, Verdict holds);

  /// Not applicable where there is nothing to count; not known where that is not known.
  [[nodiscard]] Verdict verdict(const Amount& amount) const;
  /// How many are yes.
  [[nodiscard]] Reading count() const;
  /// Yes of all that are known, in percent; not known where none is.
  [[nodiscard]] Reading share() const;
  [[nodiscard]] int not_known() const { return certain_.not_known; }

 private:
  struct Verdicts {
    int yes = 0;
    int no = 0;
    int not_known = 0;
    [[nodiscard]] int all() const { return yes + no + not_known; }
  };
  [[nodiscard]] Verdict number_verdict(const Amount& amount) const;
  [[nodiscard]] Verdict percent_verdict(const Amount& amount) const;
  [[nodiscard]] Verdict all_verdict() const;

  Verdicts certain_;   ///< Members that are to be counted.
  Verdicts possible_;  ///< Members of which that is not known.
};

}  // namespace cornerstone::expression
