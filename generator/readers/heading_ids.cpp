#include "readers/heading_ids.h"

#include <optional>
#include <string_view>

#include <fmt/format.h>

#include "source/text.h"

namespace cornerstone::readers {
namespace {

std::optional<std::string> take_stated_id(document::Inlines& content) {
  auto* last = content.empty() ? nullptr : std::get_if<document::Words>(&content.back());
  if (last == nullptr) return std::nullopt;
  const std::string_view text = source::trimmed(last->text);
  const auto open = text.rfind("{#");
  if (open == std::string_view::npos || !text.ends_with('}')) return std::nullopt;
  const std::string id(text.substr(open + 2, text.size() - open - 3));
  const std::string before(text.substr(0, open));
  last->text = last->text.starts_with(' ') ? " " + before : before;
  while (last->text.ends_with(' ')) last->text.pop_back();
  if (last->text.empty()) content.pop_back();
  return id;
}

}  // namespace

std::string HeadingIds::take(document::Inlines& content) {
  const auto stated = take_stated_id(content);
  const auto wanted = source::slug(stated ? *stated : document::plain_text(content));
  auto id = wanted;
  for (int again = 2; !taken_.insert(id).second; ++again) id = fmt::format("{}-{}", wanted, again);
  return id;
}

}  // namespace cornerstone::readers
