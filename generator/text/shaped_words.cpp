#include "text/shaped_words.h"

#include <functional>
#include <mutex>

namespace cornerstone::text {

// Texts differ nearly always; faces are told apart by their places in memory.
std::size_t ShapedWords::Hash::operator()(const Word& word) const {
  constexpr std::size_t kMixer = 0x9E3779B97F4A7C15;
  const auto style = std::hash<const Face*>{}(word.face) + static_cast<std::size_t>(word.figures);
  return std::hash<std::string_view>{}(word.text) ^ (style * kMixer);
}

std::shared_ptr<const GlyphRun> ShapedWords::shape(const Face& face, std::string_view text, std::string_view language,
                                                   Figures figures) {
  const Word word{&face, figures, language, text};
  auto& shelf = shelves_[Hash{}(word) / 64 % shelves_.size()];
  {
    const std::shared_lock lock{shelf.mutex};
    if (const auto found = shelf.words.find(word); found != shelf.words.end()) return found->run;
  }
  Shaped shaped{&face, figures, std::string{language},
                std::make_shared<const GlyphRun>(face.shape(text, language, figures))};
  const std::scoped_lock lock{shelf.mutex};
  return shelf.words.insert(std::move(shaped)).first->run;
}

}  // namespace cornerstone::text
