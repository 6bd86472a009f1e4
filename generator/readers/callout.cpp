#include "readers/callout.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <utility>

#include <fmt/format.h>

#include "diagnostics/suggestion.h"
#include "source/text.h"

namespace cornerstone::readers {
namespace {

constexpr std::array<std::pair<std::string_view, document::CalloutKind>, 6> kKinds = {{
    {"NOTE", document::CalloutKind::kNote},
    {"TIP", document::CalloutKind::kTip},
    {"IMPORTANT", document::CalloutKind::kImportant},
    {"WARNING", document::CalloutKind::kWarning},
    {"CAUTION", document::CalloutKind::kWarning},
    {"DECISION", document::CalloutKind::kDecision},
}};

std::string upper(std::string text) {
  std::ranges::transform(text, text.begin(), [](unsigned char c) { return static_cast<char>(std::toupper(c)); });
  return text;
}

}  // namespace

std::optional<std::string> callout_marker(cmark_node* first_block) {
  if (kind_of(first_block) != NodeKind::kParagraph) return std::nullopt;
  auto* first = cmark_node_first_child(first_block);
  if (first == nullptr || kind_of(first) != NodeKind::kText) return std::nullopt;
  const auto text = literal_of(first);
  const auto end = text.find(']');
  if (!text.starts_with("[!") || end == std::string_view::npos) return std::nullopt;
  return std::string(text.substr(2, end - 2));
}

document::CalloutKind read_callout_kind(const std::string& word, const source::SourceMap& sources, source::Span block,
                                        diagnostics::Sink& sink) {
  const auto name = upper(word);
  const auto* const found = std::ranges::find(kKinds, std::string_view(name), &decltype(kKinds)::value_type::first);
  if (found != kKinds.end()) return found->second;
  std::vector<std::string> names;
  for (const auto& [known, kind] : kKinds) names.emplace_back(known);
  const auto offset = static_cast<std::uint32_t>(sources.text(block).find(word));
  sink.report(diagnostics::Kind::kUnknownCallout,
              source::part_of(block, offset, static_cast<std::uint32_t>(word.size())),
              fmt::format("no callout is called `{}`", word), diagnostics::suggest(name, names));
  return document::CalloutKind::kNote;
}

void take_off_callout_marker(const std::string& word, document::Inlines& line) {
  auto* words = line.empty() ? nullptr : std::get_if<document::Words>(&line.front());
  if (words == nullptr) return;
  const auto rest = words->text.substr(std::min(word.size() + 3, words->text.size()));
  words->text = rest.substr(std::min(rest.find_first_not_of(' '), rest.size()));
  if (words->text.empty()) line.erase(line.begin());
}

}  // namespace cornerstone::readers
