#include "expression/counting.h"

#include <cassert>

#include "expression/kleene.h"

namespace cornerstone::expression {
namespace {

/// `least` and `most` are signs: below, at or above the number that the amount names.
Verdict verdict_between(AmountKind kind, int least, int most) {
  switch (kind) {
    case AmountKind::kAtLeast:
      return least >= 0 ? Verdict::kYes : most < 0 ? Verdict::kNo : Verdict::kNotKnown;
    case AmountKind::kAtMost:
      return most <= 0 ? Verdict::kYes : least > 0 ? Verdict::kNo : Verdict::kNotKnown;
    case AmountKind::kExactly:
      if (least == 0 && most == 0) return Verdict::kYes;
      return least > 0 || most < 0 ? Verdict::kNo : Verdict::kNotKnown;
    case AmountKind::kAll:
    case AmountKind::kAny:
    case AmountKind::kNone:
      break;
  }
  assert(false);
  return Verdict::kNotKnown;
}

int sign(std::int64_t number) {
  return number < 0 ? -1 : number > 0 ? 1 : 0;
}

/// Whether `part` of `whole` is below, at or above so many percent, without rounding.
int share_against(int part, int whole, values::Decimal percent) {
  const std::int64_t hundredfold = values::Decimal(100).micro() * part;
  return sign(hundredfold - percent.micro() * whole);
}

Quantity percent_of(int part, int whole) {
  const values::Decimal share = values::Decimal(100) * values::Decimal(part) / values::Decimal(whole);
  return {share, values::Unit::kPercent};
}

Quantity number_of(int count) {
  return {values::Decimal(count), values::Unit::kNumber};
}

}  // namespace

void Count::add(Verdict is_counted, Verdict holds) {
  if (is_counted == Verdict::kNo || is_counted == Verdict::kNotApplicable || holds == Verdict::kNotApplicable) return;
  Verdicts& verdicts = is_counted == Verdict::kYes ? certain_ : possible_;
  if (holds == Verdict::kYes) ++verdicts.yes;
  if (holds == Verdict::kNo) ++verdicts.no;
  if (holds == Verdict::kNotKnown) ++verdicts.not_known;
}

Verdict Count::verdict(const Amount& amount) const {
  if (certain_.all() == 0) return possible_.all() == 0 ? Verdict::kNotApplicable : Verdict::kNotKnown;
  switch (amount.kind) {
    case AmountKind::kAll:
      return all_verdict();
    case AmountKind::kAny:
      return number_verdict({AmountKind::kAtLeast, values::Decimal(1), false});
    case AmountKind::kNone:
      return number_verdict({AmountKind::kAtMost, values::Decimal(0), false});
    default:
      return amount.is_percent ? percent_verdict(amount) : number_verdict(amount);
  }
}

Verdict Count::all_verdict() const {
  if (certain_.no > 0) return Verdict::kNo;
  return certain_.not_known + possible_.no + possible_.not_known > 0 ? Verdict::kNotKnown : Verdict::kYes;
}

Verdict Count::number_verdict(const Amount& amount) const {
  const int least = certain_.yes;
  const int most = least + certain_.not_known + possible_.yes + possible_.not_known;
  const auto against = [&](int count) { return sign((values::Decimal(count) - amount.number).micro()); };
  return verdict_between(amount.kind, against(least), against(most));
}

Verdict Count::percent_verdict(const Amount& amount) const {
  const int perhaps = possible_.yes + possible_.not_known;
  const int against_it = possible_.no + possible_.not_known;
  const int least = share_against(certain_.yes, certain_.all() + against_it, amount.number);
  const int most = share_against(certain_.yes + certain_.not_known + perhaps, certain_.all() + perhaps, amount.number);
  return verdict_between(amount.kind, least, most);
}

Reading Count::count() const {
  Reading reading = Reading::known(number_of(certain_.yes), values::Clearance::everyone());
  reading.not_known = certain_.not_known;
  reading.decimals = 0;
  if (reading.not_known > 0) reading.ends = Ends{number_of(certain_.yes), number_of(certain_.yes + certain_.not_known)};
  return reading;
}

Reading Count::share() const {
  const int known = certain_.yes + certain_.no;
  if (known == 0) {
    const auto state = certain_.not_known == 0 ? ReadingState::kNotApplicable : ReadingState::kMissing;
    return Reading::absent(state, values::Clearance::everyone());
  }
  Reading reading = Reading::known(percent_of(certain_.yes, known), values::Clearance::everyone());
  reading.not_known = certain_.not_known;
  reading.decimals = 0;
  if (reading.not_known > 0) {
    reading.ends =
        Ends{percent_of(certain_.yes, certain_.all()), percent_of(certain_.yes + certain_.not_known, certain_.all())};
  }
  return reading;
}

}  // namespace cornerstone::expression
