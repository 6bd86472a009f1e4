#include "values/decimal.h"

#include <fmt/format.h>

#include <cassert>
#include <limits>
#include <utility>

namespace cornerstone::values {
namespace {

__extension__ using Wide = __int128;

constexpr int kPlaces = 6;
constexpr std::size_t kMostWholeDigits = 9;
constexpr std::string_view kMinus = "−";
constexpr std::int64_t kPowersOfTen[kPlaces + 1] = {1, 10, 100, 1'000, 10'000, 100'000, 1'000'000};

bool is_digit(char c) {
  return c >= '0' && c <= '9';
}

std::uint64_t magnitude(std::int64_t micro) {
  return micro < 0 ? 0 - static_cast<std::uint64_t>(micro) : static_cast<std::uint64_t>(micro);
}

/// Half away from zero.
Wide divided(Wide value, Wide by) {
  const Wide half = (by < 0 ? -by : by) / 2;
  const bool is_negative = (value < 0) != (by < 0);
  const Wide size = ((value < 0 ? -value : value) + half) / (by < 0 ? -by : by);
  return is_negative ? -size : size;
}

std::int64_t clamped(Wide micro) {
  constexpr Wide kLimit = std::numeric_limits<std::int64_t>::max();
  return static_cast<std::int64_t>(micro > kLimit ? kLimit : micro < -kLimit ? -kLimit : micro);
}

/// The digits before the point, commas between thousands dropped; empty where they stand elsewhere.
std::optional<std::string> whole_digits(std::string_view text) {
  std::string digits;
  const bool has_commas = text.find(',') != std::string_view::npos;
  if (has_commas && text.size() % 4 == 0) return std::nullopt;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const std::size_t left = text.size() - i;
    const bool wants_comma = has_commas && left % 4 == 0;
    if (wants_comma ? text[i] != ',' : !is_digit(text[i])) return std::nullopt;
    if (!wants_comma) digits += text[i];
  }
  return digits;
}

/// A number in its parts, as written; `whole` and `fraction` are digits.
struct Written {
  bool is_negative = false;
  std::string whole;
  std::string_view fraction;
};

std::optional<Written> read_parts(std::string_view text) {
  Written parts;
  for (const std::string_view minus : {std::string_view("-"), kMinus}) {
    if (parts.is_negative || !text.starts_with(minus)) continue;
    parts.is_negative = true;
    text.remove_prefix(minus.size());
  }
  const std::size_t point = text.find('.');
  auto whole = whole_digits(text.substr(0, point));
  if (!whole || whole->size() > kMostWholeDigits) return std::nullopt;
  parts.whole = std::move(*whole);
  if (point != std::string_view::npos) {
    parts.fraction = text.substr(point + 1);
    if (parts.fraction.empty()) return std::nullopt;
  }
  if (parts.whole.empty() && parts.fraction.empty()) return std::nullopt;
  for (const char c : parts.fraction) {
    if (!is_digit(c)) return std::nullopt;
  }
  return parts;
}

/// Digits after the sixth place are rounded, half away from zero: the seventh decides.
Decimal value_of(const Written& parts) {
  std::int64_t micro = 0;
  for (const char c : parts.whole) micro = micro * 10 + (c - '0');
  for (std::size_t i = 0; i < kPlaces; ++i) {
    micro = micro * 10 + (i < parts.fraction.size() ? parts.fraction[i] - '0' : 0);
  }
  if (parts.fraction.size() > kPlaces && parts.fraction[kPlaces] >= '5') ++micro;
  return Decimal::from_micro(parts.is_negative ? -micro : micro);
}

std::string with_commas(std::string digits) {
  for (std::size_t at = digits.size(); at > 3; at -= 3) digits.insert(at - 3, ",");
  return digits;
}

std::string written(Decimal value, int places, bool is_grouped) {
  assert(places >= 0 && places <= kPlaces);
  const std::int64_t micro = value.rounded(places).micro();
  const std::uint64_t size = magnitude(micro);
  const std::uint64_t one = kPowersOfTen[kPlaces];
  std::string text = std::to_string(size / one);
  if (is_grouped) text = with_commas(std::move(text));
  if (places > 0) {
    const std::uint64_t fraction = size % one / static_cast<std::uint64_t>(kPowersOfTen[kPlaces - places]);
    text += fmt::format(".{:0{}}", fraction, places);
  }
  return micro < 0 ? std::string(kMinus) + text : text;
}

}  // namespace

std::optional<Decimal> Decimal::read(std::string_view text) {
  const auto parts = read_parts(text);
  if (!parts || parts->fraction.size() > kPlaces) return std::nullopt;
  return value_of(*parts);
}

std::optional<Decimal> Decimal::read_rounded(std::string_view text) {
  const auto parts = read_parts(text);
  return parts ? std::optional(value_of(*parts)) : std::nullopt;
}

Decimal Decimal::rounded(int places) const {
  if (places >= kPlaces) return *this;
  assert(places >= 0);
  const std::int64_t step = kPowersOfTen[kPlaces - places];
  return from_micro(clamped(divided(micro_, step) * step));
}

std::string Decimal::fixed(int places) const {
  return written(*this, places, false);
}

std::string Decimal::grouped(int places) const {
  return written(*this, places, true);
}

std::string Decimal::shortest() const {
  return written(*this, places(), false);
}

int Decimal::places() const {
  int needed = kPlaces;
  while (needed > 0 && micro_ % kPowersOfTen[kPlaces - needed + 1] == 0) --needed;
  return needed;
}

Decimal operator*(Decimal a, Decimal b) {
  return Decimal::from_micro(clamped(divided(Wide{a.micro()} * b.micro(), Decimal::kOne)));
}

Decimal operator/(Decimal a, Decimal b) {
  assert(b.micro() != 0);
  return Decimal::from_micro(clamped(divided(Wide{a.micro()} * Decimal::kOne, b.micro())));
}

}  // namespace cornerstone::values
