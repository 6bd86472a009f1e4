// CSV files whose columns are the program's own: academies.csv, decisions.csv, actions.csv.

#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "readers/context.h"
#include "readers/csv_sheet.h"
#include "values/date.h"

namespace cornerstone::readers {

struct ColumnShape {
  std::string_view heading;
  std::string_view meaning;
  bool is_required = false;     ///< The column must be there.
  bool must_be_filled = false;  ///< And no cell of it empty.
};

extern const std::span<const ColumnShape> kAcademyColumns, kDecisionColumns, kActionColumns;

/// Rows of such a file, cells by heading.
class FixedTable {
 public:
  /// `others` are further columns that may be there, after those of `shape`. Empty where a required column is missing.
  [[nodiscard]] static std::optional<FixedTable> open(source::FileId file, std::span<const ColumnShape> shape,
                                                      const std::vector<std::string>& others,
                                                      std::string hint_for_others, const source::SourceMap& sources,
                                                      diagnostics::Sink& sink);

  /// The next row that is not blank; reports cells that must be filled and are not.
  [[nodiscard]] bool next_row();
  [[nodiscard]] bool is_broken() const { return sheet_.is_broken(); }
  [[nodiscard]] CsvCell cell(std::string_view heading) const;
  [[nodiscard]] bool has_column(std::string_view heading) const;
  [[nodiscard]] std::string text(std::string_view heading) const { return std::string(cell(heading).text); }
  /// A cell with a date as yyyy-mm-dd or dd/mm/yyyy; reports what is none. Empty where the cell is.
  [[nodiscard]] std::optional<values::Date> date(std::string_view heading) const;
  [[nodiscard]] source::Span row_span() const { return sheet_.row_span(); }
  [[nodiscard]] source::Span heading_span() const { return sheet_.heading_span(); }

 private:
  FixedTable(CsvSheet sheet, std::vector<std::string> headings, std::span<const ColumnShape> shape,
             diagnostics::Sink& sink)
      : sheet_(std::move(sheet)), headings_(std::move(headings)), shape_(shape), sink_(&sink) {}
  [[nodiscard]] std::size_t position(std::string_view heading) const;

  CsvSheet sheet_;
  std::vector<std::string> headings_;
  std::span<const ColumnShape> shape_;
  diagnostics::Sink* sink_;
};

/// The parts of a cell that holds several, parted by `;`.
[[nodiscard]] std::vector<std::string> parts_of_cell(std::string_view text);

/// The id of `kind` that a cell means, by id or by name; reports one that nobody has or several have. Empty where the
/// cell is.
[[nodiscard]] std::string reference_in(const CsvCell& cell, IdKind kind, const Context& context);

}  // namespace cornerstone::readers
