// The evaluator: walks the tree of a sentence in a frame. Internal to the module; others call evaluate.h.

#pragma once

#include <vector>

#include "expression/counting.h"
#include "expression/evaluate.h"
#include "expression/functions.h"
#include "expression/trace.h"
#include "expression/tree.h"

namespace cornerstone::expression {

/// Whether traces keep their words, readings and children, or only verdict and clearance.
enum class Reasons : std::uint8_t { kKept, kDropped };

class Evaluator {
 public:
  Evaluator(Reasons reasons, const Otherwise& otherwise) : reasons_(reasons), otherwise_(otherwise) {}

  [[nodiscard]] Trace claim(const Claim& claim, const Frame& frame);
  /// What was counted on the way becomes children of `parent`.
  [[nodiscard]] Reading operand(const Operand& operand, const Frame& frame, Trace& parent);
  /// Each use of a name that was hidden, in order of writing.
  [[nodiscard]] std::vector<NameUse> take_hidden();

 private:
  void fill(Trace& trace, const OtherwiseClaim& claim, const Frame& frame);
  void fill(Trace& trace, const Comparison& comparison, const Frame& frame);
  void fill(Trace& trace, const StateTest& test, const Frame& frame);
  void fill(Trace& trace, const Negation& negation, const Frame& frame);
  void fill(Trace& trace, const Joined& joined, const Frame& frame);
  void fill(Trace& trace, const OfClaims& of, const Frame& frame);
  void fill(Trace& trace, const OfThings& of, const Frame& frame);
  void fill(Trace& trace, const OfResults& of, const Frame& frame);

  Reading name(const NameRef& name, const Frame& frame, Trace& parent);
  Reading call(const Operand& operand, const Call& call, const Frame& frame, Trace& parent);
  Reading since(const Since& since, const Frame& frame, Trace& parent);
  Reading tally(const Tally& tally, const Frame& frame, Trace& parent);
  std::vector<Verdict> adopt_each(const std::vector<Claim>& claims, const Frame& frame, Trace& parent);
  void note_hidden(const Reading& reading, const NameUse& use, Trace& parent);
  void keep_reading(const Operand& operand, const Reading& reading, Trace& parent) const;
  void adopt(Trace& parent, Trace child) const;
  /// Keeps the cells that an untold trace read.
  void note_read(Trace& parent, const Trace& untold) const;
  [[nodiscard]] bool keeps() const { return reasons_ == Reasons::kKept; }

  Reasons reasons_;
  Otherwise otherwise_;
  std::vector<NameUse> hidden_;
};

/// In order of writing, each once.
void put_in_order(std::vector<NameUse>& uses);

}  // namespace cornerstone::expression
