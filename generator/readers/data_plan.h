// What data/*.toml says of an export, as the reader of its rows uses it. What readers of an output see of it stands in
// facts::Dataset and facts::Measure.

#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "expression/sentence.h"
#include "facts/data.h"
#include "readers/cell_reading.h"
#include "source/text.h"
#include "values/date.h"

namespace cornerstone::readers {

/// A heading, or what stands below one, as TOML names it.
struct PlacedHeading {
  std::string text;
  source::Span span;
};

/// Only rows with one of these values under the heading.
struct RowFilter {
  PlacedHeading heading;
  std::vector<PlacedHeading> values;
};

/// A figure that the TOML itself states, from a day on and for some academies.
struct StatedFigure {
  values::Decimal value;
  std::optional<values::Date> from;
  std::optional<expression::Sentence> where;
  source::Span span;
};

/// `against.<name>`: stated figures, or a column of the same row, or rows of their own.
struct ComparisonPlan {
  std::string name;
  std::vector<StatedFigure> stated;
  std::optional<PlacedHeading> column;
  std::vector<RowFilter> rows;
};

struct MeasurePlan {
  std::string full_name;
  std::optional<PlacedHeading> column;  ///< None where rows are counted.
  std::optional<PlacedHeading> cohort;  ///< A heading of the file.
  std::string cohort_column;            ///< Or a column of academies.csv: "pupils".
  CellRules rules;
  std::vector<RowFilter> rows;
  facts::Combine combine = facts::Combine::kLatest;
  bool is_combine_stated = false;
  values::AudienceIndex audience{};
  std::vector<ComparisonPlan> comparisons;
  source::Span span;
};

enum class AcademyMatch { kUrn, kId, kName };

struct DatasetPlan {
  std::string id;
  PlacedHeading file;  ///< Its path below the content folder, and where it is named.
  std::optional<source::Encoding> encoding;
  std::optional<std::uint32_t> heading_row;
  PlacedHeading academy;
  AcademyMatch matches = AcademyMatch::kUrn;
  std::optional<values::Date> date;  ///< Of every row, or else:
  std::optional<PlacedHeading> date_column;
  values::DateFormat date_format = values::DateFormat::kDayMonthYear;
  std::vector<RowFilter> rows;
  std::vector<MeasurePlan> measures;
  bool is_whole = false;  ///< Enough was right that rows can be read.
};

}  // namespace cornerstone::readers
