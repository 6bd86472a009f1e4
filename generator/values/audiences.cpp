#include <cassert>
#include <cstddef>
#include <utility>

#include "values/clearance.h"

namespace cornerstone::values {
namespace {

std::size_t index(AudienceIndex audience) {
  return static_cast<std::size_t>(audience);
}

std::uint64_t bit(std::size_t audience) {
  return std::uint64_t{1} << audience;
}

}  // namespace

Audiences::Audiences(std::vector<std::vector<AudienceIndex>> contains, std::vector<bool> per_academy)
    : seen_by_(contains.size()), per_academy_(std::move(per_academy)) {
  assert(contains.size() <= kMostAudiences && contains.size() == per_academy_.size());
  const std::size_t count = contains.size();
  for (std::size_t reader = 0; reader < count; ++reader) {
    seen_by_[reader] |= bit(reader);
    for (const AudienceIndex contained : contains[reader]) seen_by_[index(contained)] |= bit(reader);
  }
  // Warshall: whoever sees `middle` sees all that `middle` sees.
  for (std::size_t middle = 0; middle < count; ++middle) {
    for (std::size_t declared = 0; declared < count; ++declared) {
      if ((seen_by_[declared] & bit(middle)) != 0) seen_by_[declared] |= seen_by_[middle];
    }
  }
}

bool Audiences::is_per_academy(AudienceIndex audience) const {
  assert(index(audience) < size());
  return per_academy_[index(audience)];
}

bool Audiences::sees(AudienceIndex reader, AudienceIndex declared) const {
  assert(index(reader) < size() && index(declared) < size());
  return (seen_by_[index(declared)] & bit(index(reader))) != 0;
}

Clearance Audiences::declared(AudienceIndex audience, AcademyIndex academy) const {
  if (size() == 0) return {};  // A trust.toml that could not be read names no audience: nobody may know anything.
  assert(index(audience) < size());
  const std::uint64_t readers = seen_by_[index(audience)];
  if (academy == AcademyIndex::kNone || !is_per_academy(audience)) return {readers, 0, AcademyIndex::kNone};
  std::uint64_t own = 0;
  for (std::size_t reader = 0; reader < size(); ++reader) {
    if (per_academy_[reader]) own |= readers & bit(reader);
  }
  return {readers & ~own, own, academy};
}

std::vector<Reader> Audiences::readers(const std::vector<AcademyIndex>& academies) const {
  std::vector<Reader> result;
  for (std::size_t i = 0; i < size(); ++i) {
    const auto audience = static_cast<AudienceIndex>(i);
    if (!per_academy_[i]) {
      result.push_back({audience, AcademyIndex::kNone});
      continue;
    }
    for (const AcademyIndex academy : academies) result.push_back({audience, academy});
  }
  return result;
}

}  // namespace cornerstone::values
