#include "rules/schedule.h"

#include <algorithm>
#include <map>
#include <set>

#include <fmt/format.h>

#include "rules/entitlements.h"
#include "rules/school_days.h"

namespace cornerstone::rules {
namespace {

using values::Date;
using values::DateRange;
using values::RhythmKind;
using values::TimingKind;
using values::TimingPart;

/// A stretch of the year over which one rhythm holds for an academy.
struct Segment {
  DateRange days;
  values::Rhythm rhythm;
};

/// Which fraction of a period comes before an academy's day: academies spread by the golden ratio, however many there
/// are.
double place_of(std::size_t item, values::AcademyIndex academy) {
  constexpr double kGolden = 0.6180339887498949;
  const auto number =
      academy == values::AcademyIndex::kNone ? 0.0 : static_cast<double>(static_cast<std::uint32_t>(academy)) + 1.0;
  const auto turns = number * kGolden + static_cast<double>(item) * kGolden * kGolden + 0.5;
  return turns - static_cast<double>(static_cast<long long>(turns));
}

class Scheduler {
 public:
  Scheduler(const facts::Facts& facts, diagnostics::Sink& sink)
      : facts_(facts), sink_(sink), days_(facts.year.calendar) {}

  std::vector<facts::Occurrence> run() {
    std::vector<facts::Occurrence> found;
    for (const auto& entitlement : entitled()) {
      const auto& item = *facts::find_item(facts_, entitlement.item);
      for (const auto day : dates(item, entitlement.academy)) {
        found.push_back({.item = item.id,
                         .academy = entitlement.academy,
                         .from = day,
                         .until = last_day(item, day),
                         .clearance = clearance_of(item, entitlement)});
      }
    }
    std::stable_sort(found.begin(), found.end(), [](const auto& a, const auto& b) { return a.from < b.from; });
    return found;
  }

 private:
  /// Every academy and item that has, or had in the year, an entitlement.
  std::vector<facts::Entitlement> entitled() const {
    auto all = facts_.entitlements;
    std::set<std::pair<std::string, values::AcademyIndex>> seen;
    for (const auto& entitlement : all) seen.emplace(entitlement.item, entitlement.academy);
    for (const auto& rating : facts_.ratings) {
      for (const auto& item : facts_.year.items) {
        const bool differs = item.per == facts::Per::kAcademy && !item.at.empty() && rating.signed_level;
        if (!differs || seen.contains({item.id, rating.academy}) || segments(item, rating.academy).empty()) continue;
        const auto clearance =
            facts_.who.declared(item.audience, rating.academy).intersect(rating.signed_level.clearance());
        all.push_back({.item = item.id,
                       .academy = rating.academy,
                       .rhythm = {},
                       .level = {},
                       .granted_until = {},
                       .grant_reason = {},
                       .clearance = clearance});
      }
    }
    return all;
  }

  values::Clearance clearance_of(const facts::Item& item, const facts::Entitlement& entitlement) const {
    auto clearance = entitlement.clearance;
    if (!item.timing) return clearance;
    const auto* anchor = facts::find_item(facts_, item.timing->anchor);
    if (anchor == nullptr) return clearance;
    clearance = clearance.intersect(facts_.who.declared(anchor->audience, entitlement.academy));
    if (!anchor->at.empty())
      clearance = clearance.intersect(facts_.who.declared(facts_.year.framework.audience, entitlement.academy));
    return clearance;
  }

  Date last_day(const facts::Item& item, Date from) const {
    if (!item.lasts || item.lasts->most <= 1) return from;
    if (item.lasts->unit == values::TimeUnit::kDay || item.lasts->unit == values::TimeUnit::kSchoolDay) {
      return days_.moved(from, {item.lasts->most - 1, item.lasts->most - 1, values::TimeUnit::kSchoolDay}, false)
          .value_or(from);
    }
    return std::max(from, values::after(from, *item.lasts).plus_days(-1));
  }

  /// The rhythms that hold through the year: one, or one for each signed level in turn.
  std::vector<Segment> segments(const facts::Item& item, values::AcademyIndex academy) const {
    if (days_.all().empty()) return {};
    const DateRange year{days_.all().front(), days_.all().back()};
    if (item.at.empty() || academy == values::AcademyIndex::kNone) {
      const auto stated = stated_at(item, std::nullopt, facts_.year.offer.style);
      return stated || item.at.empty()
                 ? one_segment(year, stated)
                 : one_segment(year, item.frequency ? std::optional(Stated{*item.frequency, {}}) : std::nullopt);
    }
    std::vector<Segment> found;
    const auto changes = signed_levels(academy);
    for (std::size_t i = 0; i < changes.size(); ++i) {
      // What was signed before the year holds from its first day on.
      const auto from = std::max(changes[i].first, year.from);
      const auto until = i + 1 < changes.size() ? changes[i + 1].first.plus_days(-1) : year.until;
      const auto stated = stated_at(item, changes[i].second, facts_.year.offer.style);
      if (stated && from <= until) found.push_back({{from, until}, stated->rhythm});
    }
    return found;
  }

  static std::vector<Segment> one_segment(const DateRange& year, const std::optional<Stated>& stated) {
    if (!stated) return {};
    return {{year, stated->rhythm}};
  }

  std::vector<std::pair<Date, facts::LevelRank>> signed_levels(values::AcademyIndex academy) const {
    std::vector<std::pair<Date, facts::LevelRank>> found;
    for (const auto& decision : facts_.decisions) {
      if (decision.about != facts::Subject::kRating || decision.academy != academy) continue;
      for (const auto& level : facts_.year.levels) {
        if (level.id == decision.value) found.emplace_back(decision.on, level.rank);
      }
    }
    return found;
  }

  std::vector<Date> dates(const facts::Item& item, values::AcademyIndex academy) {
    const auto key = std::pair(item.id, academy);
    if (const auto known = dates_.find(key); known != dates_.end()) return known->second;
    if (!waiting_.insert(item.id).second) {
      report_cycle(item);
      return {};
    }
    std::vector<Date> found;
    for (const auto& segment : segments(item, academy)) {
      for (const auto day : dates_in(item, academy, segment, found)) found.push_back(day);
    }
    waiting_.erase(item.id);
    std::sort(found.begin(), found.end());
    found.erase(std::unique(found.begin(), found.end()), found.end());
    return dates_.emplace(key, std::move(found)).first->second;
  }

  /// The segment's share of the year's dates. An occasion whose day had passed when the level was signed moves into
  /// what is left of its period, unless it took place under the level before.
  std::vector<Date> dates_in(const facts::Item& item, values::AcademyIndex academy, const Segment& segment,
                             const std::vector<Date>& earlier) {
    std::vector<Date> dates;
    for (const auto day : dates_in_year(item, academy, segment)) {
      if (segment.days.contains(day)) dates.push_back(day);
    }
    if (item.timing || !has_dates(segment.rhythm)) return dates;
    for (const auto& part : occasions(segment.rhythm, segment)) {
      const bool is_cut = part.until >= segment.days.from && has_school_day_before(part, segment.days.from);
      const auto is_in_part = [&](Date day) { return part.contains(day); };
      const bool has_one = std::any_of(dates.begin(), dates.end(), is_in_part) ||
                           std::any_of(earlier.begin(), earlier.end(), is_in_part);
      if (!is_cut || has_one) continue;
      const auto open = days_.within({segment.days.from, std::min(part.until, segment.days.until)});
      if (!open.empty())
        dates.push_back(
            open[static_cast<std::size_t>(place_of(order_of(item), academy) * static_cast<double>(open.size()))]);
    }
    return dates;
  }

  /// Training days that open a term are no part of it that a level could have missed.
  bool has_school_day_before(const DateRange& part, Date day) const {
    return part.from < day && !days_.within({part.from, day.plus_days(-1)}).empty();
  }

  static bool has_dates(const values::Rhythm& rhythm) {
    const bool has_occasions =
        rhythm.kind == RhythmKind::kEvery || rhythm.kind == RhythmKind::kTimes || rhythm.kind == RhythmKind::kOnce;
    return has_occasions && !rhythm.is_as_required;
  }
  std::size_t order_of(const facts::Item& item) const {
    return static_cast<std::size_t>(&item - facts_.year.items.data());
  }

  void report_cycle(const facts::Item& item) {
    sink_.report(diagnostics::Kind::kTimingCycle, item.origin.span,
                 fmt::format("the timing of `{}` waits for itself", item.id),
                 "let one of the items in the circle stand on its own");
  }

  std::vector<Date> dates_in_year(const facts::Item& item, values::AcademyIndex academy, const Segment& segment) {
    const auto& rhythm = segment.rhythm;
    if (!has_dates(rhythm)) return {};
    const auto parts = occasions(rhythm, segment);
    if (item.timing) return timed(item, academy, parts);
    std::vector<Date> found;
    for (const auto& part : parts) {
      const auto open = days_.within(part);
      if (open.empty()) continue;
      const bool at_once = rhythm.kind == RhythmKind::kOnce;
      found.push_back(
          at_once
              ? open.front()
              : open[static_cast<std::size_t>(place_of(order_of(item), academy) * static_cast<double>(open.size()))]);
    }
    return found;
  }

  /// The stretches of the year that hold one occasion each.
  std::vector<DateRange> occasions(const values::Rhythm& rhythm, const Segment& segment) const {
    if (rhythm.kind == RhythmKind::kOnce) return {segment.days};
    std::vector<DateRange> parts;
    const auto periods = days_.periods(rhythm.unit);
    if (rhythm.kind == RhythmKind::kEvery) {
      for (std::size_t i = 0; i < periods.size(); i += static_cast<std::size_t>(rhythm.every)) {
        const auto last = std::min(periods.size(), i + static_cast<std::size_t>(rhythm.every)) - 1;
        parts.push_back(rhythm.unit == values::TimeUnit::kWeek ? periods[i]
                                                               : DateRange{periods[i].from, periods[last].until});
      }
      return parts;
    }
    const auto times = static_cast<std::size_t>(rhythm.count.as_double());
    for (const auto& period : periods) {
      const auto open = days_.within(period);
      for (std::size_t k = 0; k < times && !open.empty(); ++k) {
        const auto first = open.size() * k / times;
        const auto end = std::max(first + 1, open.size() * (k + 1) / times);
        if (first < open.size()) parts.push_back({open[first], open[std::min(end, open.size()) - 1]});
      }
    }
    return parts;
  }

  std::vector<Date> timed(const facts::Item& item, values::AcademyIndex academy, const std::vector<DateRange>& parts) {
    if (item.timing->kind == TimingKind::kInMonth || item.timing->kind == TimingKind::kInTerm)
      return within_window(item, academy, parts);
    auto candidates = anchored(item, academy);
    std::sort(candidates.begin(), candidates.end());
    std::vector<Date> found;
    for (const auto& part : parts) {
      const auto first =
          std::find_if(candidates.begin(), candidates.end(), [&](Date day) { return part.contains(day); });
      if (first != candidates.end()) found.push_back(*first);
    }
    return found;
  }

  /// In a month or a term: the occasions of a year move into it, side by side.
  std::vector<Date> within_window(const facts::Item& item, values::AcademyIndex academy,
                                  const std::vector<DateRange>& parts) const {
    std::vector<Date> open;
    for (const auto& range : windows(*item.timing)) {
      const auto more = days_.within(range);
      open.insert(open.end(), more.begin(), more.end());
    }
    if (open.empty() || parts.empty()) return {};
    std::vector<Date> found;
    for (std::size_t k = 0; k < parts.size(); ++k) {
      const auto first = open.size() * k / parts.size();
      const auto size = std::max<std::size_t>(1, open.size() * (k + 1) / parts.size() - first);
      const auto at = first + static_cast<std::size_t>(place_of(order_of(item), academy) * static_cast<double>(size));
      found.push_back(open[std::min(at, open.size() - 1)]);
    }
    return found;
  }

  std::vector<DateRange> windows(const values::Timing& timing) const {
    std::vector<DateRange> found;
    if (timing.kind == TimingKind::kInMonth) {
      for (const auto& month : days_.periods(values::TimeUnit::kMonth)) {
        if (month.from.month() == timing.month) found.push_back(month);
      }
      return found;
    }
    for (const auto& term : days_.terms()) {
      if (timing.anchor == term.term || timing.anchor == "term") found.push_back(half_of(term, timing.part));
    }
    return found;
  }

  DateRange half_of(const Stretch& term, TimingPart part) const {
    std::vector<DateRange> halves;
    for (const auto& half : days_.half_terms()) {
      if (half.term == term.term) halves.push_back(half.days);
    }
    if (part == TimingPart::kFirstHalf) return halves.front();
    if (part == TimingPart::kSecondHalf) return halves.back();
    return term.days;
  }

  /// The days that the timing's anchor gives: of another item, of a body's meetings, of terms, or of the academy
  /// itself.
  std::vector<Date> anchored(const facts::Item& item, values::AcademyIndex academy) {
    const auto& timing = *item.timing;
    std::vector<Date> found;
    for (const auto day : anchors(timing, academy)) {
      const values::Period none{0, 0, values::TimeUnit::kDay};
      const auto moved = days_.moved(day, timing.distance.value_or(none), timing.kind == TimingKind::kBefore);
      if (moved) found.push_back(*moved);
    }
    return found;
  }

  std::vector<Date> anchors(const values::Timing& timing, values::AcademyIndex academy) {
    std::vector<Date> found;
    if (const auto* other = facts::find_item(facts_, timing.anchor)) {
      return dates(*other, other->per == facts::Per::kTrust ? values::AcademyIndex::kNone : academy);
    }
    for (const auto& meeting : facts_.year.calendar.meetings) {
      if (meeting.body == timing.anchor) found.insert(found.end(), meeting.dates.begin(), meeting.dates.end());
    }
    for (const auto& term : days_.terms()) {
      if (timing.anchor == term.term || timing.anchor == "term")
        found.push_back(timing.part == TimingPart::kEnd ? term.days.until : term.days.from);
    }
    const auto* own = facts::find_academy(facts_, academy);
    if (own != nullptr && timing.anchor == "academy.joined" && own->joined) found.push_back(*own->joined);
    if (own != nullptr && timing.anchor.starts_with("academy.")) {
      for (const auto& column : own->columns) {
        const auto* date = column.column == timing.anchor.substr(8) && column.reading.value
                               ? std::get_if<Date>(&*column.reading.value)
                               : nullptr;
        if (date != nullptr) found.push_back(*date);
      }
    }
    return found;
  }

  const facts::Facts& facts_;
  diagnostics::Sink& sink_;
  SchoolDays days_;
  std::map<std::pair<std::string, values::AcademyIndex>, std::vector<Date>> dates_;
  std::set<std::string> waiting_;
};

}  // namespace

void schedule(facts::Facts& facts, diagnostics::Sink& sink) {
  facts.occurrences = Scheduler(facts, sink).run();
}

}  // namespace cornerstone::rules
