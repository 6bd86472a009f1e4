// Decimal numbers, exact to six places.
//
// Thresholds are compared with figures as they were written: 52.1 - 60.1 must be exactly -8, and a page must print the
// same digits in every locale. Therefore no floating point.

#pragma once

#include <compare>
#include <cstdint>
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

  [[nodiscard]] constexpr std::int64_t micro() const { return micro_; }
  [[nodiscard]] double as_double() const { return static_cast<double>(micro_) / kOne; }  ///< For drawing only.
  [[nodiscard]] Decimal rounded(int places) const;                                       ///< Half away from zero.
  [[nodiscard]] std::string fixed(
      int places) const;  ///< Rounded, with that many places, U+2212 for minus, no grouping: "−8.0".
  [[nodiscard]] std::string grouped(int places) const;  ///< As `fixed`, thousands parted by a comma: "12,345".
  [[nodiscard]] std::string shortest() const;           ///< As many places as needed: "94.5", "100".
  [[nodiscard]] int places() const;                     ///< Places needed to write it exactly.

  constexpr Decimal operator-() const { return from_micro(-micro_); }
  friend constexpr Decimal operator+(Decimal a, Decimal b) { return from_micro(a.micro_ + b.micro_); }
  friend constexpr Decimal operator-(Decimal a, Decimal b) { return from_micro(a.micro_ - b.micro_); }
  friend Decimal operator*(Decimal a, Decimal b);
  friend Decimal operator/(Decimal a, Decimal b);  ///< Rounded to six places, half away from zero; `b` is not zero.
  auto operator<=>(const Decimal&) const = default;

 private:
  static constexpr std::int64_t kOne = 1'000'000;
  std::int64_t micro_ = 0;
};

}  // namespace cornerstone::values
