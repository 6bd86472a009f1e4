// The files that a content folder consists of, read as text and tables, and the ids that they declare.

#pragma once

#include <optional>
#include <string>
#include <vector>

#include "readers/content_folder.h"
#include "readers/identifiers.h"
#include "readers/toml_file.h"

namespace cornerstone::readers {

/// years/NAME
struct YearFolder {
  std::string id;      ///< "2026-27"
  std::string folder;  ///< "years/2026-27/"
  values::DateRange days;
  TomlFile framework, offer, calendar, priorities;
  std::optional<source::FileId> actions;
  Identifiers ids;  ///< Those of the trust, and this year's own.
};

struct TrustFiles {
  TomlFile trust, team, glossary;
  std::optional<source::FileId> academies, decisions;
  std::vector<TomlFile> data;
  YearFolder year;
  std::vector<YearFolder> earlier;  ///< Newest first.
};

/// Reports files that must be there and are not, syntax errors, tables that no file should have, and ids that stand
/// twice.
[[nodiscard]] TrustFiles read_files(ContentFolder& content, const source::SourceMap& sources, diagnostics::Sink& sink);

/// Names that files of the content folder go by, for those that are misnamed.
[[nodiscard]] std::vector<std::string> expected_file_names();

}  // namespace cornerstone::readers
