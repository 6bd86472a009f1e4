// The sample trust, read from disk once and published in memory, so that one value can be changed and everything made
// again.

#pragma once

#include <map>
#include <memory>
#include <string>
#include <vector>

#include "diagnostics/sink.h"
#include "driver/understanding.h"
#include "source/source_map.h"
#include "theme/theme.h"

namespace cornerstone::tests {

using Files = std::map<std::string, std::string>;  ///< By path below the content folder.

/// A content folder as UTF-8 text, as the readers see it: spans of values are offsets into it.
[[nodiscard]] Files content_of(const std::string& trust);

/// What is understood of some content.
struct Known {
  source::SourceMap sources;
  diagnostics::Sink sink;
  driver::Understanding understanding;

  [[nodiscard]] const model::Trust& trust() const { return understanding.trust; }
  [[nodiscard]] const facts::Facts& facts() const { return understanding.facts.at(understanding.trust.as_at); }
};
[[nodiscard]] std::unique_ptr<Known> understand(const Files& files);

/// Every file of the outputs wanted, by folder and path. `audience`: empty for all.
using Folders = std::map<std::string, Files>;
[[nodiscard]] Folders publish(const Known& known, const std::string& audience = {}, unsigned jobs = 2);

/// The file in which a span stands, by path below the content folder.
[[nodiscard]] std::string path_of(const Known& known, source::Span span);

/// `files` with the text at `span` replaced.
[[nodiscard]] Files with_change(const Files& files, const Known& known, source::Span span, const std::string& text);

}  // namespace cornerstone::tests
