#include "pdf/subset_cache.h"

#include "pdf/compression.h"

namespace cornerstone::pdf {

std::shared_ptr<const EmbeddedSubset> SubsetCache::subset(const std::shared_ptr<const text::Face>& face,
                                                          const std::vector<std::uint16_t>& glyphs) {
  Key key{face, glyphs};
  {
    const std::lock_guard lock(mutex_);
    if (const auto found = subsets_.find(key); found != subsets_.end()) return found->second;
  }
  // Made outside the lock: two threads may make the same subset, and the first to come back is kept.
  auto subset = face->subset(glyphs);
  auto made = std::make_shared<const EmbeddedSubset>(EmbeddedSubset{.compressed = Compressor().compress(subset.bytes),
                                                                    .size = subset.bytes.size(),
                                                                    .new_ids = std::move(subset.new_ids),
                                                                    .is_cff = subset.is_cff});
  const std::lock_guard lock(mutex_);
  return subsets_.emplace(std::move(key), std::move(made)).first->second;
}

std::size_t SubsetCache::size() const {
  const std::lock_guard lock(mutex_);
  return subsets_.size();
}

}  // namespace cornerstone::pdf
