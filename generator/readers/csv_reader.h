// CSV by RFC 4180, row by row, with the place of every cell.
//
// The packaged readers give no places, and a mistake in a data file is worth nothing without its cell. Cells are
// separated by commas, semicolons or tabs, whichever the file uses; quoted cells may hold separators, line breaks and
// doubled quotes. Spaces around a cell do not count. What the rows mean (which is the heading, what a cell may hold) is
// said elsewhere: see csv_sheet.h and cell.h.

#pragma once

#include <deque>
#include <string>
#include <string_view>
#include <vector>

#include "diagnostics/sink.h"
#include "source/source_map.h"
#include "values/origin.h"

namespace cornerstone::readers {

struct CsvCell {
  std::string_view text;  ///< Without quotes and spaces around; lives as long as its CsvReader and the SourceMap.
  values::Origin origin;

  [[nodiscard]] bool is_empty() const { return text.empty(); }
};

class CsvReader {
 public:
  CsvReader(const source::SourceMap& sources, source::FileId file, diagnostics::Sink& sink);

  /// The next row, blank rows included, or false at the end. After a mistake in the quoting, which is reported, there
  /// are no more rows: all that follows would be misread.
  [[nodiscard]] bool next(std::vector<CsvCell>& row);

  [[nodiscard]] bool is_broken() const { return is_broken_; }
  [[nodiscard]] char separator() const { return separator_; }

 private:
  [[nodiscard]] CsvCell plain_cell();
  [[nodiscard]] CsvCell quoted_cell();
  [[nodiscard]] CsvCell cell(std::string_view text, std::size_t begin, std::size_t end) const;
  [[nodiscard]] bool is_at_end_of_cell() const;
  void skip_blanks();

  source::FileId file_;
  std::string_view text_;
  diagnostics::Sink& sink_;
  char separator_;
  std::size_t at_ = 0;
  std::uint32_t row_ = 0;
  std::uint32_t column_ = 0;
  bool is_broken_ = false;
  std::deque<std::string>
      unescaped_;  ///< Texts of cells with doubled quotes: a deque, so that they keep their address.
};

/// Whether every cell of `row` is empty.
[[nodiscard]] bool is_blank(const std::vector<CsvCell>& row);

}  // namespace cornerstone::readers
