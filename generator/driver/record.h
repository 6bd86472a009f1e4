// The team's record of a build: what went in, what was said, what was widened. Never for publishing.

#pragma once

#include <string>

#include "diagnostics/sink.h"
#include "model/trust.h"
#include "source/source_map.h"

namespace cornerstone::driver {

[[nodiscard]] std::string record_of(const model::Trust& trust, const diagnostics::Sink& sink,
                                    const source::SourceMap& sources);

}  // namespace cornerstone::driver
