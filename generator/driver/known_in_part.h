// What can be told of a trust that could not be read whole.
//
// One run tells every mistake that it can. What follows from another mistake is not told: each check here names the
// files that it rests on, and is left out where one of them has an error.

#pragma once

#include "compose/written_names.h"
#include "driver/understanding.h"

namespace cornerstone::driver {

/// Whether pages alone have errors: then everything that is judged is known, and nothing is done. Otherwise judges what
/// rests on files without errors, and notes which names are known whole, in `known.declared`.
[[nodiscard]] bool check_in_part(const source::FileSystem& content, const source::SourceMap& sources,
                                 Understanding& known, diagnostics::Sink& sink);

}  // namespace cornerstone::driver
