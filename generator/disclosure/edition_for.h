// The neck: what stands after it cannot leak what it was never given.
//
// Takes everything that is known and makes, for one reader, the edition: cleared facts, withheld figures gone, pages
// and packs that it may read with their live values filled in.

#pragma once

#include <vector>

#include "diagnostics/sink.h"
#include "disclosure/cleared_facts.h"
#include "edition/edition.h"
#include "model/trust.h"

namespace cornerstone::disclosure {

/// Makes editions of one trust. Borrows trust and facts; keeps what audiences share between calls. Any thread.
class Editions {
 public:
  /// `facts` have been widened already: see publications.h.
  Editions(const model::Trust& trust, const FactsByDay& facts, diagnostics::Sink& sink)
      : trust_(trust), facts_(trust, facts), sink_(sink) {}

  /// The readers of the trust's outputs, in the order of trust.toml; one for each open academy where the audience has
  /// one output each.
  [[nodiscard]] std::vector<values::Reader> readers() const;
  [[nodiscard]] edition::Edition edition_for(const values::Reader& reader) const;

 private:
  const model::Trust& trust_;
  ClearedFacts facts_;
  diagnostics::Sink& sink_;
};

}  // namespace cornerstone::disclosure
