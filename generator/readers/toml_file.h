// A TOML file of the content folder: its tables, as its shape names them.

#pragma once

#include <string>
#include <vector>

#include "diagnostics/sink.h"
#include "readers/identifiers.h"
#include "readers/shape.h"
#include "readers/toml_value.h"

namespace cornerstone::readers {

/// One table with the place where it stands: its header.
struct PlacedTable {
  const TomlTable* table = nullptr;
  source::Span place;
  const TomlEntry* named = nullptr;  ///< The entry of `[table.id]`: its key is the id.
};

struct TomlFile {
  std::string path;  ///< Below the content folder.
  source::Span whole;
  TomlTable root;
  bool is_there = false;
  bool is_broken = false;  ///< A syntax error, or it could not be read.

  /// `[table]`, also where it is written `[[table]]`; its table is null where it is not there.
  [[nodiscard]] PlacedTable head(const TableShape& shape) const;
  /// Every `[[table]]` or `[table.id]`, in order; a `[table]` that should be `[[table]]` is one of them.
  [[nodiscard]] std::vector<PlacedTable> records(const TableShape& shape) const;
};

/// Reports tables that the file should not have, and those written with the wrong brackets. A misspelt one goes by the
/// name that was meant from then on: what is in it is no further mistake, nor are those who refer to that.
void check_tables(TomlFile& file, const FileShape& shape, diagnostics::Sink& sink);

/// Adds the ids that the file declares, with the names and aliases they go by. A broken file's kinds are marked
/// incomplete.
void collect_ids(const TomlFile& file, const FileShape& shape, Identifiers& ids, diagnostics::Sink& sink);

}  // namespace cornerstone::readers
