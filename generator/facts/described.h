// Descriptions: every field of every record is named once, here in its own header, and everything generic walks that
// description.
//
// Disclosure copies a record field by field through it: a member that is not described is not copied, so it cannot be
// forgotten into a leak. Rules find `academy.phase` through it, and CSV downloads and documentation list it.

#pragma once

#include <cstddef>
#include <string_view>
#include <tuple>
#include <type_traits>
#include <utility>

namespace cornerstone::facts {

template <class R, class T>
struct Field {
  std::string_view name;  ///< As rules and exports say it.
  T R::*member;
};

template <class R, class T>
constexpr Field<R, T> field(std::string_view name, T R::*member) {
  return {name, member};
}

/// A record type says its fields in a static member function `fields()` that returns a tuple of Field. Bases are named
/// by `base_fields`.
template <class R>
concept Described = requires {
  R::fields();
};

/// Stands for any member in `member_count`.
struct AnyMember {
  template <class T>
  operator T() const;  // NOLINT(google-explicit-constructor): it stands where any member would.
};

/// How many members an aggregate without bases has.
template <class R, std::size_t Count = 0>
constexpr std::size_t member_count() {
  constexpr auto kTakes = []<std::size_t... Index>(std::index_sequence<Index...>) {
    return requires {
      R{(static_cast<void>(Index), AnyMember())...};
    };
  }
  (std::make_index_sequence<Count + 1>());
  if constexpr (kTakes) return member_count<R, Count + 1>();
  return Count;
}

/// Calls `visit(field)` for each field, in order of description.
template <Described R, class Visit>
constexpr void for_each_field(const Visit& visit) {
  std::apply([&](const auto&... each) { (visit(each), ...); }, R::fields());
}

}  // namespace cornerstone::facts
