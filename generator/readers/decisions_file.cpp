#include <algorithm>
#include <array>
#include <utility>

#include <fmt/format.h>

#include "diagnostics/suggestion.h"
#include "readers/fixed_table.h"
#include "readers/ledger_file.h"
#include "readers/record.h"
#include "readers/tables.h"
#include "source/text.h"

namespace cornerstone::readers {
namespace {

using facts::Subject;

constexpr std::array<std::pair<std::string_view, Subject>, 7> kSubjects = {{
    {"rating", Subject::kRating},
    {"judgement", Subject::kJudgement},
    {"success", Subject::kSuccess},
    {"action", Subject::kAction},
    {"item", Subject::kItem},
    {"post", Subject::kPost},
    {"priority", Subject::kPriority},
}};

/// A record that a decision is about, in whichever year.
struct Found {
  std::optional<values::AudienceIndex> audience;
  const facts::Judgement* judgement = nullptr;
};

template <class Records>
const typename Records::value_type* by_id(const Records& records, std::string_view id) {
  const auto found = std::ranges::find(records, id, [](const auto& record) -> const std::string& { return record.id; });
  return found == records.end() ? nullptr : &*found;
}

template <class Records>
void look_in(const Records& records, std::string_view id, std::optional<Found>& found) {
  if (found) return;
  if (const auto* record = by_id(records, id)) found = Found{record->audience, nullptr};
}

std::vector<const facts::Year*> years_of(const facts::Declared& said) {
  std::vector<const facts::Year*> years = {&said.year};
  for (const auto& year : said.earlier) years.push_back(&year);
  return years;
}

std::optional<Found> find_subject(const facts::Declared& said, Subject subject, std::string_view id) {
  std::optional<Found> found;
  if (subject == Subject::kPost) look_in(said.posts, id, found);
  for (const auto* year : years_of(said)) {
    switch (subject) {
      case Subject::kJudgement:
        if (const auto* judgement = by_id(year->judgements, id); judgement != nullptr && !found) {
          found = Found{judgement->audience, judgement};
        }
        break;
      case Subject::kSuccess:
        look_in(year->successes, id, found);
        break;
      case Subject::kAction:
        look_in(year->actions, id, found);
        break;
      case Subject::kItem:
        look_in(year->items, id, found);
        break;
      case Subject::kPriority:
        look_in(year->priorities, id, found);
        break;
      default:
        break;
    }
  }
  return found;
}

/// Ids of a kind of subject in any year, for suggestions.
std::vector<std::string> ids_of(const facts::Declared& said, std::string_view kind, Subject subject) {
  std::vector<std::string> ids;
  const auto add = [&](const auto& records) {
    for (const auto& record : records) ids.push_back(fmt::format("{}.{}", kind, record.id));
  };
  if (subject == Subject::kPost) add(said.posts);
  for (const auto* year : years_of(said)) {
    if (subject == Subject::kJudgement) add(year->judgements);
    if (subject == Subject::kSuccess) add(year->successes);
    if (subject == Subject::kAction) add(year->actions);
    if (subject == Subject::kItem) add(year->items);
    if (subject == Subject::kPriority) add(year->priorities);
  }
  return ids;
}

/// One row, read step by step; each step reports what is wrong in its cell.
class RowReader {
 public:
  RowReader(const FixedTable& table, const Context& context, const facts::Declared& said)
      : table_(table), context_(context), said_(said) {}

  std::optional<facts::Decision> read();

 private:
  bool read_about();
  bool read_value();
  bool read_level();
  bool read_word(const facts::Judgement& judgement);
  bool one_of(const std::vector<std::string>& words, std::string_view what);
  void read_clearance();

  const FixedTable& table_;
  const Context& context_;
  const facts::Declared& said_;
  facts::Decision decision_;
  Found found_;
};

std::optional<facts::Decision> RowReader::read() {
  const auto on = table_.date("date");
  const bool is_about_something = read_about();
  const bool has_value = is_about_something && read_value();
  decision_.by = reference_in(table_.cell("by"), IdKind::kRole, context_);
  decision_.by_span = table_.cell("by").origin.span;
  const auto academy = reference_in(table_.cell("academy"), IdKind::kAcademy, context_);
  decision_.academy = academy_by_id(context_, academy);
  const bool is_of_an_academy = decision_.about == Subject::kRating;
  if (is_about_something && is_of_an_academy && table_.cell("academy").is_empty()) {
    context_.sink.report(diagnostics::Kind::kMissingCell, table_.cell("academy").origin.span,
                         "a rating without an academy", "fill the column `academy` with its id");
    return std::nullopt;
  }
  decision_.reason = table_.text("reason");
  decision_.evidence = table_.text("evidence");
  decision_.until = table_.date("until");
  decision_.origin = table_.cell("value").origin;
  if (on && decision_.until && *decision_.until < *on) {
    context_.sink.report(diagnostics::Kind::kDateOrder, table_.cell("until").origin.span,
                         fmt::format("`until` is before the decision: {}", decision_.until->in_words()),
                         fmt::format("it was made on {}", on->in_words()));
  }
  const bool names_wrong_academy = academy.empty() && !table_.cell("academy").is_empty();
  if (!on || !is_about_something || !has_value || names_wrong_academy) return std::nullopt;
  decision_.on = *on;
  read_clearance();
  return decision_;
}

bool RowReader::read_about() {
  const auto cell = table_.cell("about");
  if (cell.is_empty()) return false;
  const auto dot = cell.text.find('.');
  const auto kind = cell.text.substr(0, dot);
  const auto* const subject = std::ranges::find(kSubjects, kind, &decltype(kSubjects)::value_type::first);
  if (subject == kSubjects.end() || (subject->second == Subject::kRating) != (dot == std::string_view::npos)) {
    std::vector<std::string> names;
    for (const auto& [name, about] : kSubjects) names.emplace_back(name);
    context_.sink.report(diagnostics::Kind::kUnknownName, cell.origin.span,
                         fmt::format("no decision is about `{}`", cell.text), diagnostics::suggest(kind, names));
    return false;
  }
  decision_.about = subject->second;
  if (decision_.about == Subject::kRating) {
    found_.audience = said_.year.framework.audience;
    return true;
  }
  decision_.subject = std::string(cell.text.substr(dot + 1));
  if (const auto found = find_subject(said_, decision_.about, decision_.subject)) {
    found_ = *found;
    return true;
  }
  if (context_.ids.is_complete()) {
    context_.sink.report(diagnostics::Kind::kUnknownName, cell.origin.span,
                         fmt::format("no {} is called `{}`", kind, decision_.subject),
                         diagnostics::suggest(cell.text, ids_of(said_, kind, decision_.about)));
  }
  return false;
}

bool RowReader::one_of(const std::vector<std::string>& words, std::string_view what) {
  const auto cell = table_.cell("value");
  if (std::ranges::find(words, source::folded(cell.text)) != words.end()) {
    decision_.value = source::folded(cell.text);
    return true;
  }
  context_.sink.report(diagnostics::Kind::kNotAWord, cell.origin.span, fmt::format("`{}` is no {}", cell.text, what),
                       diagnostics::suggest(cell.text, words));
  return false;
}

bool RowReader::read_value() {
  const auto cell = table_.cell("value");
  if (cell.is_empty()) return false;
  decision_.value = std::string(cell.text);
  switch (decision_.about) {
    case Subject::kRating:
      return read_level();
    case Subject::kJudgement:
      return read_word(*found_.judgement);
    case Subject::kAction:
      return one_of({"not started", "under way", "done", "not needed"}, "status of an action");
    case Subject::kItem:
      return one_of({"granted", "held", "ended"}, "state of an item");
    case Subject::kSuccess:
      return one_of({"met", "not met", "not known"}, "outcome of a success measure");
    default:
      return true;
  }
}

bool RowReader::read_level() {
  const auto cell = table_.cell("value");
  std::vector<std::string> ids;
  for (const auto* year : years_of(said_)) {
    for (const auto& level : year->levels) {
      if (level.id == cell.text || source::folded(level.name) == source::folded(cell.text)) {
        decision_.value = level.id;
        return true;
      }
      ids.push_back(level.id);
    }
  }
  if (!context_.ids.is_complete(IdKind::kLevel) || ids.empty()) return false;
  context_.sink.report(diagnostics::Kind::kUnknownName, cell.origin.span,
                       fmt::format("no level is called `{}`", cell.text), diagnostics::suggest(cell.text, ids));
  return false;
}

bool RowReader::read_word(const facts::Judgement& judgement) {
  const auto cell = table_.cell("value");
  if (judgement.type.kind == expression::TypeKind::kYesNo)
    return one_of({"yes", "no"}, "answer to a yes-or-no question");
  if (judgement.type.kind != expression::TypeKind::kWord) return true;
  const auto& scale = *judgement.type.scale;
  if (const auto index = scale.find(cell.text)) {
    decision_.value = scale.words[*index].id;
    return true;
  }
  context_.sink.report(diagnostics::Kind::kNotAWord, cell.origin.span,
                       fmt::format("`{}` is not a word of the scale `{}`", cell.text, scale.name),
                       diagnostics::suggest(cell.text, scale.ids()));
  return false;
}

void RowReader::read_clearance() {
  const auto of_subject =
      found_.audience ? context_.audiences.declared(*found_.audience, decision_.academy) : values::Clearance();
  decision_.clearance = of_subject;
  const auto id = reference_in(table_.cell("audience"), IdKind::kAudience, context_);
  if (const auto own = audience_by_id(context_, id)) {
    if (!of_subject.covers(context_.audiences.declared(*own, decision_.academy))) {
      context_.sink.report(diagnostics::Kind::kNotForThisAudience, table_.cell("audience").origin.span,
                           fmt::format("`{}` may not know what this decision is about", id),
                           "leave the cell empty, or name an audience that may know it");
    }
    decision_.clearance = context_.audiences.declared(*own, decision_.academy).intersect(of_subject);
  }
}

}  // namespace

void read_decisions(source::FileId file, const Context& context, facts::Declared& into) {
  auto table = FixedTable::open(file, kDecisionColumns, {}, {}, context.sources, context.sink);
  while (table && table->next_row()) {
    if (auto decision = RowReader(*table, context, into).read()) into.decisions.push_back(std::move(*decision));
  }
  std::ranges::stable_sort(into.decisions, {}, &facts::Decision::on);
}

}  // namespace cornerstone::readers
