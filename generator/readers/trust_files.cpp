#include "readers/trust_files.h"

#include <algorithm>
#include <set>

#include <fmt/format.h>

#include "diagnostics/suggestion.h"
#include "readers/academies_file.h"
#include "readers/data_file.h"
#include "readers/ledger_file.h"
#include "readers/school_year.h"
#include "readers/shapes.h"

namespace cornerstone::readers {
namespace {

constexpr std::string_view kYears = "years/";

/// The names of the folders in years/ that are school years, newest first.
std::vector<std::string> year_names(const ContentFolder& content) {
  std::set<std::string, std::greater<>> names;
  for (const auto& path : content.paths_below(kYears)) {
    const auto name = path.substr(kYears.size(), path.find('/', kYears.size()) - kYears.size());
    if (school_year(name)) names.insert(name);
  }
  return {names.begin(), names.end()};
}

/// The year that [trust] names and where; the newest folder where it names none.
struct StatedYear {
  std::string name;
  source::Span span;
};

StatedYear stated_year(const TomlFile& trust, const std::vector<std::string>& names) {
  const auto head = trust.head(shapes::kTrust);
  const auto* entry = head.table == nullptr ? nullptr : head.table->find("year");
  const auto* text = entry == nullptr ? nullptr : entry->value.get<TomlText>();
  if (text != nullptr) return {text->text, text->span};
  return {names.empty() ? std::string{} : names.front(), {}};
}

YearFolder read_year_folder(const std::string& name, ContentFolder& content, bool is_this_year) {
  YearFolder year;
  year.id = name;
  year.folder = fmt::format("{}{}/", kYears, name);
  year.days = school_year(name).value_or(values::DateRange{});
  year.framework = content.toml(year.folder + "framework.toml", shapes::kFrameworkFile, is_this_year);
  year.offer = content.toml(year.folder + "offer.toml", shapes::kOfferFile, false);
  year.calendar = content.toml(year.folder + "calendar.toml", shapes::kCalendarFile, false);
  year.priorities = content.toml(year.folder + "priorities.toml", shapes::kPrioritiesFile, false);
  if (content.has(year.folder + "actions.csv")) year.actions = content.text(year.folder + "actions.csv");
  return year;
}

void collect_year(YearFolder& year, const Identifiers& of_trust, const source::SourceMap& sources,
                  diagnostics::Sink& sink) {
  year.ids = of_trust;
  collect_ids(year.framework, shapes::kFrameworkFile, year.ids, sink);
  collect_ids(year.offer, shapes::kOfferFile, year.ids, sink);
  collect_ids(year.calendar, shapes::kCalendarFile, year.ids, sink);
  collect_ids(year.priorities, shapes::kPrioritiesFile, year.ids, sink);
  const auto head = year.priorities.head(shapes::kPriorities);
  const auto* questions = head.table == nullptr ? nullptr : head.table->find("questions");
  const auto* table = questions == nullptr ? nullptr : questions->value.get<TomlTable>();
  if (table != nullptr) {
    for (const auto& question : table->entries)
      year.ids.declare(IdKind::kQuestion, question.key, question.key_span, sink);
  }
  if (year.priorities.is_broken) year.ids.mark_incomplete(IdKind::kQuestion);
  const bool has_levels = !year.framework.is_there || !year.ids.ids(IdKind::kLevel).empty();
  if (!has_levels) year.ids.mark_incomplete(IdKind::kLevel);  // Told once, of the framework.
  if (year.actions) collect_actions(*year.actions, sources, year.ids, sink);
}

Identifiers collect_trust(const TrustFiles& files, const source::SourceMap& sources, diagnostics::Sink& sink) {
  Identifiers ids;
  collect_ids(files.trust, shapes::kTrustFile, ids, sink);
  collect_ids(files.team, shapes::kTeamFile, ids, sink);
  for (const auto& file : files.data) collect_measures(file, ids, sink);
  if (files.academies) {
    collect_academies(*files.academies, sources, ids, sink);
  } else {
    ids.mark_incomplete(IdKind::kAcademy);
  }
  return ids;
}

void read_years(ContentFolder& content, const source::SourceMap& sources, diagnostics::Sink& sink, TrustFiles& files) {
  const auto names = year_names(content);
  const auto stated = stated_year(files.trust, names);
  const bool is_there = std::ranges::find(names, stated.name) != names.end();
  if (!is_there && school_year(stated.name)) {
    sink.report(diagnostics::Kind::kFileMissing, stated.span,
                fmt::format("there is no folder `{}{}`", kYears, stated.name),
                diagnostics::suggest(stated.name, names));
  }
  if (is_there) files.year = read_year_folder(stated.name, content, true);
  files.year.id = stated.name;
  files.year.days = school_year(stated.name).value_or(values::DateRange{});
  for (const auto& name : names) {
    if (name < stated.name) files.earlier.push_back(read_year_folder(name, content, false));
  }
  const auto ids = collect_trust(files, sources, sink);
  collect_year(files.year, ids, sources, sink);
  for (auto& year : files.earlier) collect_year(year, ids, sources, sink);
  if (is_there) return;
  for (const auto kind : {IdKind::kLevel, IdKind::kTerm, IdKind::kItem, IdKind::kTheme})
    files.year.ids.mark_incomplete(kind);
}

}  // namespace

TrustFiles read_files(ContentFolder& content, const source::SourceMap& sources, diagnostics::Sink& sink) {
  TrustFiles files;
  files.trust = content.toml("trust.toml", shapes::kTrustFile, true);
  files.team = content.toml("team.toml", shapes::kTeamFile, false);
  files.glossary = content.toml("glossary.toml", shapes::kGlossaryFile, false);
  files.academies = content.text("academies.csv");
  if (content.has("decisions.csv")) files.decisions = content.text("decisions.csv");
  for (const auto& path : content.paths_below("data/")) {
    if (path.ends_with(".toml")) files.data.push_back(content.toml(path, shapes::kDataFile, true));
  }
  read_years(content, sources, sink, files);
  return files;
}

std::vector<std::string> expected_file_names() {
  return {"trust.toml",    "team.toml",  "glossary.toml",   "academies.csv", "decisions.csv", "framework.toml",
          "calendar.toml", "offer.toml", "priorities.toml", "actions.csv",   "pack.toml"};
}

}  // namespace cornerstone::readers
