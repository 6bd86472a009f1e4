// Figures: what the trust's data files say of each academy, and what they are compared with.

#pragma once

#include <optional>
#include <string>
#include <vector>

#include "expression/type.h"
#include "expression/value.h"
#include "facts/described.h"
#include "facts/record.h"
#include "values/absence.h"
#include "values/date.h"
#include "values/period.h"

namespace cornerstone::facts {

struct Dataset {
  std::string id;  ///< The file's name: `attendance` in rules.
  std::string name;
  std::string file;  ///< The export's path below the content folder.
  std::optional<values::Period> stale_after;
  std::optional<values::Date> latest;  ///< The newest date in it on or before the as-at date.
  values::Clearance clearance;
  values::Origin origin;
  static constexpr auto fields() {
    return std::tuple{field("id", &Dataset::id),         field("name", &Dataset::name),
                      field("file", &Dataset::file),     field("stale_after", &Dataset::stale_after),
                      field("latest", &Dataset::latest), field("origin", &Dataset::origin)};
  }
};

enum class Combine { kLatest, kSum, kMean, kCount };

/// A measure of a dataset: `dataset.measure` in rules.
struct Measure : Record {
  std::string dataset;
  expression::Type type;                              ///< With its unit or scale and which way is better.
  std::optional<expression::Sentence> dataset_where;  ///< The dataset's own `where`: outside it, not applicable.
  bool has_cohort = false;
  Combine combine = Combine::kLatest;
  std::vector<std::string> part_of;      ///< Totals it adds up to: "ks2.rwm", or divided one way: "ks2.rwm by sex".
  values::Decimal step;                  ///< The smallest change that counts for a trend.
  std::optional<int> decimals;           ///< As printed; none: as in the file, at most one.
  std::vector<std::string> comparisons;  ///< "national", "target": names declared with `against`.
  std::optional<values::Period> stale_after;

  [[nodiscard]] std::string full_name() const { return dataset + "." + id; }

  static constexpr auto fields() {
    return std::tuple{field("dataset", &Measure::dataset),         field("type", &Measure::type),
                      field("has_cohort", &Measure::has_cohort),   field("combine", &Measure::combine),
                      field("part_of", &Measure::part_of),         field("step", &Measure::step),
                      field("decimals", &Measure::decimals),       field("comparisons", &Measure::comparisons),
                      field("stale_after", &Measure::stale_after), field("dataset_where", &Measure::dataset_where)};
  }
};

/// What a figure is compared with, at the figure's own date.
struct Compared {
  std::string name;  ///< "national"
  expression::Reading reading;
  static constexpr auto fields() {
    return std::tuple{field("name", &Compared::name), field("reading", &Compared::reading)};
  }
};

/// One figure: a measure of one academy at one date. Its state says why there is none. With no academy: no figure, only
/// what every academy's figure of that date is compared with (the national rows of a file).
struct Result {
  std::string measure;  ///< Full name.
  values::AcademyIndex academy = values::AcademyIndex::kNone;
  values::Date date;
  expression::Reading reading;
  std::optional<values::Decimal> cohort;
  std::vector<Compared> compared;
  values::Clearance clearance;
  values::Origin origin;
  static constexpr auto fields() {
    return std::tuple{field("measure", &Result::measure), field("academy", &Result::academy),
                      field("date", &Result::date),       field("reading", &Result::reading),
                      field("cohort", &Result::cohort),   field("compared", &Result::compared),
                      field("origin", &Result::origin)};
  }
};

}  // namespace cornerstone::facts
