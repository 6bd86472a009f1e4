// From what follows to files: the back half of `build` and `check`.

#pragma once

#include "diagnostics/sink.h"
#include "driver/options.h"
#include "driver/output.h"
#include "driver/understanding.h"
#include "theme/theme.h"

namespace cornerstone::driver {

/// Makes every output that the options ask for: pages with what goes along, and packs. The same files whatever the
/// number of threads.
void render(const Understanding& known, const theme::Theme& theme, const Options& options, Output& output,
            diagnostics::Sink& sink);

}  // namespace cornerstone::driver
