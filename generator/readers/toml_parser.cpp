#include "readers/toml_parser.h"

#include <algorithm>
#include <cctype>
#include <string>
#include <utility>

#include <toml++/toml.h>

#include "readers/toml_complaint.h"
#include "source/text.h"

namespace cornerstone::readers {
namespace {

/// toml++ counts lines and code points within the text it is given; everything else in Cornerstone counts bytes of a
/// file.
class Places {
 public:
  Places(std::string_view text, source::Span whole) : text_(text), whole_(whole) {
    line_starts_.push_back(0);
    for (std::size_t i = 0; i < text.size(); ++i) {
      if (text[i] == '\n') line_starts_.push_back(i + 1);
    }
  }

  [[nodiscard]] std::size_t offset(const toml::source_position& position) const {
    if (position.line == 0 || position.line > line_starts_.size()) return text_.size();
    std::size_t at = line_starts_[position.line - 1];
    for (auto left = position.column; left > 1 && at < text_.size(); --left) {
      do ++at;
      while (at < text_.size() && (static_cast<unsigned char>(text_[at]) & 0xC0U) == 0x80U);
    }
    return at;
  }

  [[nodiscard]] source::Span span(const toml::source_region& region) const {
    return between(offset(region.begin), offset(region.end));
  }

  [[nodiscard]] source::Span between(std::size_t begin, std::size_t end) const {
    const auto length = static_cast<std::uint32_t>(end < begin ? 0 : end - begin);
    return source::part_of(whole_, static_cast<std::uint32_t>(begin), length);
  }

  [[nodiscard]] std::string_view text(source::Span span) const {
    return text_.substr(span.begin - whole_.begin, span.end - span.begin);
  }

 private:
  std::string_view text_;
  source::Span whole_;
  std::vector<std::size_t> line_starts_;
};

/// The part of a quoted string within its quotes; a line break straight after three quotes is not part of it.
source::Span inside_quotes(source::Span span, std::string_view raw) {
  if (raw.size() >= 6 && (raw.starts_with("'''") || raw.starts_with("\"\"\""))) {
    const bool skips_break = raw[3] == '\n';
    return {span.file, span.begin + (skips_break ? 4 : 3), span.end - 3};
  }
  return raw.size() >= 2 ? source::Span{span.file, span.begin + 1, span.end - 1} : span;
}

TomlValue convert(const toml::node& node, const Places& places);

TomlTable convert_table(const toml::table& table, const Places& places) {
  TomlTable converted;
  for (const auto& [key, value] : table) {
    converted.entries.push_back({std::string(key.str()), places.span(key.source()), convert(value, places)});
  }
  std::ranges::stable_sort(converted.entries, {}, [](const TomlEntry& entry) { return entry.key_span.begin; });
  return converted;
}

TomlList convert_list(const toml::array& array, const Places& places) {
  TomlList list;
  for (const auto& item : array) list.items.push_back(convert(item, places));
  return list;
}

std::variant<TomlOther, TomlNumber> convert_number(std::string_view raw, bool is_whole) {
  std::string digits(raw);
  std::erase(digits, '_');
  if (digits.starts_with('+')) digits.erase(0, 1);
  if (const auto value = values::Decimal::read(digits)) return TomlNumber{*value, is_whole};
  return TomlOther{};
}

TomlValue convert(const toml::node& node, const Places& places) {
  TomlValue value{places.span(node.source()), TomlOther{}};
  if (const auto* table = node.as_table()) {
    value.content = convert_table(*table, places);
  } else if (const auto* array = node.as_array()) {
    value.content = convert_list(*array, places);
  } else if (const auto* text = node.as_string()) {
    value.content = TomlText{text->get(), inside_quotes(value.span, places.text(value.span))};
  } else if (node.is_number()) {
    std::visit([&](auto number) { value.content = number; },
               convert_number(source::trimmed(places.text(value.span)), node.is_integer()));
  } else if (const auto* boolean = node.as_boolean()) {
    value.content = boolean->get();
  } else if (const auto* date = node.as_date()) {
    const auto day = values::Date::of(date->get().year, date->get().month, date->get().day);
    if (day) value.content = *day;
  }
  return value;
}

/// A key of so many parts that the tables made of it could not be taken apart again: its place in `text`.
std::optional<std::pair<std::size_t, std::size_t>> endless_key(std::string_view text) {
  constexpr std::ptrdiff_t kMostParts = 64;
  constexpr std::string_view kOtherThanLetters = "-_. \t[";
  const auto is_of_key = [&](unsigned char c) {
    return std::isalnum(c) != 0 || kOtherThanLetters.find(static_cast<char>(c)) != std::string_view::npos;
  };
  for (std::size_t begin = 0; begin < text.size();) {
    const auto line = text.substr(begin, text.find('\n', begin) - begin);
    const auto* const end = std::ranges::find_if_not(line, is_of_key);
    const bool is_key = end != line.end() && (*end == '=' || *end == ']');
    if (is_key && std::ranges::count(line.begin(), end, '.') >= kMostParts)
      return std::pair(begin, begin + static_cast<std::size_t>(end - line.begin()));
    begin += line.size() + 1;
  }
  return std::nullopt;
}

}  // namespace

std::optional<TomlTable> parse_toml(const source::SourceMap& sources, source::Span span, diagnostics::Sink& sink) {
  const std::string_view text = sources.text(span);
  const Places places(text, span);
  if (const auto key = endless_key(text)) {
    sink.report(diagnostics::Kind::kTomlSyntax, places.between(key->first, key->second), "a key of more than 64 parts",
                "keys have one to three parts");
    return std::nullopt;
  }
  try {
    return convert_table(toml::parse(text), places);
  } catch (const toml::parse_error& error) {
    const auto complaint = explain_toml_error(text, places.offset(error.source().begin), error.description());
    sink.report(diagnostics::Kind::kTomlSyntax, places.between(complaint.begin, complaint.end), complaint.message,
                complaint.hint);
    return std::nullopt;
  }
}

}  // namespace cornerstone::readers
