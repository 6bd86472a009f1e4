// Judging: what follows from what the trust says, on one day, each with its reasons.
//
// Ratings, entitlements, days and success measures are facts derived here. Every derived fact's clearance is the
// intersection of all it came from. This module reads no files and formats no text.

#pragma once

#include "diagnostics/sink.h"
#include "facts/facts.h"
#include "model/trust.h"
#include "values/date.h"

namespace cornerstone::rules {

/// Everything known on `as_at`; nothing dated later is used. Reports what people should look at: values that no level
/// fits, signatures without a reason or out of date, and rows of the ledger by those who may not decide.
[[nodiscard]] facts::Facts judge(const model::Trust& trust, values::Date as_at, diagnostics::Sink& sink);

enum class Check { kDecisions, kDecisionsAndLevels };

/// Of a trust that could not be read whole, the errors in the ledger (by those who may not decide, of no value), and
/// those of values that no level fits. What is asked for must rest on records that were read without an error.
void check(const model::Trust& trust, values::Date as_at, Check what, diagnostics::Sink& sink);

}  // namespace cornerstone::rules
