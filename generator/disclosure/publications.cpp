#include "disclosure/publications.h"

#include <algorithm>

#include <fmt/format.h>

#include "diagnostics/suggestion.h"

namespace cornerstone::disclosure {
namespace {

std::vector<std::string> publishable(const facts::Facts& facts) {
  std::vector<std::string> names{"count(rating)", "rating", "rating.proposed"};
  for (const auto& success : facts.year.successes) names.push_back("success." + success.id);
  for (const auto& indicator : facts.year.indicators) names.push_back("indicator." + indicator.id);
  for (const auto& item : facts.year.items) names.push_back("item." + item.id);
  return names;
}

/// The audience about one academy: an audience with one output for each widens only its own academy's fact.
class Widening {
 public:
  Widening(facts::Facts& facts, const model::Trust& trust, const model::Publication& publication)
      : facts_(facts), trust_(trust), publication_(publication) {}

  void apply() {
    const auto& what = publication_.what;
    if (what == "count(rating)") facts_.level_counts.widen(to(values::AcademyIndex::kNone));
    if (what == "rating" || what == "rating.proposed") ratings(what == "rating");
    if (what.starts_with("success.")) success(what.substr(8));
    if (what.starts_with("indicator.")) findings(what.substr(10));
    if (what.starts_with("item.")) entitlements(what.substr(5));
  }

 private:
  values::Clearance to(values::AcademyIndex academy) const {
    const auto found = std::find(trust_.audience_ids.begin(), trust_.audience_ids.end(), publication_.to);
    const auto index = static_cast<values::AudienceIndex>(found - trust_.audience_ids.begin());
    return trust_.audiences.declared(index, academy);
  }
  void ratings(bool is_signed) {
    for (auto& rating : facts_.ratings) {
      rating.clearance = rating.clearance.widened_by(to(rating.academy));
      if (is_signed) rating.signed_level.widen(to(rating.academy));
      if (!is_signed) rating.proposal.widen(to(rating.academy));
    }
  }
  void success(const std::string& id) {
    for (auto& finding : facts_.success_findings) {
      if (finding.success == id) finding.summary.widen(to(values::AcademyIndex::kNone));
    }
  }
  void entitlements(const std::string& item) {
    for (auto& entitlement : facts_.entitlements) {
      if (entitlement.item == item) entitlement.clearance = entitlement.clearance.widened_by(to(entitlement.academy));
    }
  }
  void findings(const std::string& indicator) {
    for (std::size_t i = 0; i < facts_.indicator_findings.size(); ++i) {
      auto finding = facts_.indicator_findings[i];
      if (finding.indicator != indicator) continue;
      finding.clearance = finding.clearance.widened_by(to(finding.academy));
      facts_.indicator_findings.replace(i, std::move(finding));
    }
  }

  facts::Facts& facts_;
  const model::Trust& trust_;
  const model::Publication& publication_;
};

}  // namespace

void widen(facts::Facts& facts, const model::Trust& trust, diagnostics::Sink& sink) {
  const auto known = publishable(facts);
  for (const auto& publication : trust.publications) {
    if (std::find(known.begin(), known.end(), publication.what) == known.end()) {
      sink.report(diagnostics::Kind::kUnknownName, publication.span,
                  fmt::format("`{}` is nothing that can be published wider", publication.what),
                  diagnostics::suggest(publication.what, known));
      continue;
    }
    Widening(facts, trust, publication).apply();
  }
}

bool is_published_count(const expression::Formula& formula, const model::Trust& trust, const values::Reader& reader) {
  const auto& text = formula.text();
  const auto& uses = formula.names_used();
  const bool asks_only_levels =
      text.starts_with("count(") && uses.size() == 1 && uses.front().name == "rating" && uses.front().is_of_member;
  if (!asks_only_levels) return false;
  return std::any_of(trust.publications.begin(), trust.publications.end(), [&](const model::Publication& each) {
    return each.what == "count(rating)" && each.clearance.allows(reader);
  });
}

}  // namespace cornerstone::disclosure
