// Findings that rest on withheld figures: they would give the figure away, and go with it.

#pragma once

#include <set>

#include "facts/facts.h"
#include "values/origin.h"

namespace cornerstone::disclosure {

/// `cells`: where the withheld figures stand. A finding whose trace cites one is withheld whole.
void take_away_findings(facts::Facts& facts, const std::set<values::Origin>& cells);

}  // namespace cornerstone::disclosure
