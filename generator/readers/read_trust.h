// The content folder, read and understood: what the trust says, every mistake a diagnostic at its place, all of them in
// one run.
//
// Files are read, ids collected, records checked against their shapes, sentences read against the trust's own
// vocabulary, exports turned into results, pages into drafts. Nothing is worked out from what was read; nothing is
// written.

#pragma once

#include <optional>
#include <span>
#include <string>

#include "diagnostics/sink.h"
#include "model/trust.h"
#include "source/file_system.h"
#include "source/source_map.h"
#include "values/date.h"

namespace cornerstone::readers {

struct ReadOptions {
  std::string id;                           ///< The content folder's name.
  std::optional<values::Date> as_at;        ///< Asked for; before what trust.toml says.
  values::Date today;                       ///< Where neither says.
  std::span<const std::string> components;  ///< Names that a fenced block may call.
};

/// Always a trust: what is wrong is reported and left out. It is fit to be judged only where the sink has no errors.
[[nodiscard]] model::Trust read_trust(const source::FileSystem& content, const ReadOptions& options,
                                      source::SourceMap& sources, diagnostics::Sink& sink);

}  // namespace cornerstone::readers
