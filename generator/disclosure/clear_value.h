// Clearing one value: the generic loop behind `clear`.

#pragma once

#include <algorithm>
#include <concepts>
#include <cstddef>
#include <optional>
#include <tuple>
#include <utility>
#include <vector>

#include "expression/trace.h"
#include "expression/value.h"
#include "facts/described.h"
#include "facts/fact.h"
#include "facts/record.h"
#include "facts/shared_list.h"
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
  /// Elements that this reader may know whole are shared, the others made anew.
  template <class T>
  [[nodiscard]] facts::SharedList<T> cleared(const facts::SharedList<T>& list) const {
    facts::SharedList<T> kept;
    for (std::size_t i = 0; i < list.size(); ++i) add(list, i, kept);
    return kept;
  }
  /// Adds element `i` of `list` to `kept` as this reader may know it; nothing where it may not.
  template <class T>
  void add(const facts::SharedList<T>& list, std::size_t i, facts::SharedList<T>& kept) const {
    // What is shared is not copied field by field: a member left out of the description would come along.
    static_assert(std::tuple_size_v<decltype(T::fields())> + (HasClearance<T> ? 1 : 0) == facts::member_count<T>());
    if (!may_know(list[i])) return;
    if (shows_all(list[i])) {
      kept.push_back(list.shared(i));
    } else {
      kept.push_back(cleared(list[i]));
    }
  }
  template <class T>
  void add(const std::vector<T>& list, std::size_t i, std::vector<T>& kept) const {
    if (may_know(list[i])) kept.push_back(cleared(list[i]));
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

  /// Whether `cleared` would leave a value as it is.
  template <class T>
  [[nodiscard]] bool shows_all(const T& value) const {
    if constexpr (facts::Described<T>) {
      return std::apply([&](const auto&... field) { return (shows_all(value.*(field.member)) && ...); }, T::fields());
    } else {
      return true;
    }
  }
  template <class T>
  [[nodiscard]] bool shows_all(const std::vector<T>& values) const {
    return std::ranges::all_of(values, [&](const T& each) { return may_know(each) && shows_all(each); });
  }
  template <class T>
  [[nodiscard]] bool shows_all(const std::optional<T>& value) const {
    return !value || (may_know(*value) && shows_all(*value));
  }
  template <class A, class B>
  [[nodiscard]] bool shows_all(const std::pair<A, B>& pair) const {
    return shows_all(pair.first) && shows_all(pair.second);
  }
  template <class T>
  [[nodiscard]] bool shows_all(const facts::Fact<T>& fact) const {
    return !fact || (fact.clearance().allows(reader_) && shows_all(*fact));
  }
  [[nodiscard]] bool shows_all(const expression::Trace& trace) const { return expression::shows_all(trace, reader_); }
  [[nodiscard]] bool shows_all(const expression::Reading& reading) const { return reading.clearance.allows(reader_); }

 private:
  [[nodiscard]] bool is_another(values::AcademyIndex academy) const {
    constexpr auto kNone = values::AcademyIndex::kNone;
    return reader_.academy != kNone && academy != kNone && academy != reader_.academy;
  }
  template <facts::Described R>
  R record(const R& whole) const {
    R kept;
    // NOLINTNEXTLINE(cppcoreguidelines-slicing): only the base is meant; the fields follow, each cleared.
    if constexpr (std::derived_from<R, facts::Record>) static_cast<facts::Record&>(kept) = whole;
    if constexpr (HasClearance<R>) kept.clearance = whole.clearance;
    facts::for_each_field<R>([&](const auto& field) { kept.*(field.member) = cleared(whole.*(field.member)); });
    return kept;
  }

  values::Reader reader_;
};

}  // namespace cornerstone::disclosure
