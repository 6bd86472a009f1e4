// Withholding: figures of few people are kept back from an audience, with everything that would give them away.
//
// Acts on one reader's facts after they are cleared, so that tables, drawings, downloads, search and metadata cannot
// but agree: the figure is gone before any of them is made.
//
// Source of the rules: data.md of the domain ("Withholding small numbers"): a count from 1 up to a limit, any figure of
// a small group, then what a total, its other parts, or a change would give away.

#pragma once

#include "facts/facts.h"
#include "model/trust.h"

namespace cornerstone::disclosure {

/// Replaces withheld figures by their reason, and takes away every finding that rests on one.
void withhold(facts::Facts& facts, const model::Trust& trust, const values::Reader& reader);

}  // namespace cornerstone::disclosure
