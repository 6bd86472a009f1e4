// A CSV file under its heading row: which column holds what, and row after row of the cells asked for.
//
// Exports carry title rows and blank rows above their headings and blank rows between their figures: the heading row is
// the one that holds what is asked for, and blank rows are passed over. Headings are compared without regard to case
// and runs of space.

#pragma once

#include <cstddef>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "readers/csv_reader.h"

namespace cornerstone::readers {

/// A heading that somebody asks for, and where.
struct WantedColumn {
  std::string heading;
  source::Span asked_at;  ///< In the TOML file that names it; nowhere for files whose columns are fixed.
  bool is_required = true;
};

/// What becomes of headings that nobody asks for.
enum class OtherColumns { kArePassedOver, kAreMistakes };

struct SheetOptions {
  std::optional<std::uint32_t> heading_row;  ///< As a spreadsheet counts; empty: the row that holds what is wanted.
  OtherColumns others = OtherColumns::kArePassedOver;
  std::string hint_for_others;  ///< Said where another heading is a mistake and resembles none.
};

class CsvSheet {
 public:
  /// Finds the heading row and the wanted columns in it. Reports headings that are missing or stand twice; empty when
  /// one that is required is missing.
  [[nodiscard]] static std::optional<CsvSheet> open(const source::SourceMap& sources, source::FileId file,
                                                    std::vector<WantedColumn> wanted, const SheetOptions& options,
                                                    diagnostics::Sink& sink);

  /// Moves to the next row that is not blank. Reports cells beyond the last heading.
  [[nodiscard]] bool next_row();
  /// Whether a mistake in the quoting has ended the rows.
  [[nodiscard]] bool is_broken() const { return reader_->is_broken(); }

  /// The cell under the wanted column of that position; an empty cell at the row's end where the row is short or the
  /// column is not there.
  [[nodiscard]] CsvCell cell(std::size_t wanted) const;
  [[nodiscard]] bool has_column(std::size_t wanted) const { return columns_[wanted].has_value(); }
  /// From the first to the last cell of the row.
  [[nodiscard]] source::Span row_span() const;
  [[nodiscard]] source::Span heading_span() const { return heading_span_; }

 private:
  CsvSheet(const source::SourceMap& sources, source::FileId file, diagnostics::Sink& sink)
      : reader_(std::make_unique<CsvReader>(sources, file, sink)), sink_(&sink) {}

  [[nodiscard]] bool find_columns(const std::vector<CsvCell>& headings, const std::vector<WantedColumn>& wanted,
                                  const SheetOptions& options, std::string_view file_name);
  void report_others(const std::vector<CsvCell>& headings, const std::vector<WantedColumn>& wanted,
                     const SheetOptions& options);

  std::unique_ptr<CsvReader> reader_;
  diagnostics::Sink* sink_;
  std::vector<std::optional<std::size_t>> columns_;  ///< By position in `wanted`.
  std::vector<CsvCell> row_;
  std::size_t width_ = 0;
  source::Span heading_span_;
};

/// Headings as they are compared: lower case, one space between words.
[[nodiscard]] std::string comparable_heading(std::string_view heading);
/// Whether both compare as the same.
[[nodiscard]] bool is_same_heading(std::string_view a, std::string_view b);

}  // namespace cornerstone::readers
