// The subsets of faces that papers carry, made once and shared by all papers and threads.

#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <utility>
#include <vector>

#include "text/face.h"

namespace cornerstone::pdf {

/// A face's file with only the glyphs asked for, ready to embed.
struct EmbeddedSubset {
  std::string compressed;
  std::size_t size = 0;                ///< Before compression.
  std::vector<std::uint16_t> new_ids;  ///< Parallel to the glyphs asked for.
  bool is_cff = false;
};

class SubsetCache {
 public:
  /// `glyphs` sorted and distinct. The same face and glyphs give the same subset, whoever asks first.
  [[nodiscard]] std::shared_ptr<const EmbeddedSubset> subset(const std::shared_ptr<const text::Face>& face,
                                                             const std::vector<std::uint16_t>& glyphs);
  [[nodiscard]] std::size_t size() const;

 private:
  /// Holding the face keeps its address from being given to another.
  using Key = std::pair<std::shared_ptr<const text::Face>, std::vector<std::uint16_t>>;
  mutable std::mutex mutex_;
  std::map<Key, std::shared_ptr<const EmbeddedSubset>> subsets_;
};

}  // namespace cornerstone::pdf
