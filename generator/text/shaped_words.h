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
#include <unordered_set>

#include "text/face.h"

namespace cornerstone::text {

class ShapedWords {
 public:
  /// `text` set in `face`. Faces must outlive the cache.
  [[nodiscard]] std::shared_ptr<const GlyphRun> shape(const Face& face, std::string_view text,
                                                      std::string_view language, Figures figures);

 private:
  /// What makes two shapings differ.
  struct Word {
    const Face* face = nullptr;
    Figures figures = Figures::kProportional;
    std::string_view language;
    std::string_view text;
    friend bool operator==(const Word&, const Word&) = default;
  };
  struct Shaped {
    const Face* face = nullptr;
    Figures figures = Figures::kProportional;
    std::string language;
    std::shared_ptr<const GlyphRun> run;
    [[nodiscard]] Word word() const { return {face, figures, language, run->text}; }
  };
  /// Words are looked up as they are, without a copy.
  struct Hash {
    using is_transparent = void;
    // May throw as far as the library knows, so that it keeps each hash beside its word.
    std::size_t operator()(const Word& word) const;
    std::size_t operator()(const Shaped& shaped) const { return (*this)(shaped.word()); }
  };
  struct Equal {
    using is_transparent = void;
    bool operator()(const Shaped& one, const Shaped& other) const { return one.word() == other.word(); }
    bool operator()(const Word& one, const Shaped& other) const { return one == other.word(); }
    bool operator()(const Shaped& one, const Word& other) const { return one.word() == other; }
  };
  /// One part of the cache; threads that ask for different words seldom wait for each other.
  struct Shelf {
    std::shared_mutex mutex;
    std::unordered_set<Shaped, Hash, Equal> words;
  };
  std::array<Shelf, 16> shelves_;
};

}  // namespace cornerstone::text
