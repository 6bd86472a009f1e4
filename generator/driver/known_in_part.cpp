#include "driver/known_in_part.h"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "rules/judge.h"

namespace cornerstone::driver {
namespace {

using diagnostics::Kind;

/// After one of these, an id that the file means to declare may not be known.
bool may_hide_an_id(Kind kind) {
  constexpr std::array kHiding{Kind::kFileEmpty,  Kind::kFileEncoding, Kind::kFileMissing,      Kind::kFileUnreadable,
                               Kind::kTomlSyntax, Kind::kUnknownTable, Kind::kMissingKey,       Kind::kWrongType,
                               Kind::kNotAnId,    Kind::kDuplicateId,  Kind::kTooManyAudiences, Kind::kUnknownFile};
  return std::ranges::find(kHiding, kind) != kHiding.end();
}

/// The errors so far, by file of the content folder.
class ErrorPlaces {
 public:
  ErrorPlaces(const source::FileSystem& content, const source::SourceMap& sources, const diagnostics::Sink& sink) {
    const auto above = content.shown_name("");
    for (const auto& each : sink.sorted()) {
      if (diagnostics::severity(each.kind) != diagnostics::Severity::kError) continue;
      std::string_view name = each.span.is_nowhere() ? std::string_view() : sources.name(each.span.file);
      if (name.starts_with(above)) name.remove_prefix(above.size());
      errors_.emplace_back(name, each.kind);
    }
  }

  /// `place` is the name of a file, in whichever year, or a folder with its slash. An error of no file may be anywhere.
  [[nodiscard]] bool any_in(std::string_view place) const {
    return std::ranges::any_of(errors_, [&](const Error& error) { return is_in(error.first, place); });
  }
  [[nodiscard]] bool any_in(std::initializer_list<std::string_view> places) const {
    return std::ranges::any_of(places, [&](std::string_view place) { return any_in(place); });
  }
  [[nodiscard]] bool are_in_pages_alone() const {
    return std::ranges::all_of(errors_, [](const Error& error) { return error.first.ends_with(".md"); });
  }
  [[nodiscard]] bool may_hide_ids_in(std::string_view place) const {
    return std::ranges::any_of(
        errors_, [&](const Error& error) { return is_in(error.first, place) && may_hide_an_id(error.second); });
  }

 private:
  using Error = std::pair<std::string, Kind>;

  static bool is_in(std::string_view path, std::string_view place) {
    if (path.empty()) return true;
    if (place.ends_with('/')) return path.starts_with(place);
    return path == place || (path.ends_with(place) && path[path.size() - place.size() - 1] == '/');
  }

  std::vector<Error> errors_;
};

/// A kind of ids, and where they are declared.
struct Declaring {
  std::string_view kind;
  std::string_view place;
};
constexpr std::array kDeclaring{Declaring{"audience", "trust.toml"},   Declaring{"role", "team.toml"},
                                Declaring{"level", "framework.toml"},  Declaring{"indicator", "framework.toml"},
                                Declaring{"theme", "priorities.toml"}, Declaring{"measure", "data/"}};

compose::DeclaredNames declared_names(const model::Trust& trust, const ErrorPlaces& wrong) {
  compose::DeclaredNames declared;
  declared.vocabulary = trust.names.get();
  declared.has_whole_vocabulary = trust.has_every_name;
  for (const auto& [kind, place] : kDeclaring) {
    const auto ids = trust.declared_ids.find(kind);
    if (ids == trust.declared_ids.end()) continue;
    if (wrong.may_hide_ids_in(place)) {
      declared.has_whole_vocabulary = false;
    } else {
      declared.of_kind.emplace(kind, ids->second);
    }
  }
  if (!wrong.any_in("data/")) {
    for (const auto& measure : trust.said.measures)
      declared.comparisons.emplace(measure.full_name(), measure.comparisons);
  }
  if (!wrong.any_in("priorities.toml")) {
    auto& kinds = declared.of_kind["kind of theme"];
    for (const auto& theme : trust.said.year.themes) {
      if (std::ranges::find(kinds, theme.kind) == kinds.end()) kinds.push_back(theme.kind);
    }
  }
  return declared;
}

/// The ledger rests on who may decide what; levels rest on every figure and judgement as well.
void judge_in_part(const model::Trust& trust, const ErrorPlaces& wrong, diagnostics::Sink& sink) {
  const bool knows_deciders = trust.declared_ids.contains("role") && !wrong.may_hide_ids_in("team.toml") &&
                              !wrong.any_in({"trust.toml", "academies.csv", "framework.toml"});
  if (!knows_deciders) return;
  const bool knows_figures = !wrong.any_in({"data/", "decisions.csv", "calendar.toml"});
  rules::check(trust, trust.as_at, knows_figures ? rules::Check::kDecisionsAndLevels : rules::Check::kDecisions, sink);
}

}  // namespace

bool check_in_part(const source::FileSystem& content, const source::SourceMap& sources, Understanding& known,
                   diagnostics::Sink& sink) {
  const ErrorPlaces wrong(content, sources, sink);
  if (wrong.are_in_pages_alone()) return true;
  known.declared = declared_names(known.trust, wrong);
  judge_in_part(known.trust, wrong, sink);
  return false;
}

}  // namespace cornerstone::driver
