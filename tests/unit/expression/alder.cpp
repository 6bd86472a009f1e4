#include "alder.h"

namespace cornerstone::expression::tests {
namespace {

Reading state_word(const SmallVocabulary& vocabulary, std::string_view name, std::string_view word_written) {
  return word(vocabulary.resolve(name)->type.scale, word_written);
}

Thing academy(std::string label, Reading rating, std::string_view phase) {
  Thing thing;
  thing.label = std::move(label);
  thing.readings["rating"] = std::move(rating);
  thing.readings["academy.phase"] = text(phase);
  thing.readings["academy.status"] = state_word(SmallVocabulary(), "academy.status", "open");
  return thing;
}

Thing indicator(std::string label, Reading level) {
  Thing thing;
  thing.label = std::move(label);
  thing.readings["level"] = std::move(level);
  return thing;
}

Thing action(std::string label, std::string_view status, std::string_view due) {
  const SmallVocabulary vocabulary;
  Thing thing;
  thing.label = std::move(label);
  thing.readings["status"] = word(vocabulary.inside(Things::kActions)->resolve("status")->type.scale, status);
  thing.readings["due"] = date(due);
  return thing;
}

void add_figures(Thing& thing) {
  thing.histories["attendance.overall"] = {on("2024-11-14", percent("91.0")), on("2025-11-14", percent("92.8")),
                                           on("2026-11-13", percent("93.4"))};
  thing.comparisons["attendance.overall/national"] = {{day("2024-01-01"), percent("93.2")}};
  thing.comparisons["attendance.overall/target"] = {{day("2024-01-01"), percent("95")}};
  Reading late = on("2025-02-01", absent(ReadingState::kStale));
  late.value = percent("5").value;
  thing.histories["attendance.late"] = {on("2024-02-01", percent("4")), late};
  thing.histories["ks2.rwm"] = {on("2024-08-31", percent("58")), on("2025-08-31", percent("60")),
                                on("2026-08-31", percent("66"))};
  thing.comparisons["ks2.rwm/national"] = {
      {day("2024-01-01"), percent("60")}, {day("2025-01-01"), percent("59")}, {day("2026-01-01"), percent("62")}};
  thing.histories["ks2.similar"] = {on("2024-08-31", percent("8")), on("2025-08-31", percent("12")),
                                    on("2026-08-31", percent("9"))};
  thing.histories["exclusions.permanent"] = {on("2026-07-20", number("0"))};
  thing.comparisons["exclusions.permanent/national"] = {{day("2024-01-01"), number("0.1")}};
  thing.histories["services.absence"] = {on("2025-09-01", number("8", values::Unit::kDays)),
                                         on("2026-09-01", absent(ReadingState::kMissing))};
  thing.histories["ofsted.quality"] = {on("2013-01-10", word(quality(), "Outstanding")),
                                       on("2017-03-01", word(quality(), "Requires improvement")),
                                       on("2021-06-01", word(quality(), "Good"))};
}

}  // namespace

Thing alder() {
  Thing thing = academy("Alder", word(risk(), "high"), "Primary");
  add_figures(thing);
  thing.readings["services.reserves"] = absent(ReadingState::kWithheld);
  thing.readings["finance.balance"] = absent(ReadingState::kNotApplicable);
  thing.readings["judgement.asks-for-help"] = yes_no(true);
  thing.readings["rating.proposed"] = range(risk(), "low", "medium");
  thing.readings["rating.since"] = date("2025-03-01");
  thing.readings["academy.joined"] = date("2023-09-01");
  thing.academies = {academy("Alder", word(risk(), "high"), "primary"),
                     academy("Birch", word(risk(), "low"), "primary"),
                     academy("Cedar", word(risk(), "low"), "secondary"),
                     academy("Elm", absent(ReadingState::kMissing), "primary"),
                     academy("Fir", absent(ReadingState::kNotApplicable), "special"),
                     academy("Gorse", word(risk(), "medium"), "primary")};
  thing.academies.back().is_usual = false;
  thing.academies.back().readings["academy.status"] = state_word(SmallVocabulary(), "academy.status", "joining");
  thing.indicators = {indicator("Attendance", word(risk(), "low")), indicator("Outcomes", word(risk(), "medium")),
                      indicator("Finance", range(risk(), "medium", "high")),
                      indicator("Staffing", range(risk(), "low", "high")),
                      indicator("Sixth form", absent(ReadingState::kNotApplicable))};
  thing.actions = {action("Audit", "done", "2026-07-31"), action("Plan", "under way", "2026-12-18")};
  return thing;
}

}  // namespace cornerstone::expression::tests
