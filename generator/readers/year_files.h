// The files of one school year's folder: framework, offer, calendar, priorities.

#pragma once

#include "facts/facts.h"
#include "readers/context.h"
#include "readers/toml_file.h"

namespace cornerstone::readers {

// Each fills its part of `into`, whose `days` are known. The ids of the year stand in `context`.

void read_calendar(const TomlFile& file, const Context& context, facts::Year& into);
void read_framework(const TomlFile& file, const Context& context, const std::vector<facts::Scale>& scales,
                    facts::Year& into);
void read_offer(const TomlFile& file, const Context& context, facts::Year& into);

/// `earlier` holds the ids of the year before, for `continues`; null where there is none. The calendar is read already.
void read_priorities(const TomlFile& file, const Context& context, const Identifiers* earlier, facts::Year& into);

}  // namespace cornerstone::readers
