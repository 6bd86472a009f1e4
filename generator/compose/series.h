// Series: the figures of one measure for several academies on the same days, with what they are compared with.

#pragma once

#include <optional>
#include <string>
#include <vector>

#include "charts/figures.h"
#include "compose/composing.h"
#include "document/document.h"

namespace cornerstone::compose {

struct SeriesOfAcademy {
  const facts::Academy* academy;
  std::string name;                                  ///< In short.
  std::vector<const facts::Result*> results;         ///< One for each day of Series::days; null where there is none.
  std::vector<const expression::Reading*> compared;  ///< Likewise; null where nothing is compared.
};

struct Series {
  const facts::Measure* measure;
  std::string against;                     ///< Name of the comparison; may be empty.
  std::vector<values::Date> days;          ///< Old to new; the last ones asked for.
  std::vector<SeriesOfAcademy> academies;  ///< Those with any result, in the order given.
};

[[nodiscard]] Series series_of(const facts::Measure& measure, const std::string& against, int last,
                               const std::vector<const facts::Academy*>& academies, const facts::Facts& facts);

/// "2025–26" for a figure of an academic year, else "Oct 2026".
[[nodiscard]] std::string moment_in_words(values::Date day);
/// Parallel to `days`; two of one month are told apart by their day.
[[nodiscard]] std::vector<std::string> moments_in_words(const std::vector<values::Date>& days);
/// A figure as it is printed, or the symbol of why there is none.
[[nodiscard]] std::string printed(const expression::Reading& reading);
[[nodiscard]] std::string printed(const facts::Result* result);
/// The same as charts draw it.
[[nodiscard]] charts::Figure figure_of(const facts::Result* result);
[[nodiscard]] charts::Figure figure_in(const expression::Reading& reading);
[[nodiscard]] charts::Course course_of(const Series& series, const SeriesOfAcademy& own);

/// The latest figure that is known.
[[nodiscard]] const facts::Result* latest_known(const SeriesOfAcademy& own);
/// The comparison beside the latest known figure.
[[nodiscard]] const expression::Reading* latest_compared(const SeriesOfAcademy& own);

/// What every academy's figure of one of the days is compared with, if it is one and the same; null otherwise.
[[nodiscard]] const expression::Reading* common_comparison(const Series& series, std::size_t day);

/// The symbols that stand in a table of figures, with their meaning.
[[nodiscard]] std::vector<document::Note> key_of_symbols(const document::Table& table);

/// Academies by days, with the comparison; symbols explained.
[[nodiscard]] document::Table table_of_series(const Series& series, std::string id, document::Inlines caption);

}  // namespace cornerstone::compose
