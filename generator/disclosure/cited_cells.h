// What an explanation cites: the cells behind its readings, those behind worked-out readings too.

#pragma once

#include <set>

#include "expression/trace.h"
#include "values/origin.h"

namespace cornerstone::disclosure {

[[nodiscard]] bool cites(const expression::Trace& trace, const std::set<values::Origin>& cells);

}  // namespace cornerstone::disclosure
