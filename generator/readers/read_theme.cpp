#include "readers/read_theme.h"

#include <fmt/format.h>

#include "readers/toml_parser.h"
#include "source/decoding.h"

namespace cornerstone::readers {
namespace {

void flatten(const TomlTable& table, const std::string& prefix, theme::Tokens& into, diagnostics::Sink& sink) {
  for (const auto& entry : table.entries) {
    const auto key = prefix.empty() ? entry.key : prefix + "." + entry.key;
    if (const auto* inner = entry.value.get<TomlTable>()) {
      flatten(*inner, key, into, sink);
    } else if (const auto* text = entry.value.get<TomlText>()) {
      into.entries.push_back({key, text->text, entry.key_span, text->span});
    } else {
      sink.report(diagnostics::Kind::kWrongType, entry.value.span,
                  fmt::format("`{}` is {}, not text", key, kind_of(entry.value)), "colours and names stand in quotes");
    }
  }
}

}  // namespace

theme::Tokens read_theme(const source::FileSystem& disk, std::string_view directory, source::SourceMap& sources,
                         diagnostics::Sink& sink) {
  theme::Tokens tokens;
  const auto path = directory.empty() ? std::string("theme.toml") : fmt::format("{}/theme.toml", directory);
  const auto bytes = disk.read(path);
  if (!bytes) {
    sink.report(diagnostics::Kind::kFileMissing, {}, fmt::format("`{}` cannot be read", disk.shown_name(path)),
                "a theme is a folder with a theme.toml");
    return tokens;
  }
  auto text = source::decode(path, *bytes, std::nullopt);
  if (!text) {
    auto& mistake = text.error();
    const auto file = sources.add(disk.shown_name(path), std::move(mistake.text));
    sink.report(diagnostics::Kind::kFileEncoding, {file, mistake.begin, mistake.end}, std::move(mistake.message),
                std::move(mistake.hint));
    return tokens;
  }
  const auto size = static_cast<std::uint32_t>(text->size());
  tokens.span = {sources.add(disk.shown_name(path), std::move(*text)), 0, size};
  if (const auto table = parse_toml(sources, tokens.span, sink)) flatten(*table, {}, tokens, sink);
  return tokens;
}

}  // namespace cornerstone::readers
