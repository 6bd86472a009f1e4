// Dates as data files write them. Own parser: the standard library of this compiler reads none, and every other digit
// must be refused, not guessed.

#include <initializer_list>
#include <utility>

#include "values/date.h"

namespace cornerstone::values {
namespace {

/// Takes pieces off the front of a text; once one does not fit, nothing fits.
class Pieces {
 public:
  explicit Pieces(std::string_view text) : rest_(text) {}

  int number(std::size_t least_digits, std::size_t most_digits) {
    int value = 0;
    std::size_t digits = 0;
    while (digits < rest_.size() && digits < most_digits && rest_[digits] >= '0' && rest_[digits] <= '9') {
      value = value * 10 + (rest_[digits++] - '0');
    }
    fits_ = fits_ && digits >= least_digits;
    rest_.remove_prefix(digits);
    return value;
  }

  /// The one of `wanted` that stands here.
  std::string_view one_of(std::initializer_list<std::string_view> wanted) {
    for (const std::string_view mark : wanted) {
      if (!rest_.starts_with(mark)) continue;
      rest_.remove_prefix(mark.size());
      return mark;
    }
    fits_ = false;
    return {};
  }

  [[nodiscard]] bool fits_whole() const { return fits_ && rest_.empty(); }

 private:
  std::string_view rest_;
  bool fits_ = true;
};

/// Databases export a day as its midnight.
std::string_view without_midnight(std::string_view text) {
  for (const std::string_view midnight : {" 00:00", "T00:00", " 00:00:00", "T00:00:00"}) {
    if (text.ends_with(midnight)) return text.substr(0, text.size() - midnight.size());
  }
  return text;
}

std::optional<Date> read_day_month_year(std::string_view text) {
  Pieces pieces(text);
  const int day = pieces.number(1, 2);
  const std::string_view mark = pieces.one_of({"/", "-", "."});
  const int month = pieces.number(1, 2);
  pieces.one_of({mark});
  const int year = pieces.number(4, 4);
  if (!pieces.fits_whole()) return std::nullopt;
  return Date::of(year, static_cast<unsigned>(month), static_cast<unsigned>(day));
}

}  // namespace

std::optional<Date> Date::from_iso(std::string_view text) {
  Pieces pieces(text);
  const int year = pieces.number(4, 4);
  pieces.one_of({"-"});
  const int month = pieces.number(2, 2);
  pieces.one_of({"-"});
  const int day = pieces.number(2, 2);
  if (!pieces.fits_whole()) return std::nullopt;
  return of(year, static_cast<unsigned>(month), static_cast<unsigned>(day));
}

std::optional<int> read_academic_year(std::string_view text) {
  constexpr std::string_view kEnDash = "–";
  const bool is_joined = text.size() == 6;
  for (const auto& [digits, century] : {std::pair{2U, 100}, std::pair{4U, 10'000}}) {
    Pieces pieces(text);
    const int start = pieces.number(4, 4);
    if (!is_joined) pieces.one_of({"/", "-", kEnDash});
    const int end = pieces.number(digits, digits);
    if (pieces.fits_whole() && end == (start + 1) % century) return start;
  }
  return std::nullopt;
}

std::optional<Date> read_date(std::string_view text, DateFormat format) {
  switch (format) {
    case DateFormat::kDayMonthYear: {
      const std::string_view day = without_midnight(text);
      const auto date = read_day_month_year(day);
      return date ? date : Date::from_iso(day);
    }
    case DateFormat::kYearMonthDay:
      return Date::from_iso(without_midnight(text));
    case DateFormat::kAcademicYear: {
      const auto start = read_academic_year(text);
      return start ? std::optional(academic_year(*start).until) : std::nullopt;
    }
  }
  return std::nullopt;
}

}  // namespace cornerstone::values
