// The schedule: on which school days each entitlement falls.
//
// A date depends on nothing but its own item, its own academy and the calendar: never on another academy, whose level
// it would then reveal. Load is spread by giving each academy and item its own place in the period.

#pragma once

#include "diagnostics/sink.h"
#include "facts/facts.h"

namespace cornerstone::rules {

/// Fills `occurrences` for the whole year. A level signed in the year changes dates from the signature on. What is as
/// required, by exception or without occasions has none. Reports timings that wait for each other in a circle.
void schedule(facts::Facts& facts, diagnostics::Sink& sink);

}  // namespace cornerstone::rules
