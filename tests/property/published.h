// A trust, read from disk once and published in memory, so that values can be changed and everything made again.

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

/// A content folder of the repository ("content/saltmere") as UTF-8 text, as the readers see it: spans of values are
/// offsets into it.
[[nodiscard]] Files content_of(const std::string& folder);

/// What is understood of some content.
struct Known {
  source::SourceMap sources;
  diagnostics::Sink sink;
  driver::Understanding understanding;

  [[nodiscard]] const model::Trust& trust() const { return understanding.trust; }
  [[nodiscard]] const facts::Facts& facts() const { return understanding.facts.at(understanding.trust.as_at); }
};
[[nodiscard]] std::unique_ptr<Known> understand(const Files& files);

/// Who reads the trust's outputs, and the folder of each.
[[nodiscard]] std::vector<values::Reader> readers_of(const Known& known);
[[nodiscard]] std::string folder_of(const Known& known, const values::Reader& reader);

/// Every file of the outputs wanted, by folder and path. `audience`: empty for all. The brand is the sample trust's.
using Folders = std::map<std::string, Files>;
[[nodiscard]] Folders publish(const Known& known, const std::string& audience = {}, unsigned jobs = 2);

/// The file in which a span stands, by path below the content folder.
[[nodiscard]] std::string path_of(const Known& known, source::Span span);

/// What shall stand at a place instead; where the span is empty, besides.
struct Edit {
  source::Span span;
  std::string text;
};

/// `files` with every edit made. Of edits that overlap the first is made.
[[nodiscard]] Files with_changes(const Files& files, const Known& known, std::vector<Edit> edits);

/// How often a test repeats what is drawn at random: ROUNDS times the usual, where that is set.
[[nodiscard]] std::size_t rounds(std::size_t usual);

}  // namespace cornerstone::tests
