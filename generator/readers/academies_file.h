// academies.csv: one row for each academy.

#pragma once

#include "facts/facts.h"
#include "readers/context.h"

namespace cornerstone::readers {

/// Adds the ids of the academies and the names they go by.
void collect_academies(source::FileId file, const source::SourceMap& sources, Identifiers& ids,
                       diagnostics::Sink& sink);

/// The columns and scales of trust.toml are read already.
void read_academies(source::FileId file, const Context& context, facts::Declared& into);

}  // namespace cornerstone::readers
