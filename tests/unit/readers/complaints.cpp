#include "unit/readers/complaints.h"

#include <fmt/format.h>

namespace cornerstone::readers_tests {

std::string complaints(const diagnostics::Sink& sink, const source::SourceMap& sources) {
  std::string lines;
  for (const auto& diagnostic : sink.sorted()) {
    if (diagnostic.span.is_nowhere()) {
      lines += "nowhere";
    } else {
      const auto begin = sources.position(diagnostic.span.file, diagnostic.span.begin);
      const auto end = sources.position(diagnostic.span.file, diagnostic.span.end);
      lines += fmt::format("{}:{}:{}-{}", sources.name(diagnostic.span.file), begin.line, begin.column, end.column);
    }
    lines += fmt::format(": {}: {}", diagnostics::slug(diagnostic.kind), diagnostic.message);
    if (!diagnostic.hint.empty()) lines += " | " + diagnostic.hint;
    lines += '\n';
  }
  return lines;
}

source::Span whole_file(source::SourceMap& sources, std::string name, std::string text) {
  const auto size = static_cast<std::uint32_t>(text.size());
  return {sources.add(std::move(name), std::move(text)), 0, size};
}

}  // namespace cornerstone::readers_tests
