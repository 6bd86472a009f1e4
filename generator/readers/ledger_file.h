// decisions.csv and actions.csv: what was decided, and what is to be done.

#pragma once

#include "facts/facts.h"
#include "readers/context.h"

namespace cornerstone::readers {

/// Adds the ids of a year's actions.
void collect_actions(source::FileId file, const source::SourceMap& sources, Identifiers& ids, diagnostics::Sink& sink);
void read_actions(source::FileId file, const Context& context, facts::Year& into);

/// `into` holds this year and the earlier ones, whose records decisions are about. In order of date, then of the file.
void read_decisions(source::FileId file, const Context& context, facts::Declared& into);

}  // namespace cornerstone::readers
