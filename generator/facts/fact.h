// A fact: a value with who may know it and where it came from.
//
// A fact that a reader may not know arrives in that reader's edition empty. A plain member of a record has the record's
// own clearance and origin; a Fact has its own.

#pragma once

#include <optional>
#include <utility>

#include "values/clearance.h"
#include "values/origin.h"

namespace cornerstone::facts {

template <class T>
class Fact {
 public:
  Fact() = default;
  Fact(T value, values::Clearance clearance, values::Origin origin = {})
      : value_(std::move(value)), clearance_(clearance), origin_(origin) {}

  /// Empty where nothing was said, or where this reader may not know it.
  [[nodiscard]] bool has_value() const { return value_.has_value(); }
  explicit operator bool() const { return has_value(); }
  [[nodiscard]] const T& operator*() const { return *value_; }
  [[nodiscard]] const T* operator->() const { return &*value_; }
  [[nodiscard]] const T* get() const { return value_ ? &*value_ : nullptr; }
  [[nodiscard]] T value_or(T other) const { return value_ ? *value_ : std::move(other); }

  [[nodiscard]] const values::Clearance& clearance() const { return clearance_; }
  [[nodiscard]] const values::Origin& origin() const { return origin_; }
  /// Widens who may know it: a `[[publish]]`.
  void widen(const values::Clearance& to) { clearance_ = clearance_.widened_by(to); }

 private:
  std::optional<T> value_;
  values::Clearance clearance_;
  values::Origin origin_;
};

}  // namespace cornerstone::facts
