// Publications: derived facts that the trust shows wider than what they came from, by name and with its reason.

#pragma once

#include "diagnostics/sink.h"
#include "expression/sentence.h"
#include "facts/facts.h"
#include "model/trust.h"

namespace cornerstone::disclosure {

/// Widens what `[[publish]]` names: `count(rating)`, `rating`, `rating.proposed`, `success.<id>`, `indicator.<id>`,
/// `item.<id>`. Reports a name that nothing derived has.
void widen(facts::Facts& facts, const model::Trust& trust, diagnostics::Sink& sink);

/// Whether a count that is told wider than what it counts may be told to `reader`: it asks nothing of an academy but a
/// level, so that it says no more than the counts that were published.
[[nodiscard]] bool is_published_count(const expression::Formula& formula, const model::Trust& trust,
                                      const values::Reader& reader);

}  // namespace cornerstone::disclosure
