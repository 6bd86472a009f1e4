// Tables and notes as indented text.

#pragma once

#include "document/dump_writer.h"
#include "document/table.h"

namespace cornerstone::document {

void dump_table(const Table& table, DumpWriter& out);
/// One line a note: `name`, its sign, its text.
void dump_notes(std::string_view name, const std::vector<Note>& notes, DumpWriter& out);

}  // namespace cornerstone::document
