#include "readers/component_call.h"

#include <algorithm>
#include <array>

#include "readers/toml_parser.h"

namespace cornerstone::readers {
namespace {

document::OptionValue option_value(const TomlValue& value);

std::vector<document::Option> options_of(const TomlTable& table) {
  std::vector<document::Option> options;
  for (const auto& entry : table.entries) options.push_back({entry.key, entry.key_span, option_value(entry.value)});
  return options;
}

struct Conversion {
  document::OptionValue& into;
  void operator()(const TomlOther&) const { into.content = document::OddValue{}; }
  void operator()(const TomlText& text) const {
    into.content = text.text;
    into.span = text.span;
  }
  void operator()(const TomlNumber& number) const { into.content = number.value; }
  void operator()(bool yes) const { into.content = yes; }
  void operator()(values::Date date) const { into.content = date; }
  void operator()(const TomlList& list) const {
    document::OptionList items;
    for (const auto& item : list.items) items.items.push_back(option_value(item));
    into.content = std::move(items);
  }
  void operator()(const TomlTable& table) const { into.content = document::OptionTable{options_of(table)}; }
};

document::OptionValue option_value(const TomlValue& value) {
  document::OptionValue converted;
  converted.span = value.span;
  std::visit(Conversion{converted}, value.content);
  return converted;
}

}  // namespace

document::ComponentCall read_component(const source::SourceMap& sources, source::Span name, source::Span body,
                                       diagnostics::Sink& sink) {
  document::ComponentCall call;
  call.name = std::string(sources.text(name));
  call.body = std::string(sources.text(body));
  call.name_span = name;
  call.body_span = body;
  if (const auto table = parse_toml(sources, body, sink)) call.options = options_of(*table);
  return call;
}

bool is_language_of_code(std::string_view word) {
  static constexpr auto kLanguages = std::to_array<std::string_view>(
      {"bash",       "bat",      "c",   "cpp",  "cs",    "css",        "csv",        "dax",    "diff",  "excel",
       "go",         "html",     "ini", "java", "js",    "javascript", "json",       "log",    "latex", "lua",
       "m",          "markdown", "md",  "php",  "plain", "ps1",        "powershell", "python", "py",    "r",
       "ruby",       "rust",     "sh",  "sql",  "svg",   "text",       "toml",       "ts",     "tex",   "txt",
       "typescript", "vb",       "vba", "xml",  "yaml",  "yml"});
  return std::ranges::find(kLanguages, word) != kLanguages.end();
}

}  // namespace cornerstone::readers
