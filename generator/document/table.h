// Tables: figures and words in rows and columns, with headers for every reader.

#pragma once

#include <optional>
#include <string>
#include <vector>

#include "document/inline.h"
#include "drawing/drawing.h"

namespace cornerstone::document {

enum class Align { kStart, kCentre, kEnd, kDecimal };

struct Cell {
  Inlines content;
  Inlines gist;                                 ///< A second, quieter line: the rule, the source, the date.
  drawing::Tone ground = drawing::Tone::kNone;  ///< Tints the cell (heatmaps: only levels that call for attention).
  bool is_header = false;                       ///< A row's header; cells of head rows are headers always.
  unsigned columns = 1;
  unsigned rows = 1;
  std::string sort_key;     ///< Sorts instead of the text where not empty; compared as text.
  bool is_changed = false;  ///< Differs from what stands before it: set stronger.
  bool is_same = false;     ///< The same as the cell before it: set back.
  std::optional<drawing::Drawing>
      drawing;  ///< A sparkline or bar drawn beside the content; the content says the same in words.
  bool operator==(const Cell&) const = default;
};

struct Row {
  std::vector<Cell> cells;
  std::string id;         ///< Anchor; may be empty.
  bool is_group = false;  ///< One header cell over the rows that follow.
  bool is_total = false;
  bool opens_block = false;  ///< A stronger line stands above it.
  bool operator==(const Row&) const = default;
};

struct Column {
  Align align = Align::kStart;
  double weight = 0;       ///< Wanted share of the width; 0: from the content.
  bool is_narrow = false;  ///< A heatmap column: its head may be turned on paper.
  bool operator==(const Column&) const = default;
};

enum class TableStyle {
  kPlain,    ///< On a phone rows become records.
  kCompare,  ///< On a phone it scrolls sideways, first column standing.
  kHeatmap,  ///< Marks in cells; compares.
};

struct Note {
  std::string sign;  ///< "a", "z", "c"; empty for a general note.
  Inlines text;
  bool operator==(const Note&) const = default;
};

/// Head rows and body rows all cover the same number of columns, spans counted.
struct Table {
  std::string id;    ///< Anchor, unique in its document.
  Inlines caption;   ///< The finding, or what the table holds.
  Inlines subtitle;  ///< What and in which unit.
  TableStyle style = TableStyle::kPlain;
  std::vector<Column> columns;
  std::vector<Row> head;
  std::vector<Row> body;
  std::vector<Note> key;  ///< Of the symbols that occur.
  std::vector<Note> notes;
  Inlines source;
  bool can_sort = false;
  bool can_filter = false;
  bool can_copy = false;  ///< Offered as CSV.
  unsigned number = 0;    ///< "Table 2"; 0: not numbered. Set by compose.
  bool operator==(const Table&) const = default;
};

}  // namespace cornerstone::document
