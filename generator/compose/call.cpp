#include "compose/call.h"

#include <algorithm>
#include <cassert>

#include <fmt/format.h>

#include "compose/component.h"
#include "compose/option_check.h"
#include "compose/sorting.h"
#include "expression/evaluate.h"

namespace cornerstone::compose {
namespace {

/// The academies that `where` and what stands around the component speak of. Names that the reader may not know are
/// reported at their place; empty then.
std::optional<std::vector<const facts::Academy*>> academies_where(const std::optional<expression::Sentence>& where,
                                                                  Composing& composing) {
  if (!where) return academies_of(composing);
  std::vector<const facts::Academy*> found;
  bool is_hidden = false;
  for (const auto* academy : academies_of(composing, where->brings_in_all())) {
    const facts::AcademyScope scope(composing.facts, composing.names(), academy->index);
    const auto finding = expression::judge(*where, scope);
    for (const auto& use : finding.hidden) {
      is_hidden = true;
      report_hidden(use, composing);
    }
    if (finding.is_yes()) found.push_back(academy);
  }
  if (is_hidden) return std::nullopt;
  return found;
}

/// Whether this output is read by those for whom the component is.
bool is_for_this_reader(const document::Option& audience, Composing& composing) {
  const auto wanted = std::get<std::string>(audience.value.content);
  const auto& known = composing.facts.audiences;
  const auto found = std::ranges::find(known, wanted, &facts::Audience::id);
  if (found == known.end()) {
    std::vector<std::string> ids;
    for (const auto& one : known) ids.push_back(one.id);
    report_unknown(audience.value.span, "audience", wanted, ids, composing.sink);
    return false;
  }
  const auto index = static_cast<values::AudienceIndex>(found - known.begin());
  return composing.facts.who.sees(composing.edition.reader.audience, index);
}

}  // namespace

const document::Option* Call::option(std::string_view key) const {
  const auto found = std::ranges::find(written.options, key, &document::Option::key);
  return found == written.options.end() ? nullptr : &*found;
}

std::string_view Call::fallback(std::string_view key) const {
  const auto found = std::ranges::find(component.keys, key, &Key::name);
  assert(found != component.keys.end() && "every key that a component asks for is declared in components.def");
  return found == component.keys.end() ? std::string_view{} : found->fallback;
}

std::string Call::text(std::string_view key) const {
  const auto* written_option = option(key);
  const auto* said = written_option ? std::get_if<std::string>(&written_option->value.content) : nullptr;
  return said != nullptr ? *said : std::string(fallback(key));
}

std::vector<std::string> Call::texts(std::string_view key) const {
  std::vector<std::string> all;
  const auto* written_option = option(key);
  if (written_option == nullptr) return all;
  if (const auto* said = std::get_if<std::string>(&written_option->value.content)) all.push_back(*said);
  if (const auto* list = std::get_if<document::OptionList>(&written_option->value.content)) {
    for (const auto& item : list->items) all.push_back(std::get<std::string>(item.content));
  }
  return all;
}

int Call::count(std::string_view key) const {
  const auto* written_option = option(key);
  const auto* said = written_option ? std::get_if<values::Decimal>(&written_option->value.content) : nullptr;
  const auto number = said != nullptr ? *said : values::Decimal::read(fallback(key)).value_or(values::Decimal{});
  return static_cast<int>(number.micro() / 1'000'000);
}

bool Call::is_set(std::string_view key) const {
  const auto* written_option = option(key);
  const auto* said = written_option ? std::get_if<bool>(&written_option->value.content) : nullptr;
  return said != nullptr ? *said : fallback(key) == "true";
}

values::Period Call::span(std::string_view key) const {
  return values::read_period(text(key)).value_or(values::Period{});
}

std::optional<values::Date> Call::date(std::string_view key) const {
  const auto* written_option = option(key);
  const auto* said = written_option ? std::get_if<values::Date>(&written_option->value.content) : nullptr;
  return said != nullptr ? std::optional(*said) : values::Date::from_iso(text(key));
}

source::Span Call::place(std::string_view key) const {
  const auto* written_option = option(key);
  return written_option != nullptr ? written_option->value.span : written.name_span;
}

std::optional<Call> read_call(const Component& component, const document::ComponentCall& written,
                              Composing& composing) {
  // Taken first, so that the anchors of a page do not depend on what is right in it.
  Call call{.component = component, .written = written, .id = composing.take_anchor(title_of(written))};
  if (!options_are_right(component, written, composing.sink)) return std::nullopt;
  if (const auto* audience = find_option(written, "audience"); audience && !is_for_this_reader(*audience, composing))
    return std::nullopt;
  for (const auto& [key, inlines] : {std::pair("title", &call.title), std::pair("note", &call.note)}) {
    if (const auto* option = find_option(written, key))
      *inlines = document::words(std::get<std::string>(option->value.content));
  }
  std::optional<expression::Sentence> where;
  if (const auto* option = find_option(written, "where")) {
    where = expression::parse_sentence(std::get<std::string>(option->value.content), option->value.span,
                                       composing.names(), composing.sink);
    if (!where) return std::nullopt;
    call.is_narrowed = true;
  }
  auto academies = academies_where(where, composing);
  if (!academies) return std::nullopt;
  call.academies = std::move(*academies);
  if (const auto* sort = find_option(written, "sort")) {
    call.is_sorted = true;
    if (!sort_academies(*sort, call.academies, composing)) return std::nullopt;
  }
  return call;
}

}  // namespace cornerstone::compose
