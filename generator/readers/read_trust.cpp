#include "readers/read_trust.h"

#include <algorithm>
#include <memory>

#include <fmt/format.h>

#include "diagnostics/suggestion.h"
#include "facts/names.h"
#include "readers/academies_file.h"
#include "readers/content_folder.h"
#include "readers/data_file.h"
#include "readers/ledger_file.h"
#include "readers/pack_file.h"
#include "readers/page_file.h"
#include "readers/results.h"
#include "readers/shapes.h"
#include "readers/team_file.h"
#include "readers/trust_file.h"
#include "readers/trust_files.h"
#include "readers/year_files.h"

namespace cornerstone::readers {
namespace {

bool is_workbook(std::string_view path) {
  return path.ends_with(".xlsx") || path.ends_with(".xls");
}

/// The reading of one content folder, step by step.
class TrustReader {
 public:
  TrustReader(const source::FileSystem& disk, const ReadOptions& options, source::SourceMap& sources,
              diagnostics::Sink& sink)
      : options_(options), sources_(sources), sink_(sink), content_(disk, sources, sink) {}

  model::Trust read();

 private:
  /// Everything that TOML and the fixed tables say. Read twice: first for the names that sentences may use, then with
  /// the sentences.
  std::vector<DatasetPlan> read_declared(const Context& context, model::Trust& into) const;
  facts::Year read_year(const YearFolder& folder, const Context& context, const model::Trust& of,
                        const Identifiers* earlier) const;
  std::shared_ptr<const facts::Names> read_names(const values::Audiences& audiences);
  /// Records are left out where what they hold is in doubt: sentences that name them make no mistake of their own.
  void mark_unless_all(IdKind kind, std::size_t read);
  void read_exports(const std::vector<DatasetPlan>& plans, const Context& context, model::Trust& into);
  void read_pages(const Context& context, model::Trust& into);
  void read_packs(const Context& context, model::Trust& into);
  void read_logo(model::Brand& brand);
  void report_no_audience();
  void check_item_pages() const;
  void check_publications(const model::Trust& trust) const;

  const ReadOptions& options_;
  source::SourceMap& sources_;
  diagnostics::Sink& sink_;
  ContentFolder content_;
  TrustFiles files_;
  std::optional<values::AudienceIndex> default_audience_;
};

model::Trust TrustReader::read() {
  files_ = read_files(content_, sources_, sink_);
  if (files_.year.ids.ids(IdKind::kAudience).empty()) report_no_audience();
  const auto& ids = files_.year.ids;
  model::Trust trust;
  trust.said.trust.id = options_.id;
  trust.audiences = read_audiences(files_.trust, ids);
  Context context{sources_, sink_, ids, trust.audiences, std::nullopt, nullptr};
  default_audience_ = read_default_audience(files_.trust, context);
  context.default_audience = default_audience_;
  trust.names = read_names(trust.audiences);
  context.vocabulary = trust.names.get();
  trust.has_every_name = ids.is_complete();
  for (const auto kind :
       {IdKind::kAudience, IdKind::kRole, IdKind::kLevel, IdKind::kIndicator, IdKind::kTheme, IdKind::kMeasure}) {
    if (ids.is_complete(kind)) trust.declared_ids.emplace(name(kind), ids.ids(kind));
  }

  trust.as_at = options_.today;
  const auto plans = read_declared(context, trust);
  if (options_.as_at) trust.as_at = *options_.as_at;
  read_logo(trust.brand);
  read_exports(plans, context, trust);
  read_pages(context, trust);
  read_packs(context, trust);
  check_item_pages();
  check_publications(trust);
  content_.report_names();
  content_.report_obstacles();
  content_.report_unread(expected_file_names(), files_.year.folder.empty() ? "years/?" : files_.year.folder);
  trust.input_hashes = content_.take_hashes();
  return trust;
}

void TrustReader::read_logo(model::Brand& brand) {
  if (brand.logo.empty()) return;
  if (auto plain = plain_path(brand.logo); !plain.empty()) brand.logo = std::move(plain);
  if (auto bytes = content_.bytes(brand.logo, brand.logo_span)) brand.logo_bytes = std::move(*bytes);
}

void TrustReader::report_no_audience() {
  // Every other record would only say so again.
  files_.year.ids.mark_incomplete(IdKind::kAudience);
  for (auto& year : files_.earlier) year.ids.mark_incomplete(IdKind::kAudience);
  if (files_.trust.is_broken) return;
  sink_.report(diagnostics::Kind::kNobodyMayKnow, {files_.trust.whole.file, 0, 0},
               "trust.toml names no audience, so nobody may read anything",
               "add an [[audience]] with its `id` and `name`: each gets a folder of its own");
}

std::shared_ptr<const facts::Names> TrustReader::read_names(const values::Audiences& audiences) {
  diagnostics::Sink reported_later;
  const Context context{sources_, reported_later, files_.year.ids, audiences, default_audience_, nullptr};
  model::Trust skeleton;
  static_cast<void>(read_declared(context, skeleton));
  const auto& said = skeleton.said;
  mark_unless_all(IdKind::kColumn, said.columns.size());
  mark_unless_all(IdKind::kMeasure, said.measures.size());
  mark_unless_all(IdKind::kJudgement, said.year.judgements.size());
  return std::make_shared<const facts::Names>(skeleton.said);
}

void TrustReader::mark_unless_all(IdKind kind, std::size_t read) {
  auto& ids = files_.year.ids;
  if (read < ids.ids(kind).size()) ids.mark_incomplete(kind);
}

std::vector<DatasetPlan> TrustReader::read_declared(const Context& context, model::Trust& into) const {
  read_trust_file(files_.trust, context, into);
  if (files_.academies) read_academies(*files_.academies, context, into.said);
  read_team(files_.team, context, into.said);
  read_glossary(files_.glossary, context, into.said);
  std::vector<DatasetPlan> plans;
  for (const auto& file : files_.data) plans.push_back(read_dataset(file, context, into));
  const auto* last_year = files_.earlier.empty() ? nullptr : &files_.earlier.front().ids;
  into.said.year = read_year(files_.year, context, into, last_year);
  for (const auto& folder : files_.earlier) {
    const Context of_year{sources_, context.sink, folder.ids, context.audiences, default_audience_, nullptr};
    into.said.earlier.push_back(read_year(folder, of_year, into, nullptr));
  }
  if (!files_.decisions) return plans;
  auto ids = files_.year.ids;  // The ledger may speak of any year.
  for (const auto& folder : files_.earlier) ids.mark_as_incomplete_as(folder.ids);
  const Context of_ledger{sources_, context.sink, ids, context.audiences, default_audience_, context.vocabulary};
  read_decisions(*files_.decisions, of_ledger, into.said);
  return plans;
}

facts::Year TrustReader::read_year(const YearFolder& folder, const Context& context, const model::Trust& of,
                                   const Identifiers* earlier) const {
  facts::Year year;
  year.id = folder.id;
  year.days = folder.days;
  read_calendar(folder.calendar, context, year);
  read_framework(folder.framework, context, of.said.scales, year);
  read_offer(folder.offer, context, year);
  read_priorities(folder.priorities, context, earlier, year);
  if (folder.actions) read_actions(*folder.actions, context, year);
  return year;
}

void TrustReader::read_exports(const std::vector<DatasetPlan>& plans, const Context& context, model::Trust& into) {
  std::vector<facts::Result> results;
  for (const auto& plan : plans) {
    if (!plan.is_whole) continue;
    if (is_workbook(plan.file.text)) {
      sink_.report(diagnostics::Kind::kFileUnreadable, plan.file.span,
                   fmt::format("`{}` is a workbook", plan.file.text), "save its sheet as CSV, and name that file");
      continue;
    }
    const auto file = content_.text(plan.file.text, plan.file.span, plan.encoding);
    if (file) read_results(plan, *file, *into.names, context, into.said, results);
  }
  into.said.results = in_order(std::move(results));
  for (auto& dataset : into.said.datasets) {
    for (const auto& result : into.said.results) {
      const bool is_of_dataset = result.measure.starts_with(dataset.id + ".");
      if (is_of_dataset && result.date <= into.as_at && (!dataset.latest || *dataset.latest < result.date)) {
        dataset.latest = result.date;
      }
    }
  }
}

void TrustReader::read_pages(const Context& context, model::Trust& into) {
  const auto folder = files_.year.folder + "strategy/";
  for (const auto& path : content_.paths_below(folder)) {
    if (!path.ends_with(".md")) continue;
    const PageSetting setting{path, path.substr(folder.size()), options_.components, std::nullopt};
    if (auto page = read_page(content_, setting, context, into)) {
      into.pages.push_back(std::move(*page));
    } else {
      into.unread_pages.push_back(setting.name);
    }
  }
}

void TrustReader::read_packs(const Context& context, model::Trust& into) {
  const auto folder = files_.year.folder + "packs/";
  for (const auto& path : content_.paths_below(folder)) {
    const bool is_at_top = path.find('/', folder.size()) == std::string::npos;
    std::optional<model::Pack> pack;
    if (is_at_top && path.ends_with(".md")) {
      pack = read_letter(path, content_, options_.components, context, into);
    } else if (!is_at_top && path.ends_with("/pack.toml")) {
      pack = read_pack(content_.toml(path, shapes::kPackFile, true), content_, options_.components, context, into);
    }
    if (pack) into.packs.push_back(std::move(*pack));
  }
}

void TrustReader::check_item_pages() const {
  std::vector<std::string> paths;
  for (const auto& path : content_.paths_below(files_.year.folder + "strategy/")) {
    paths.push_back(path.substr(files_.year.folder.size() + std::string_view("strategy/").size()));
  }
  for (const auto& placed : files_.year.offer.records(shapes::kItem)) {
    const auto* entry = placed.table->find("page");
    const auto* text = entry == nullptr ? nullptr : entry->value.get<TomlText>();
    if (text == nullptr || std::ranges::find(paths, text->text) != paths.end()) continue;
    sink_.report(diagnostics::Kind::kUnknownName, text->span, fmt::format("no page is called `{}`", text->text),
                 diagnostics::suggest(text->text, paths));
  }
}

void TrustReader::check_publications(const model::Trust& trust) const {
  constexpr std::string_view kCount = "count(";
  for (const auto& publication : trust.publications) {
    std::string_view name = publication.what;
    if (name.starts_with(kCount) && name.ends_with(')'))
      name = name.substr(kCount.size(), name.size() - kCount.size() - 1);
    if (name.empty() || trust.names->resolve(name) || !files_.year.ids.is_complete()) continue;
    sink_.report(diagnostics::Kind::kUnknownName, publication.span, fmt::format("`{}` names no fact", name),
                 diagnostics::suggest(name, trust.names->names()));
  }
}

}  // namespace

model::Trust read_trust(const source::FileSystem& content, const ReadOptions& options, source::SourceMap& sources,
                        diagnostics::Sink& sink) {
  return TrustReader(content, options, sources, sink).read();
}

}  // namespace cornerstone::readers
