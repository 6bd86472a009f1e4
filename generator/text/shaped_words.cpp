#include "text/shaped_words.h"

#include <mutex>

namespace cornerstone::text {
namespace {

/// Face, figures and language before the text: what makes two shapings of a text differ.
std::string key_of(const Face& face, std::string_view text, std::string_view language, Figures figures) {
  const auto* address = &face;
  std::string key;
  key.reserve(sizeof address + 1 + language.size() + 1 + text.size());
  key.append(reinterpret_cast<const char*>(&address), sizeof address);
  key += figures == Figures::kTabular ? 't' : 'p';
  key.append(language).append(1, '\0').append(text);
  return key;
}

}  // namespace

std::shared_ptr<const GlyphRun> ShapedWords::shape(const Face& face, std::string_view text, std::string_view language,
                                                   Figures figures) {
  auto key = key_of(face, text, language, figures);
  auto& shelf = shelves_[std::hash<std::string>{}(key) % shelves_.size()];
  {
    const std::shared_lock lock{shelf.mutex};
    if (const auto found = shelf.runs.find(key); found != shelf.runs.end()) return found->second;
  }
  auto run = std::make_shared<const GlyphRun>(face.shape(text, language, figures));
  const std::scoped_lock lock{shelf.mutex};
  return shelf.runs.try_emplace(std::move(key), std::move(run)).first->second;
}

}  // namespace cornerstone::text
