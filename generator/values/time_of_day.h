// A time of day: when a meeting begins, and when it comes to an item.

#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace cornerstone::values {

class TimeOfDay {
 public:
  TimeOfDay() = default;
  /// `17:30`: two digits, a colon, two digits.
  [[nodiscard]] static std::optional<TimeOfDay> read(std::string_view text);

  /// Past midnight it goes on from 00:00.
  [[nodiscard]] TimeOfDay plus_minutes(int minutes) const;
  [[nodiscard]] std::string in_words() const;  ///< "17:30"
  bool operator==(const TimeOfDay&) const = default;

 private:
  explicit TimeOfDay(int minutes) : minutes_(minutes) {}

  int minutes_ = 0;  ///< Since midnight.
};

}  // namespace cornerstone::values
