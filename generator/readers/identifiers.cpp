#include "readers/identifiers.h"

#include <algorithm>
#include <array>
#include <cctype>

#include <fmt/format.h>

#include "diagnostics/suggestion.h"
#include "source/text.h"
#include "values/clearance.h"

namespace cornerstone::readers {
namespace {

/// Ids become names of folders and parts of addresses.
constexpr std::size_t kLongestId = 64;

std::string hint_for_id(const std::string& id) {
  if (id.empty()) return "give it an id";
  if (id.size() > kLongestId) return fmt::format("an id has at most {} characters", kLongestId);
  return fmt::format("ids are made of letters, digits, `-` and `_`: `{}`", source::slug(id));
}

bool is_id(std::string_view text) {
  const auto is_letter_or_digit = [](unsigned char c) { return c < 0x80 && std::isalnum(c) != 0; };
  return !text.empty() && text.size() <= kLongestId && is_letter_or_digit(static_cast<unsigned char>(text.front())) &&
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
    sink.report(diagnostics::Kind::kNotAnId, span, fmt::format("`{}` cannot be an id", id), hint_for_id(id));
    kinds_[kind].refused.insert(id);
    return;
  }
  auto& known = kinds_[kind];
  if (kind == IdKind::kAudience && known.order.size() == values::kMostAudiences) {
    sink.report(
        diagnostics::Kind::kTooManyAudiences, span, fmt::format("`{}` is one audience too many", id),
        fmt::format("a trust has at most {}: take out those whose output nobody reads", values::kMostAudiences));
    known.refused.insert(id);
    return;
  }
  if (kind == IdKind::kAudience || kind == IdKind::kAcademy) report_same_folder(known, id, span, sink);
  const auto [place, is_new] = known.spans.emplace(id, span);
  if (!is_new) {
    sink.report(diagnostics::Kind::kDuplicateId, span,
                fmt::format("`{}` is the id of another {} already", id, name(kind)), "give each its own id",
                {{place->second, "the first stands here"}});
    return;
  }
  known.order.push_back(id);
  add_alias(kind, id, id);
}

void Identifiers::report_same_folder(const Known& known, const std::string& id, source::Span span,
                                     diagnostics::Sink& sink) {
  for (const auto& [other, place] : known.spans) {
    if (other == id || source::folder_name(other) != source::folder_name(id)) continue;
    sink.report(diagnostics::Kind::kDuplicateId, span,
                fmt::format("`{}` and `{}` differ in nothing but case, and both name a folder", id, other),
                "give each its own id", {{place, "the first stands here"}});
    return;
  }
}

void Identifiers::add_alias(IdKind kind, const std::string& id, std::string_view alias) {
  if (alias.empty()) return;
  auto& ids = kinds_[kind].by_name[source::folded(alias)];
  if (std::ranges::find(ids, id) == ids.end()) ids.push_back(id);
}

bool Identifiers::has(IdKind kind, std::string_view id) const {
  const auto known = kinds_.find(kind);
  return known != kinds_.end() && known->second.spans.contains(id);
}

std::vector<std::string> Identifiers::find_by_name(IdKind kind, std::string_view written) const {
  if (has(kind, written)) return {std::string(written)};
  const auto known = kinds_.find(kind);
  if (known == kinds_.end()) return {};
  const auto found = known->second.by_name.find(source::folded(written));
  return found == known->second.by_name.end() ? std::vector<std::string>{} : found->second;
}

const std::vector<std::string>& Identifiers::ids(IdKind kind) const {
  static const std::vector<std::string> kNothing;
  const auto known = kinds_.find(kind);
  return known == kinds_.end() ? kNothing : known->second.order;
}

bool Identifiers::check(IdKind kind, std::string_view id, source::Span span, diagnostics::Sink& sink) const {
  if (has(kind, id)) return true;
  const auto known = kinds_.find(kind);
  const bool is_refused = known != kinds_.end() && known->second.refused.contains(id);
  if (is_complete(kind) && !is_refused) {
    auto hint = diagnostics::suggest(id, ids(kind));
    if (hint.empty()) hint = fmt::format("there is no {} at all", name(kind));
    sink.report(diagnostics::Kind::kUnknownName, span, fmt::format("no {} is called `{}`", name(kind), id), hint);
  }
  return false;
}

}  // namespace cornerstone::readers
