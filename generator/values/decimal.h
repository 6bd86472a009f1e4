// Decimal numbers, exact to six places.
//
// Thresholds are compared with figures as they were written: 52.1 - 60.1 must be exactly -8, and a page must print the
// same digits in every locale. Therefore no floating point.

#pragma once

#include <compare>
#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <string_view>

namespace cornerstone::values {

class Decimal {
 public:
  constexpr Decimal() = default;
  constexpr explicit Decimal(int whole) : micro_(std::int64_t{whole} * kOne) {}
  [[nodiscard]] static constexpr Decimal from_micro(std::int64_t micro) {
    Decimal d;
    d.micro_ = micro;
    return d;
  }
  /// `-12.5`, `1,234`, `.5`; U+2212 as a minus. Empty for anything else, more than six places, or more than nine digits
  /// before the point.
  [[nodiscard]] static std::optional<Decimal> read(std::string_view text);
  /// As `read`, but further places are rounded half away from zero: spreadsheets export 94.10000000000001.
  [[nodiscard]] static std::optional<Decimal> read_rounded(std::string_view text);

  [[nodiscard]] constexpr std::int64_t micro() const { return micro_; }
  [[nodiscard]] double as_double() const { return static_cast<double>(micro_) / kOne; }  ///< For drawing only.
  [[nodiscard]] Decimal rounded(int places) const;                                       ///< Half away from zero.

  // For people, with U+2212 as the minus. `places` is at most six.
  [[nodiscard]] std::string fixed(int places) const;    ///< Rounded, with that many places, no grouping: "−8.0".
  [[nodiscard]] std::string grouped(int places) const;  ///< As `fixed`, thousands parted by a comma: "12,345".
  [[nodiscard]] std::string shortest() const;           ///< As many places as needed: "94.5", "100".
  [[nodiscard]] int places() const;                     ///< Places needed to write it exactly.

  constexpr Decimal operator-() const { return from_micro(-micro_); }
  // What is too large for the type stays at its limit, 9.2 million million.
  friend constexpr Decimal operator+(Decimal a, Decimal b) {
    std::int64_t sum = 0;
    return __builtin_add_overflow(a.micro_, b.micro_, &sum) ? limit(b.micro_ < 0) : from_micro(sum);
  }
  friend constexpr Decimal operator-(Decimal a, Decimal b) { return a + -b; }
  friend Decimal operator*(Decimal a, Decimal b);
  friend Decimal operator/(Decimal a, Decimal b);  ///< Rounded to six places, half away from zero; `b` is not zero.
  auto operator<=>(const Decimal&) const = default;

 private:
  static constexpr std::int64_t kOne = 1'000'000;
  static constexpr Decimal limit(bool is_negative) {
    constexpr auto kMost = std::numeric_limits<std::int64_t>::max();
    return from_micro(is_negative ? -kMost : kMost);
  }
  std::int64_t micro_ = 0;
};

}  // namespace cornerstone::values
