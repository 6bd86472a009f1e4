// What is printed at the foot of each sheet: written into the page, since a style sheet knows neither trust nor date.

#pragma once

#include "site/frame.h"
#include "site/html.h"

namespace cornerstone::site {

/// A `<style>` element.
[[nodiscard]] Html sheet_style(const Frame& frame);

}  // namespace cornerstone::site
