// A call of a component as read: its options checked, its academies found.

#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "compose/composing.h"
#include "document/document.h"
#include "expression/sentence.h"
#include "values/date.h"
#include "values/period.h"

namespace cornerstone::compose {

struct Component;

struct Call {
  const Component& component;
  const document::ComponentCall& written;
  std::string id;             ///< Its anchor.
  document::Inlines title{};  ///< Empty where none was given.
  document::Inlines note{};
  std::vector<const facts::Academy*> academies{};  ///< That it speaks of, sorted as asked.
  bool is_sorted = false;                          ///< `sort` was given.
  bool is_narrowed = false;                        ///< `where` was given.

  // Options by key: as written, or the default. The key is declared with this type.
  [[nodiscard]] std::string text(std::string_view key) const;
  [[nodiscard]] std::vector<std::string> texts(std::string_view key) const;
  [[nodiscard]] int count(std::string_view key) const;
  [[nodiscard]] bool is_set(std::string_view key) const;  ///< Of kYesNo.
  [[nodiscard]] values::Period span(std::string_view key) const;
  [[nodiscard]] std::optional<values::Date> date(std::string_view key) const;
  /// Where the option stands; the component's name where it was not written.
  [[nodiscard]] source::Span place(std::string_view key) const;

 private:
  [[nodiscard]] const document::Option* option(std::string_view key) const;
  [[nodiscard]] std::string_view fallback(std::string_view key) const;
};

/// Checks the options against the component's keys; reports unknown keys, wrong types and wrong words, and names that
/// this reader may not know. Empty after a mistake, and where the component is for a narrower audience.
[[nodiscard]] std::optional<Call> read_call(const Component& component, const document::ComponentCall& written,
                                            Composing& composing);

}  // namespace cornerstone::compose
