// Clearing one value: the generic loop behind `clear`.

#pragma once

#include <algorithm>
#include <concepts>
#include <cstddef>
#include <optional>
#include <utility>
#include <vector>

#include "expression/trace.h"
#include "expression/value.h"
#include "facts/described.h"
#include "facts/fact.h"
#include "facts/record.h"
#include "values/clearance.h"

namespace cornerstone::disclosure {

template <class R>
concept HasClearance = requires(const R& record) {
  { record.clearance } -> std::convertible_to<values::Clearance>;
};

/// What is said of one academy, or follows for it. Posts and actions are records in their own right: their academy says
/// where, not of whom.
template <class R>
concept OfAcademy = !std::derived_from<R, facts::Record> && requires(const R& record) {
  { record.academy } -> std::convertible_to<values::AcademyIndex>;
};

class Clearer {
 public:
  explicit Clearer(const values::Reader& reader) : reader_(reader) {}

  /// A reader of one academy has no use for what is said of another.
  template <class R>
  [[nodiscard]] bool may_know(const R& record) const {
    if constexpr (OfAcademy<R>) {
      if (is_another(record.academy)) return false;
    }
    if constexpr (HasClearance<R>) return record.clearance.allows(reader_);
    return true;
  }

  template <class T>
  [[nodiscard]] T cleared(const T& value) const {
    if constexpr (facts::Described<T>) {
      return record(value);
    } else {
      return value;
    }
  }
  template <class T>
  [[nodiscard]] std::vector<T> cleared(const std::vector<T>& values) const {
    std::vector<T> kept;
    kept.reserve(
        static_cast<std::size_t>(std::ranges::count_if(values, [&](const T& each) { return may_know(each); })));
    for (const auto& value : values) {
      if (may_know(value)) kept.push_back(cleared(value));
    }
    return kept;
  }
  template <class T>
  [[nodiscard]] std::optional<T> cleared(const std::optional<T>& value) const {
    if (!value || !may_know(*value)) return std::nullopt;
    return cleared(*value);
  }
  template <class A, class B>
  [[nodiscard]] std::pair<A, B> cleared(const std::pair<A, B>& pair) const {
    return {cleared(pair.first), cleared(pair.second)};
  }
  template <class T>
  [[nodiscard]] facts::Fact<T> cleared(const facts::Fact<T>& fact) const {
    if (!fact || !fact.clearance().allows(reader_)) return {};
    return {cleared(*fact), fact.clearance(), fact.origin()};
  }
  [[nodiscard]] expression::Trace cleared(const expression::Trace& trace) const {
    return expression::cut_for(trace, reader_);
  }
  [[nodiscard]] expression::Reading cleared(const expression::Reading& reading) const {
    if (reading.clearance.allows(reader_)) return reading;
    return expression::Reading::absent(expression::ReadingState::kHidden, values::Clearance::everyone());
  }

 private:
  [[nodiscard]] bool is_another(values::AcademyIndex academy) const {
    constexpr auto kNone = values::AcademyIndex::kNone;
    return reader_.academy != kNone && academy != kNone && academy != reader_.academy;
  }
  template <facts::Described R>
  R record(const R& whole) const {
    R kept;
    if constexpr (std::derived_from<R, facts::Record>) static_cast<facts::Record&>(kept) = whole;
    if constexpr (HasClearance<R>) kept.clearance = whole.clearance;
    facts::for_each_field<R>([&](const auto& field) { kept.*(field.member) = cleared(whole.*(field.member)); });
    return kept;
  }

  values::Reader reader_;
};

}  // namespace cornerstone::disclosure
