// The mistakes in pages that can be told although the trust could not be read whole.

#pragma once

#include "diagnostics/sink.h"
#include "driver/understanding.h"

namespace cornerstone::driver {

/// Reports what is wrong with pages and papers as they are written. Rendering finds all of it and more.
void check_pages(const Understanding& known, diagnostics::Sink& sink);

}  // namespace cornerstone::driver
