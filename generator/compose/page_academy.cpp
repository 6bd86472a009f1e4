// One academy: what it stands at and why, what it has, what is next. Sections that its own pages tell already are left
// to them in the academy's own folder; those who read of many find all on one page.

#include <algorithm>

#include <fmt/format.h>

#include "compose/built_in.h"
#include "compose/days.h"
#include "compose/history.h"
#include "compose/indicator_table.h"
#include "compose/navigation.h"
#include "compose/offer_tables.h"
#include "compose/phrases.h"
#include "compose/progress.h"
#include "compose/tables.h"

namespace cornerstone::compose {
namespace {

using document::Document;
using facts::Academy;

class AcademyPage {
 public:
  AcademyPage(Document& page, const Academy& academy, Composing& composing)
      : page_(page), academy_(academy), composing_(composing), facts_(composing.facts) {}

  void write() {
    page_.lead = lead();
    add_facts();
    // In its own folder they are the way in; those who read of many find all here, and them as a way on.
    const bool is_own_folder = composing_.edition.reader.academy != values::AcademyIndex::kNone;
    if (knows_levels(facts_)) add_rating();
    if (is_own_folder) add_pages("Pages of this academy");
    add_support();
    add_plan();
    add_dates();
    add_log();
    if (!is_own_folder) add_pages("More about this academy");
  }

 private:
  [[nodiscard]] bool is_told_elsewhere(std::string_view component) const {
    if (composing_.edition.reader.academy == values::AcademyIndex::kNone) return false;
    return std::ranges::any_of(composing_.edition.pages, [&](const edition::Page& page) {
      return page.academy == academy_.index && calls(page.draft, component);
    });
  }

  [[nodiscard]] std::string lead() const {
    const auto* rating = facts::find_rating(facts_, academy_.index);
    if (rating == nullptr || !knows_levels(facts_))
      return "What the academy has from the trust, whom to ask, and what is next.";
    const auto* level = rating->signed_level.get();
    if (!academy_.is_counted()) return "Joining the trust: in no count until it does.";
    if (level == nullptr) return "Not rated: too little is known yet.";
    auto text = fmt::format("{} since {}", level_name(facts_, level->level), level->since.in_words());
    const auto* proposal = rating->proposal.get();
    if (proposal != nullptr && proposal->state == facts::RatingState::kProvisional)
      text += "; what the rules propose is provisional";
    return text + ".";
  }

  void add_facts() {
    const auto add = [&](const std::string& label, std::string value) {
      constexpr std::size_t kMost = 5;
      if (!value.empty() && page_.facts.size() < kMost)
        page_.facts.push_back({.id = {}, .label = document::words(label), .value = document::words(std::move(value))});
    };
    add("Phase", capitalised(academy_.phase));
    if (academy_.pupils) add("Pupils", academy_.pupils->grouped(0));
    if (academy_.joined) add("Joined", academy_.joined->in_words());
    for (const auto& column : facts_.columns) {
      for (const auto& value : academy_.columns) {
        const bool is_short =
            column.type.kind == expression::TypeKind::kText || column.type.kind == expression::TypeKind::kDate;
        if (is_short && value.column == column.id && value.reading.is_known())
          add(column.name, expression::in_words(value.reading));
      }
    }
  }

  void add_pages(const char* title) {
    document::List list;
    for (const auto& entry : composing_.outline.entries) {
      if (entry.academy != academy_.index || entry.id == composing_.entry.id || entry.purpose == Purpose::kPrinted)
        continue;
      document::ListItem item;
      document::Paragraph text;
      text.content = link(entry.title, entry.id);
      if (entry.is_paper()) append(text.content, quiet(", PDF"));
      item.blocks.emplace_back(std::move(text));
      list.items.push_back(std::move(item));
    }
    if (list.items.empty()) return;
    page_.blocks.emplace_back(part(title, "pages"));
    page_.blocks.emplace_back(std::move(list));
  }

  void add_rating() {
    page_.blocks.emplace_back(part("Level and sign-off", "level"));
    add_verdict();
    std::ranges::move(rating_in_words(academy_, composing_), std::back_inserter(page_.blocks));
    if (is_told_elsewhere("reasons")) return;
    page_.blocks.emplace_back(part("Why", "why"));
    page_.blocks.emplace_back(indicator_table(
        academy_, "indicators", document::words("Every indicator that applies, highest risk first"), composing_));
  }

  /// Signed, proposed and before, side by side: they are never mixed.
  void add_verdict() {
    const auto* rating = facts::find_rating(facts_, academy_.index);
    if (rating == nullptr) return;
    const auto* level = rating->signed_level.get();
    const auto* proposal = rating->proposal.get();
    document::Facts facts;
    const auto add = [&](std::string label, document::Inlines value) {
      facts.facts.push_back({.id = {}, .label = document::words(std::move(label)), .value = std::move(value)});
    };
    add("Signed " + facts_.year.framework.word,
        one(level != nullptr ? level_mark(facts_, level->level) : not_known_mark("Not rated")));
    if (proposal != nullptr) add("The rules propose", proposal_inlines(facts_, *proposal));
    if (const auto before = level_on(facts_, academy_.index, facts_.year.days.from.plus_days(-1)))
      add("At the end of last year", one(level_mark(facts_, *before)));
    page_.blocks.emplace_back(std::move(facts));
  }

  void add_support() {
    if (is_told_elsewhere("matrix")) return;
    auto table = offer_of_academy({.id = "support", .caption = document::words("What the academy has, and when next")},
                                  academy_, composing_);
    if (table.body.empty()) return;
    page_.blocks.emplace_back(part("Support", "offer"));
    page_.blocks.emplace_back(std::move(table));
    auto gives =
        offer_of_academy({.id = "gives", .caption = document::words("What it gives to other academies"), .gives = true},
                         academy_, composing_);
    if (!gives.body.empty()) page_.blocks.emplace_back(std::move(gives));
  }

  void add_plan() {
    const auto doings = doings_of({&academy_}, facts_);
    if (doings.empty() || is_told_elsewhere("actions")) return;
    page_.blocks.emplace_back(part("Plan", "plan"));
    auto table = doings_table("actions", document::words("Actions: " + summary_of(doings)));
    for (const auto& doing : doings) table.body.push_back(doing_row(doing, false, composing_));
    page_.blocks.emplace_back(std::move(table));
  }

  void add_dates() {
    if (is_told_elsewhere("next")) return;
    constexpr int kMonths = 3;
    const auto today = facts_.as_at;
    document::Dates dates;
    dates.entries = entries_of(without_repeats(
        days_of({.from = today, .until = today.plus_months(kMonths), .kind = {}, .academy = academy_.index}, facts_)));
    dates.when_empty = document::words("No date is set in the next three months.");
    page_.blocks.emplace_back(part("Dates", "dates"));
    page_.blocks.emplace_back(std::move(dates));
  }

  void add_log() {
    if (is_told_elsewhere("log") || !knows_levels(facts_)) return;
    const std::vector<const Academy*> own{&academy_};
    auto dates = log_of(since_last_year(composing_), own, composing_);
    if (dates.entries.empty()) return;
    page_.blocks.emplace_back(part("Decisions", "decisions"));
    page_.blocks.emplace_back(std::move(dates));
  }

  Document& page_;
  const Academy& academy_;
  Composing& composing_;
  const facts::Facts& facts_;
};

}  // namespace

void write_academy(Document& page, Composing& composing) {
  const auto* academy = facts::find_academy(composing.facts, composing.academy);
  if (academy != nullptr) AcademyPage(page, *academy, composing).write();
}

}  // namespace cornerstone::compose
