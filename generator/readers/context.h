// What the reader of every content file needs: where to report, what may be referred to, who may know what is read.

#pragma once

#include <optional>

#include "diagnostics/sink.h"
#include "expression/vocabulary.h"
#include "readers/identifiers.h"
#include "source/source_map.h"
#include "values/clearance.h"

namespace cornerstone::readers {

/// Borrowed throughout a reading.
struct Context {
  const source::SourceMap& sources;
  diagnostics::Sink& sink;
  const Identifiers& ids;
  const values::Audiences& audiences;
  /// Who may know what names no audience; empty: nobody.
  std::optional<values::AudienceIndex> default_audience;
  /// Null while the names that sentences may use are being collected, and for years past: sentences are then passed
  /// over.
  const expression::Vocabulary* vocabulary = nullptr;
};

}  // namespace cornerstone::readers
