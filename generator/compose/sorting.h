// The order of academies in a component: by level, by name, or by any value.

#pragma once

#include <vector>

#include "compose/composing.h"

namespace cornerstone::compose {

/// Worst signed level first; what is not signed stands above the best level, since it is a question. Within a level,
/// more indicators at worse levels first, then as in academies.csv.
void sort_by_level(std::vector<const facts::Academy*>& academies, const Composing& composing);

/// As `sort` says. Numbers from high to low, words from worst to best, dates and texts from first to last; what is not
/// known last. False after a mistake, which is reported.
[[nodiscard]] bool sort_academies(const document::Option& sort, std::vector<const facts::Academy*>& academies,
                                  Composing& composing);

/// The place of an academy's signed level in that order: 0 for the worst.
[[nodiscard]] int level_place(const facts::Facts& facts, values::AcademyIndex academy);

}  // namespace cornerstone::compose
