// Pairs: a measure of each academy at two moments, for dot plots and slope charts.

#pragma once

#include <string>

#include "charts/figures.h"
#include "compose/series.h"

namespace cornerstone::compose {

/// From the first to the last day of a series, of which there are two or more. In the series' order where
/// `keeps_order`, else by the later figure, the highest first; what is not known comes last. A pair is outstanding
/// where it is worse than before, by the measure's step or more; where no way is better, where it has fallen.
[[nodiscard]] charts::Pairs pairs_of(const Series& series, bool keeps_order);

/// How many rose and fell, and which most: the finding in words.
[[nodiscard]] std::string finding_of(const charts::Pairs& pairs, const facts::Measure& measure);

}  // namespace cornerstone::compose
