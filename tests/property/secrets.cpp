#include "property/secrets.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cctype>
#include <optional>
#include <regex>
#include <set>
#include <utility>

namespace cornerstone::tests {
namespace {

using values::Clearance;

/// What published facts are made of, as sentences name it: to change that is to change what was published.
std::set<std::string> published_names(const Known& known) {
  std::set<std::string> found;
  for (const auto& publication : known.trust().publications) {
    found.insert(publication.what);
    for (const auto& success : known.facts().year.successes) {
      if ("success." + success.id != publication.what || !success.test) continue;
      for (const auto& use : success.test->names_used()) found.insert(use.name);
    }
  }
  return found;
}

/// Another figure of as many digits; a percentage stays one.
std::string other_figure(const std::string& text, std::mt19937& random) {
  if (text.starts_with("100")) return "41" + text.substr(3);
  auto changed = text;
  for (auto& c : changed) {
    if (c >= '1' && c <= '9') c = static_cast<char>('1' + (c - '1' + 1 + static_cast<int>(random() % 7)) % 9);
  }
  return changed;
}

/// Another day of the same month, or nothing where the text is no date.
std::optional<std::string> other_day(const std::string& date) {
  static const std::regex kIso(R"(\d{4}-\d\d-\d\d)");
  static const std::regex kBritish(R"(\d\d/\d\d/\d{4})");
  const bool is_iso = std::regex_match(date, kIso);
  if (!is_iso && !std::regex_match(date, kBritish)) return {};
  const std::size_t at = is_iso ? 8 : 0;
  const auto day = std::stoi(date.substr(at, 2));
  auto changed = date;
  changed.replace(at, 2, fmt::format("{:02}", day > 1 ? day - 1 : 2));
  return changed;
}

class Finder {
 public:
  Finder(const Known& known, const Files& files, std::mt19937& random)
      : known_(known), files_(files), random_(random), published_(published_names(known)) {}

  Secrets find() {
    values_of_files();
    dates_of_rows();
    ledger();
    levels_exchanged();
    thresholds();
    academies();
    records();
    pages();
    papers();
    publications();
    return std::move(found_);
  }

 private:
  [[nodiscard]] const model::Trust& trust() const { return known_.trust(); }
  [[nodiscard]] const facts::Declared& said() const { return trust().said; }
  [[nodiscard]] const std::string& file(source::Span span) const { return files_.at(path_of(known_, span)); }
  [[nodiscard]] std::string text(source::Span span) const {
    return file(span).substr(span.begin, span.end - span.begin);
  }
  [[nodiscard]] static source::Span part(source::Span span, std::size_t begin, std::size_t length) {
    return {span.file, static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(begin + length)};
  }
  /// The whole line in which a span begins, without its end.
  [[nodiscard]] source::Span line(source::Span span) const {
    const auto& bytes = file(span);
    const auto before = span.begin == 0 ? std::string::npos : bytes.rfind('\n', span.begin - 1);
    const auto begin = before == std::string::npos ? 0 : before + 1;
    const auto end = std::min(bytes.find_first_of("\r\n", begin), bytes.size());
    return part(span, begin, end - begin);
  }
  /// Where `words` stand after a place, within so many bytes.
  [[nodiscard]] std::optional<source::Span> after(source::Span span, const std::string& words,
                                                  std::size_t within) const {
    if (words.empty() || words.find_first_of("\"\n\\") != std::string::npos) return {};
    const auto at = file(span).find(words, span.begin);
    if (at == std::string::npos || at > span.begin + within) return {};
    return part(span, at, words.size());
  }
  bool add(const std::string& kind, const std::string& what, source::Span span, const std::string& instead,
           std::vector<Clearance> clearances) {
    if (instead == text(span)) return false;
    found_[kind].push_back({fmt::format("{} of {}: `{}` → `{}`", kind, what, text(span), instead),
                            {{span, instead}},
                            std::move(clearances)});
    return true;
  }
  void add_words(const std::string& kind, const std::string& what, std::optional<source::Span> span,
                 const Clearance& clearance) {
    if (span) add(kind, what, *span, fmt::format("Something else altogether {}", ++words_), {clearance});
  }
  [[nodiscard]] bool is_published(const std::string& name) const { return published_.contains(name); }

  /// Another word of the scale, as the file writes its words.
  [[nodiscard]] std::optional<std::string> other_word(const std::shared_ptr<const expression::Scale>& scale,
                                                      const std::string& written) {
    const auto is_this = [&](const facts::Scale& each) { return each.scale->id == scale->id; };
    const auto declared = std::ranges::find_if(said().scales, is_this);
    if (declared != said().scales.end()) {
      std::vector<std::string> tokens;
      for (const auto& [token, word] : declared->tokens) tokens.push_back(token);
      if (std::ranges::find(tokens, written) != tokens.end()) return other(tokens, written);
    }
    return other(scale->ids(), written);
  }
  [[nodiscard]] std::optional<std::string> other(std::vector<std::string> words, const std::string& written) {
    std::erase(words, written);
    if (words.empty()) return {};
    return words[random_() % words.size()];
  }

  [[nodiscard]] std::optional<std::string> other_value(const expression::Value& value, const std::string& written) {
    if (std::holds_alternative<expression::Quantity>(value)) return other_figure(written, random_);
    if (const auto* word = std::get_if<expression::Word>(&value)) return other_word(word->scale, written);
    if (std::holds_alternative<values::Date>(value)) return other_day(written);
    if (std::holds_alternative<std::string>(value)) return "Elsewhere";
    if (!std::holds_alternative<bool>(value) || written.empty()) return {};
    const auto first = std::tolower(static_cast<unsigned char>(written[0]));
    return first == 'y' ? "no" : first == 'n' ? "yes" : std::optional<std::string>();
  }

  void values_of_files() {
    for (const auto& result : said().results) {
      const auto& reading = result.reading;
      if (!reading.value || !reading.origin.is_cell() || is_published(result.measure)) continue;
      const auto* measure = facts::find_measure(said(), result.measure);
      if (measure->combine == facts::Combine::kCount) continue;
      const auto instead = other_value(*reading.value, text(reading.origin.span));
      if (!instead) continue;
      const auto withheld_from = too_few_for(result, *measure);
      const bool is_figure = std::holds_alternative<expression::Quantity>(*reading.value);
      const auto* kind = !withheld_from.empty() ? "withheld figure" : is_figure ? "figure" : "word of a file";
      if (add(kind, result.measure, reading.origin.span, *instead, {result.clearance}))
        found_[kind].back().withheld_from = withheld_from;
    }
  }

  /// The audiences from which a figure is withheld because its group is small. Where figures add up, another one has to
  /// change along with it: see solutions_test.cpp.
  [[nodiscard]] std::vector<values::AudienceIndex> too_few_for(const facts::Result& result,
                                                               const facts::Measure& measure) const {
    std::vector<values::AudienceIndex> found;
    const bool adds_up = std::ranges::any_of(said().measures, [&](const facts::Measure& each) {
      return !each.part_of.empty() && (each.full_name() == result.measure ||
                                       std::ranges::find(each.part_of, result.measure) != each.part_of.end());
    });
    for (const auto& limits : trust().withholdings) {
      const bool is_few =
          result.cohort && result.cohort->micro() > 0 && *result.cohort < values::Decimal(limits.cohort_below);
      if (limits.dataset == measure.dataset && is_few && !adds_up) found.push_back(limits.audience);
    }
    return found;
  }

  /// The first date of a row; whoever may know one of the figures that could stand in it may know when it was.
  void dates_of_rows() {
    static const std::regex kDate(R"((^|,)(\d{4}-\d\d-\d\d|\d\d/\d\d/\d{4})(?=,|$))");
    std::map<std::pair<source::FileId, std::uint32_t>, const facts::Result*> rows;
    for (const auto& result : said().results) {
      if (!result.reading.origin.is_cell() || result.academy == values::AcademyIndex::kNone) continue;
      rows.emplace(std::pair(result.reading.origin.span.file, result.reading.origin.row), &result);
    }
    for (const auto& [row, result] : rows) {
      const auto& dataset = facts::find_measure(said(), result->measure)->dataset;
      std::vector<Clearance> clearances;
      bool may_change = true;
      for (const auto& measure : said().measures) {
        if (measure.dataset != dataset) continue;
        if (is_published(measure.full_name())) may_change = false;
        clearances.push_back(trust().audiences.declared(measure.audience, result->academy));
      }
      const auto whole = line(result->reading.origin.span);
      const auto words = text(whole);
      std::smatch match;
      if (!may_change || !std::regex_search(words, match, kDate)) continue;
      const auto span = part(whole, whole.begin + static_cast<std::size_t>(match.position(2)), 10);
      if (const auto instead = other_day(match[2].str())) add("date of a row", dataset, span, *instead, clearances);
    }
  }

  // The ledger.

  [[nodiscard]] std::optional<std::string> other_decision(const facts::Decision& decision) {
    switch (decision.about) {
      case facts::Subject::kJudgement:
        for (const auto& judgement : said().year.judgements) {
          if (judgement.id == decision.subject && judgement.type.scale && !is_published("judgement." + judgement.id))
            return other_word(judgement.type.scale, decision.value);
        }
        return {};
      case facts::Subject::kAction:
        return other({"not started", "under way", "done", "not needed"}, decision.value);
      case facts::Subject::kItem:
        return other({"granted", "held"}, decision.value);
      default:
        return {};
    }
  }

  void ledger() {
    for (const auto& decision : said().decisions) {
      const auto span = decision.origin.span;
      const auto whole = line(span);
      const auto what = fmt::format("{} of {}", decision.subject.empty() ? "rating" : decision.subject,
                                    static_cast<int>(decision.academy));
      if (const auto value = other_decision(decision); value && text(span) == decision.value)
        add("value of the ledger", what, span, *value, {decision.clearance});
      add_words("reason of the ledger", what, after(span, decision.reason, 800), decision.clearance);
      add_words("evidence of the ledger", what, after(span, decision.evidence, 1600), decision.clearance);
      const auto day = other_day(text(part(whole, whole.begin, 10)));
      const bool counts = decision.about == facts::Subject::kRating && is_published("count(rating)");
      const bool is_used = is_published("judgement." + decision.subject) || decision.about == facts::Subject::kSuccess;
      if (day && !counts && !is_used)
        add("date of the ledger", what, part(whole, whole.begin, 10), *day, {decision.clearance});
    }
  }

  [[nodiscard]] bool is_last_rating(const facts::Decision& decision) const {
    return std::ranges::none_of(said().decisions, [&](const facts::Decision& each) {
      return each.about == facts::Subject::kRating && each.academy == decision.academy && each.on > decision.on;
    });
  }

  /// Two academies' levels, signed on one day for good, change places: every count of levels stays as it was.
  void levels_exchanged() {
    std::vector<const facts::Decision*> ratings;
    for (const auto& decision : said().decisions) {
      if (decision.about == facts::Subject::kRating && is_last_rating(decision)) ratings.push_back(&decision);
    }
    std::shuffle(ratings.begin(), ratings.end(), random_);
    std::set<const facts::Decision*> used;
    for (const auto* one : ratings) {
      for (const auto* other_one : ratings) {
        if (used.contains(one) || used.contains(other_one) || one->on != other_one->on ||
            one->value == other_one->value)
          continue;
        used.insert({one, other_one});
        found_["level of the ledger"].push_back(
            {fmt::format("levels of {} and {} exchanged", static_cast<int>(one->academy),
                         static_cast<int>(other_one->academy)),
             {{one->origin.span, other_one->value}, {other_one->origin.span, one->value}},
             {one->clearance, other_one->clearance}});
      }
    }
  }

  // Thresholds.

  template <class R>
  void thresholds(const std::vector<R>& records) {
    static const std::regex kLimit(R"((at least|at most|above|below) -?(\d+(\.\d+)?))");
    for (const auto& record : records) {
      const auto& bytes = file(record.origin.span);
      const auto end = std::min(bytes.find("\n[[", record.origin.span.begin), bytes.size());
      const auto words = bytes.substr(record.origin.span.begin, end - record.origin.span.begin);
      for (std::sregex_iterator match(words.begin(), words.end(), kLimit), none; match != none; ++match) {
        const auto span =
            part(record.origin.span, record.origin.span.begin + static_cast<std::size_t>(match->position(2)),
                 static_cast<std::size_t>(match->length(2)));
        add("threshold", record.id, span, other_figure(text(span), random_), {record.clearance});
      }
    }
  }
  void thresholds() {
    thresholds(said().year.indicators);
    thresholds(said().year.rules);
  }

  // academies.csv.

  void academies() {
    for (const auto& academy : said().academies) {
      for (const auto& value : academy.columns) {
        if (!value.reading.value || !value.reading.origin.is_cell()) continue;
        const auto instead = other_value(*value.reading.value, text(value.reading.origin.span));
        if (instead)
          add("column of academies.csv", value.column + " of " + academy.id, value.reading.origin.span, *instead,
              {academy.clearance.intersect(value.clearance).intersect(value.reading.clearance)});
      }
      if (!academy.pupils) continue;
      const auto pupils = std::to_string(academy.pupils->micro() / 1000000);
      const auto whole = line(academy.origin.span);
      if (const auto span = after(whole, "," + pupils + ",", whole.end - whole.begin))
        add("pupils of academies.csv", academy.id, part(*span, span->begin + 1, pupils.size()),
            other_figure(pupils, random_), {academy.clearance});
    }
  }

  // Words.

  template <class R>
  void records(const std::vector<R>& list) {
    for (const auto& record : list) {
      if (record.origin.span.is_nowhere()) continue;
      if (record.name != record.id)
        add_words("name of a record", record.id, after(record.origin.span, record.name, 200), record.clearance);
      add_words("text of a record", record.id, after(record.origin.span, document::plain_text(record.text), 400),
                record.clearance);
    }
  }
  void records_of(const facts::Year& year) {
    records(year.indicators);
    records(year.controls);
    records(year.judgements);
    records(year.priorities);
    records(year.successes);
    records(year.actions);
    records(year.themes);
    records(year.items);
    for (const auto& rule : year.rules)
      add_words("reason of a rule", rule.id, after(rule.origin.span, rule.reason, 600), rule.clearance);
  }
  void records() {
    records(said().measures);
    records(said().roles);
    records(said().posts);
    records_of(said().year);
    for (const auto& year : said().earlier) records_of(year);
  }

  /// Behind the last line of a page.
  void add_line(const std::string& kind, source::Span page, const Clearance& clearance) {
    if (page.is_nowhere()) return;
    found_[kind].push_back(
        {kind + " " + path_of(known_, page),
         {{part(page, file(page).size(), 0), fmt::format("\n\nQuite another ending {}.\n", ++words_)}},
         {clearance}});
  }
  void pages() {
    for (const auto& page : trust().pages) {
      const auto clearance = trust().audiences.declared(page.audience_index);
      add_line("page", page.span, clearance);
    }
  }
  void papers() {
    for (const auto& pack : trust().packs) {
      for (const auto& paper : pack.papers) {
        const auto clearance = trust().audiences.declared(paper.is_part_b ? *pack.audience_b : pack.audience);
        add_line("paper", paper.page.span, clearance);
        if (!pack.is_letter)
          add_words("summary of a paper", paper.title, after(pack.span, paper.brief.summary, 100000), clearance);
      }
    }
  }
  void publications() {
    for (const auto& publication : trust().publications)
      add_words("reason of a publication", publication.what, after(publication.span, publication.reason, 1000), {});
  }

  const Known& known_;
  const Files& files_;
  std::mt19937& random_;
  std::set<std::string> published_;
  Secrets found_;
  int words_ = 0;
};

}  // namespace

bool Secret::is_kept_from(const values::Reader& reader) const {
  return std::ranges::find(withheld_from, reader.audience) != withheld_from.end() ||
         std::ranges::none_of(clearances, [&](const Clearance& each) { return each.allows(reader); });
}

Secrets secrets_of(const Known& known, const Files& files, std::mt19937& random) {
  return Finder(known, files, random).find();
}

}  // namespace cornerstone::tests
