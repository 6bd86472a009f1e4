// From a content folder to what follows from it: the front half of every command.

#pragma once

#include <string>

#include "compose/written_names.h"
#include "diagnostics/sink.h"
#include "disclosure/edition_for.h"
#include "driver/options.h"
#include "model/trust.h"
#include "source/file_system.h"
#include "source/source_map.h"

namespace cornerstone::driver {

struct Understanding {
  model::Trust trust;
  /// Of the as-at date, and of each pack's own; widened by the trust's publications. None where more
  /// than pages had errors.
  disclosure::FactsByDay facts;
  bool is_whole = false;            ///< It was read without an error.
  compose::DeclaredNames declared;  ///< Of a trust not read whole.
};

/// Reads and judges the trust in `content`; `id` is its folder's name. Judged as at the options' date, else the trust's
/// own, else today.
[[nodiscard]] Understanding understand(const source::FileSystem& content, const std::string& id, const Options& options,
                                       source::SourceMap& sources, diagnostics::Sink& sink);
[[nodiscard]] Understanding understand(const std::string& folder, const Options& options, source::SourceMap& sources,
                                       diagnostics::Sink& sink);

/// The content folders that the options mean: those named, or every trust in `content/`, by name.
[[nodiscard]] std::vector<std::string> content_folders(const Options& options);

}  // namespace cornerstone::driver
