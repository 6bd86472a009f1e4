// Rounding: what is left of a dataset after withholding, told no more exactly than the trust wants it told.
//
// Tables and explanations say the same: a reading that an explanation cites is rounded as its figure is, and a change
// or a gap is that of the rounded figures. Verdicts stay as they were judged, on the exact figures.

#pragma once

#include <vector>

#include "facts/facts.h"
#include "model/trust.h"

namespace cornerstone::disclosure {

/// Rounds the figures of each dataset that its limits round. The sizes of their groups go: they would say more.
void round(facts::Facts& facts, const std::vector<model::Withholding>& limits);

}  // namespace cornerstone::disclosure
