// The trust itself and its academies.

#pragma once

#include <memory>
#include <string>
#include <vector>

#include "expression/type.h"
#include "expression/value.h"
#include "facts/described.h"
#include "facts/fact.h"
#include "facts/record.h"
#include "values/date.h"

namespace cornerstone::facts {

struct Approval {
  std::string by;
  values::Date on;
};

struct Trust {
  std::string id;  ///< The content folder's name: the output folder's.
  std::string name;
  std::string short_name;
  std::string language = "en-GB";
  std::string year;   ///< "2026-27"
  std::string owner;  ///< Role id; may be empty.
  std::optional<Approval> approved;

  static constexpr auto fields() {
    return std::tuple{field("id", &Trust::id),
                      field("name", &Trust::name),
                      field("short_name", &Trust::short_name),
                      field("language", &Trust::language),
                      field("year", &Trust::year),
                      field("owner", &Trust::owner),
                      field("approved", &Trust::approved)};
  }
};

/// An audience as readers see it named.
struct Audience {
  std::string id;
  std::string name;
  bool is_per_academy = false;
  static constexpr auto fields() {
    return std::tuple{field("id", &Audience::id), field("name", &Audience::name),
                      field("is_per_academy", &Audience::is_per_academy)};
  }
};

enum class AcademyStatus { kOpen, kJoining, kClosing };

/// A further column of academies.csv: `academy.<id>`.
struct AcademyColumn {
  std::string id;
  std::string name;
  expression::Type type;
  values::AudienceIndex audience{};  ///< Who may know what it says of one academy.
  values::Clearance clearance;
  static constexpr auto fields() {
    return std::tuple{field("id", &AcademyColumn::id), field("name", &AcademyColumn::name),
                      field("type", &AcademyColumn::type), field("audience", &AcademyColumn::audience)};
  }
};
struct ColumnValue {
  std::string column;
  expression::Reading reading;
  values::Clearance clearance;
  static constexpr auto fields() {
    return std::tuple{field("column", &ColumnValue::column), field("reading", &ColumnValue::reading)};
  }
};

struct Academy {
  values::AcademyIndex index{};
  std::string id;
  std::string name;
  std::vector<std::string> aliases;
  std::string urn;
  std::vector<std::string> former_urns;
  std::string phase;
  std::optional<values::Date> joined;
  AcademyStatus status = AcademyStatus::kOpen;
  std::optional<values::Decimal> pupils;
  std::vector<ColumnValue> columns;
  values::Clearance clearance;
  values::Origin origin;

  /// Open or closing: the academies that counts and "all" mean.
  [[nodiscard]] bool is_counted() const { return status != AcademyStatus::kJoining; }

  static constexpr auto fields() {
    return std::tuple{field("index", &Academy::index),    field("id", &Academy::id),
                      field("name", &Academy::name),      field("aliases", &Academy::aliases),
                      field("urn", &Academy::urn),        field("former_urns", &Academy::former_urns),
                      field("phase", &Academy::phase),    field("joined", &Academy::joined),
                      field("status", &Academy::status),  field("pupils", &Academy::pupils),
                      field("columns", &Academy::columns)};
  }
};

/// A scale as `[scale.<id>]` says it, with how files write its words.
struct Scale {
  std::shared_ptr<const expression::Scale> scale;
  std::vector<std::pair<std::string, std::string>> tokens;  ///< Token, word.
  static constexpr auto fields() { return std::tuple{field("scale", &Scale::scale), field("tokens", &Scale::tokens)}; }
};

}  // namespace cornerstone::facts
