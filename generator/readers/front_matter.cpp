#include "readers/front_matter.h"

#include <algorithm>

#include "readers/toml_parser.h"
#include "source/text.h"

namespace cornerstone::readers {
namespace {

constexpr std::string_view kFence = "+++";

/// Where the line that begins at `begin` ends, its break included.
std::size_t end_of_line(std::string_view text, std::size_t begin) {
  const auto end = text.find('\n', begin);
  return end == std::string_view::npos ? text.size() : end + 1;
}

}  // namespace

std::optional<FrontMatter> read_front_matter(source::FileId file, const source::SourceMap& sources,
                                             diagnostics::Sink& sink) {
  const auto text = sources.text(file);
  const auto span = [&](std::size_t begin, std::size_t end) {
    return source::Span{file, static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
  };
  const auto first_end = end_of_line(text, 0);
  if (source::trimmed(text.substr(0, first_end)) != kFence) {
    sink.report(diagnostics::Kind::kFrontMatter, span(0, source::trimmed(text.substr(0, first_end)).size()),
                "this page has no front matter", "begin it with a line `+++`, then `title = \"…\"`, then a line `+++`");
    return std::nullopt;
  }
  auto close = first_end;
  while (close < text.size() && source::trimmed(text.substr(close, end_of_line(text, close) - close)) != kFence) {
    close = end_of_line(text, close);
  }
  if (close >= text.size()) {
    sink.report(diagnostics::Kind::kFrontMatter, span(0, kFence.size()), "the front matter has no end",
                "end it with a line `+++`");
    return std::nullopt;
  }
  auto table = parse_toml(sources, span(first_end, close), sink);
  if (!table) return std::nullopt;
  return FrontMatter{std::move(*table), span(0, kFence.size()), span(end_of_line(text, close), text.size())};
}

}  // namespace cornerstone::readers
