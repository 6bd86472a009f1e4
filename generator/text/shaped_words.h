// Words shaped before: the same few thousand words stand on every page, and shaping them is most of the work of setting
// text.
//
// Safe from many threads. Shaping is pure, so which thread shaped a word first makes no difference.

#pragma once

#include <array>
#include <memory>
#include <shared_mutex>
#include <string>
#include <string_view>
#include <unordered_map>

#include "text/face.h"

namespace cornerstone::text {

class ShapedWords {
 public:
  /// `text` set in `face`. Faces must outlive the cache.
  [[nodiscard]] std::shared_ptr<const GlyphRun> shape(const Face& face, std::string_view text,
                                                      std::string_view language, Figures figures);

 private:
  /// One part of the cache; threads that ask for different words seldom wait for each other.
  struct Shelf {
    std::shared_mutex mutex;
    std::unordered_map<std::string, std::shared_ptr<const GlyphRun>> runs;
  };
  std::array<Shelf, 16> shelves_;
};

}  // namespace cornerstone::text
