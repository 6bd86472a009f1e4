#include "compose/phrases.h"

#include <array>

#include <fmt/format.h>

namespace cornerstone::compose {
namespace {

using document::Inlines;
using document::Marked;
using drawing::Mark;
using drawing::MarkShape;
using drawing::Tone;

constexpr std::array<std::string_view, 10> kNumbers{"no",   "one", "two",   "three", "four",
                                                    "five", "six", "seven", "eight", "nine"};

Marked reason_mark(MarkShape shape, const char* letter, std::string word, bool shows_word) {
  return {.mark = {.shape = shape, .tone = Tone::kNone, .letter = letter},
          .word = std::move(word),
          .shows_word = shows_word};
}

Marked progress_mark(MarkShape shape, std::string word) {
  return {.mark = {.shape = shape, .tone = Tone::kNone, .letter = {}}, .word = std::move(word), .shows_word = true};
}

}  // namespace

std::string number_in_words(int number) {
  return number >= 0 && number < static_cast<int>(kNumbers.size())
             ? std::string(kNumbers[static_cast<std::size_t>(number)])
             : fmt::to_string(number);
}

std::string counted(int number, std::string_view one, std::string_view many) {
  return fmt::format("{} {}", number_in_words(number), number == 1 ? one : many);
}

std::string joined(const std::vector<std::string>& names, std::string_view last) {
  std::string text;
  for (std::size_t i = 0; i < names.size(); ++i) {
    if (i > 0) text += i + 1 == names.size() ? fmt::format(" {} ", last) : ", ";
    text += names[i];
  }
  return text;
}

std::string capitalised(std::string text) {
  if (!text.empty() && text.front() >= 'a' && text.front() <= 'z') text.front() = static_cast<char>(text.front() - 32);
  return text;
}

std::string academic_year(std::string_view id) {
  std::string year(id);
  if (const auto hyphen = year.find('-'); hyphen != std::string::npos) year.replace(hyphen, 1, "–");
  return year;
}

std::string age(values::Date from, values::Date until) {
  const auto days = values::days_between(from, until);
  if (days <= 0) return "today’s";
  if (days < 14) return fmt::format("{} {}", days, days == 1 ? "day" : "days");
  const auto months = values::whole_months_between(from, until);
  if (months < 2) return fmt::format("{} weeks", days / 7);
  if (months < 24) return fmt::format("{} months", months);
  return fmt::format("{} years", months / 12);
}

std::string roles_in_words(const facts::Facts& facts, const std::vector<std::string>& roles, std::string_view last) {
  std::vector<std::string> names;
  names.reserve(roles.size());
  for (const auto& role : roles) names.push_back(facts::role_name(facts, role));
  return joined(names, last);
}

std::string rhythm_in_words(const values::Rhythm& rhythm) {
  if (rhythm.kind == values::RhythmKind::kNone) return "–";
  const auto words = capitalised(rhythm.words);
  if (!rhythm.is_as_required) return words;
  return words.empty() || rhythm.kind == values::RhythmKind::kAsRequired ? "As required" : words + ", as required";
}

Inlines rhythm_inlines(const values::Rhythm& rhythm) {
  auto text = document::words(rhythm_in_words(rhythm));
  if (!rhythm.is_as_required) return text;
  return one(document::Styled{document::Style::kEmphasis, std::move(text)});
}

Marked level_mark(const facts::Facts& facts, facts::LevelRank rank, bool shows_word) {
  const auto* level = facts::find_level(facts, rank);
  if (level == nullptr) return not_known_mark("Not known", shows_word);
  return {.mark = level->mark, .word = level->name, .shows_word = shows_word};
}

std::string level_name(const facts::Facts& facts, facts::LevelRank rank) {
  const auto* level = facts::find_level(facts, rank);
  return level == nullptr ? std::string("not known") : level->name;
}

Marked not_known_mark(std::string word, bool shows_word) {
  return reason_mark(MarkShape::kDiamond, "n", std::move(word), shows_word);
}
Marked stale_mark(bool shows_word) {
  return reason_mark(MarkShape::kHalfDiamond, "s", "Stale", shows_word);
}
Marked withheld_mark(bool shows_word) {
  return reason_mark(MarkShape::kHatched, "c", "Withheld", shows_word);
}
Marked not_applicable_mark(bool shows_word) {
  return reason_mark(MarkShape::kBare, "z", "Not applicable", shows_word);
}

Marked status_mark(const facts::ActionState& state) {
  if (state.is_late) return progress_mark(MarkShape::kBallLate, "Late");
  switch (state.status) {
    case facts::ActionStatus::kDone:
      return progress_mark(MarkShape::kBallFull, "Done");
    case facts::ActionStatus::kUnderWay:
      return progress_mark(MarkShape::kBallHalf, "Under way");
    case facts::ActionStatus::kNotNeeded:
      return reason_mark(MarkShape::kBare, "z", "Not needed", true);
    case facts::ActionStatus::kNotStarted:
      break;
  }
  return progress_mark(MarkShape::kBallEmpty, "Not started");
}

Marked success_mark(facts::SuccessState state) {
  switch (state) {
    case facts::SuccessState::kMet:
      return progress_mark(MarkShape::kBallFull, "Met");
    case facts::SuccessState::kNotMet:
      return progress_mark(MarkShape::kBallEmpty, "Not met");
    case facts::SuccessState::kNotYetDue:
      return progress_mark(MarkShape::kBallHalf, "Not yet due");
    case facts::SuccessState::kNotApplicable:
      return not_applicable_mark();
    case facts::SuccessState::kNotKnown:
      break;
  }
  return not_known_mark();
}

Marked finding_mark(const facts::Facts& facts, const facts::IndicatorFinding* finding, bool shows_word) {
  if (finding == nullptr) return not_known_mark("Not known", shows_word);
  if (finding->is_withheld) return withheld_mark(shows_word);
  switch (finding->state) {
    case facts::FindingState::kKnown:
      return level_mark(facts, finding->best, shows_word);
    case facts::FindingState::kNotApplicable:
      return not_applicable_mark(shows_word);
    case facts::FindingState::kNotKnown:
      break;
  }
  return finding->is_stale ? stale_mark(shows_word) : not_known_mark("Not known", shows_word);
}

Inlines proposal_inlines(const facts::Facts& facts, const facts::Proposal& proposal) {
  if (proposal.state == facts::RatingState::kNotRated) return one(not_known_mark("Not rated"));
  Inlines text = one(level_mark(facts, proposal.best));
  if (proposal.state == facts::RatingState::kProvisional && proposal.best != proposal.worst) {
    append(text, document::words(" to "));
    append(text, one(level_mark(facts, proposal.worst)));
  }
  return text;
}

Inlines one(document::Inline content) {
  Inlines inlines;
  inlines.push_back(std::move(content));
  return inlines;
}

Inlines strong(std::string text) {
  return one(document::Styled{document::Style::kStrong, document::words(std::move(text))});
}

Inlines quiet(std::string text) {
  return one(document::Styled{document::Style::kQuiet, document::words(std::move(text))});
}

Inlines link(std::string text, std::string page, std::string anchor) {
  return one(document::Link{.target = {.url = {}, .page = std::move(page), .anchor = std::move(anchor)},
                            .content = document::words(std::move(text)),
                            .span = {}});
}

void append(Inlines& to, Inlines more) {
  to.insert(to.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

}  // namespace cornerstone::compose
