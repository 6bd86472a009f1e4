#include "compose/anchors.h"

#include <fmt/format.h>

#include "document/walk.h"
#include "source/text.h"

namespace cornerstone::compose {

std::string Anchors::take(std::string_view wanted) {
  const auto stem = source::slug(wanted);
  auto id = stem;
  for (int number = 2; !taken_.insert(id).second; ++number) id = fmt::format("{}-{}", stem, number);
  return id;
}

std::string_view title_of(const document::ComponentCall& call) {
  for (const auto& option : call.options) {
    const auto* text = std::get_if<std::string>(&option.value.content);
    if (option.key == "title" && text != nullptr && !text->empty()) return *text;
  }
  return call.name;
}

std::vector<std::string> anchors_of(const document::Draft& draft) {
  std::vector<std::string> found;
  Anchors taken;
  document::walk(draft.blocks, [&](const document::Block& block) {
    if (const auto* heading = std::get_if<document::Heading>(&block)) {
      taken.keep(heading->id);
      found.push_back(heading->id);
    }
  });
  document::walk(draft.blocks, [&](const document::Block& block) {
    if (const auto* call = std::get_if<document::ComponentCall>(&block)) found.push_back(taken.take(title_of(*call)));
  });
  return found;
}

}  // namespace cornerstone::compose
