#include "readers/identifiers.h"

#include <algorithm>
#include <array>
#include <cctype>

#include <fmt/format.h>

#include "diagnostics/suggestion.h"
#include "source/text.h"

namespace cornerstone::readers {
namespace {

bool is_id(std::string_view text) {
  const auto is_letter_or_digit = [](unsigned char c) { return c < 0x80 && std::isalnum(c) != 0; };
  return !text.empty() && is_letter_or_digit(static_cast<unsigned char>(text.front())) &&
         std::ranges::all_of(text, [&](unsigned char c) { return is_letter_or_digit(c) || c == '-' || c == '_'; });
}

}  // namespace

std::string_view name(IdKind kind) {
  static constexpr std::array<std::string_view, 20> kNames = {
      "name",     "audience",        "scale",     "column",  "role",    "post",   "term",
      "level",    "indicator",       "judgement", "rule",    "item",    "theme",  "question",
      "priority", "success measure", "action",    "academy", "dataset", "measure"};
  return kNames.at(static_cast<std::size_t>(kind));
}

void Identifiers::declare(IdKind kind, const std::string& id, source::Span span, diagnostics::Sink& sink) {
  if (kind != IdKind::kMeasure && !is_id(id)) {
    sink.report(diagnostics::Kind::kNotAnId, span, fmt::format("`{}` cannot be an id", id),
                id.empty() ? "give it an id"
                           : fmt::format("ids are made of letters, digits, `-` and `_`: `{}`", source::slug(id)));
    return;
  }
  auto& known = kinds_[kind];
  const auto [place, is_new] = known.spans.emplace(id, span);
  if (!is_new) {
    sink.report(diagnostics::Kind::kDuplicateId, span,
                fmt::format("`{}` is the id of another {} already", id, name(kind)), "give each its own id",
                {{place->second, "the first stands here"}});
    return;
  }
  known.order.push_back(id);
  known.by_name.emplace(source::folded(id), id);
}

void Identifiers::add_alias(IdKind kind, const std::string& id, std::string_view alias) {
  if (!alias.empty()) kinds_[kind].by_name.emplace(source::folded(alias), id);
}

bool Identifiers::has(IdKind kind, std::string_view id) const {
  const auto known = kinds_.find(kind);
  return known != kinds_.end() && known->second.spans.contains(id);
}

std::string Identifiers::find_by_name(IdKind kind, std::string_view written) const {
  if (has(kind, written)) return std::string(written);
  const auto known = kinds_.find(kind);
  if (known == kinds_.end()) return {};
  const auto found = known->second.by_name.find(source::folded(written));
  return found == known->second.by_name.end() ? std::string{} : found->second;
}

const std::vector<std::string>& Identifiers::ids(IdKind kind) const {
  static const std::vector<std::string> kNothing;
  const auto known = kinds_.find(kind);
  return known == kinds_.end() ? kNothing : known->second.order;
}

bool Identifiers::check(IdKind kind, std::string_view id, source::Span span, diagnostics::Sink& sink) const {
  if (has(kind, id)) return true;
  if (is_complete(kind)) {
    auto hint = diagnostics::suggest(id, ids(kind));
    if (hint.empty()) hint = fmt::format("there is no {} at all", name(kind));
    sink.report(diagnostics::Kind::kUnknownName, span, fmt::format("no {} is called `{}`", name(kind), id), hint);
  }
  return false;
}

}  // namespace cornerstone::readers
