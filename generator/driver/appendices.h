// What the appendices of packs are: found out once for each file, before anything is made of them.

#pragma once

#include "diagnostics/sink.h"
#include "model/trust.h"

namespace cornerstone::driver {

/// Fills in how many pages each appendix has, and whether everybody can read it. Reports at the key that names it what
/// cannot be joined, and what will not be read by all; what cannot be joined is taken out of its pack.
void examine_appendices(model::Trust& trust, diagnostics::Sink& sink);

}  // namespace cornerstone::driver
