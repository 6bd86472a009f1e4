#include "values/clearance.h"

#include <cassert>

namespace cornerstone::values {
namespace {

std::uint64_t bit(AudienceIndex audience) {
  return std::uint64_t{1} << static_cast<unsigned>(audience);
}

}  // namespace

Clearance Clearance::everyone() {
  return Clearance(~std::uint64_t{0}, 0, AcademyIndex::kNone);
}

Clearance::Clearance(std::uint64_t anywhere, std::uint64_t own, AcademyIndex academy)
    : anywhere_(anywhere), own_(own & ~anywhere), academy_(own_ == 0 ? AcademyIndex::kNone : academy) {
  assert(own_ == 0 || academy != AcademyIndex::kNone);
}

bool Clearance::allows(const Reader& reader) const {
  if ((anywhere_ & bit(reader.audience)) != 0) return true;
  return (own_ & bit(reader.audience)) != 0 && academy_ == reader.academy;
}

Clearance Clearance::intersect(const Clearance& other) const {
  const std::uint64_t anywhere = anywhere_ & other.anywhere_;
  const std::uint64_t mine = own_ & other.anywhere_;
  const std::uint64_t theirs = anywhere_ & other.own_;
  if (own_ == 0) return {anywhere, theirs, other.academy_};
  if (other.own_ == 0 || academy_ == other.academy_) return {anywhere, mine | theirs | (own_ & other.own_), academy_};
  // About two academies: nobody knows both as their own. Only a widening lets an audience be `anywhere` in one and
  // `own` in the other; where both sides have one, neither fits this form beside the other, and fewer is safe.
  if (theirs == 0) return {anywhere, mine, academy_};
  return {anywhere, mine == 0 ? theirs : 0, other.academy_};
}

bool Clearance::covers(const Clearance& other) const {
  if ((other.anywhere_ & ~anywhere_) != 0) return false;
  const std::uint64_t own_here = academy_ == other.academy_ ? own_ : 0;
  return (other.own_ & ~(anywhere_ | own_here)) == 0;
}

Clearance Clearance::widened_by(const Clearance& other) const {
  assert(own_ == 0 || other.own_ == 0 || academy_ == other.academy_);
  return {anywhere_ | other.anywhere_, own_ | other.own_, own_ == 0 ? other.academy_ : academy_};
}

}  // namespace cornerstone::values
