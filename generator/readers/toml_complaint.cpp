#include "readers/toml_complaint.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <optional>

#include <fmt/format.h>

#include "source/text.h"
#include "values/date.h"

namespace cornerstone::readers {
namespace {

/// The line on which the parser stopped, and the parts of it that explain why.
struct Line {
  std::size_t begin = 0;
  std::string_view text;
  std::string_view key;    ///< Before the first `=`; empty where there is none.
  std::string_view value;  ///< After it, without spaces around.

  [[nodiscard]] std::size_t offset_of(std::string_view part) const {
    return begin + static_cast<std::size_t>(part.data() - text.data());
  }
};

Line line_at(std::string_view text, std::size_t offset) {
  if (offset > 0 && offset >= text.size()) offset = text.find_last_not_of('\n', text.size() - 1);
  if (offset == std::string_view::npos) offset = 0;
  const auto before = text.substr(0, offset).rfind('\n');
  Line line;
  line.begin = before == std::string_view::npos ? 0 : before + 1;
  line.text = text.substr(line.begin, text.find('\n', line.begin) - line.begin);
  if (const auto equals = line.text.find('='); equals != std::string_view::npos) {
    line.key = source::trimmed(line.text.substr(0, equals));
    line.value = source::trimmed(line.text.substr(equals + 1));
  }
  return line;
}

TomlComplaint at(const Line& line, std::string_view part, std::string message, std::string hint) {
  const auto begin = line.offset_of(part);
  return {begin, begin + part.size(), std::move(message), std::move(hint)};
}

std::string_view without_comment(std::string_view value) {
  return source::trimmed(value.substr(0, value.find(" #")));
}

std::optional<std::string> date_written_otherwise(std::string_view value) {
  const auto date = values::read_date(value, values::DateFormat::kDayMonthYear);
  if (!date) return std::nullopt;
  return date->iso();
}

std::string hint_for_value(std::string_view value) {
  if (const auto iso = date_written_otherwise(value)) return fmt::format("write dates as `{}`", *iso);
  if (value.starts_with("‘") || value.starts_with("“") || value.starts_with("’") || value.starts_with("”")) {
    return "use straight quotes: ' or \"";
  }
  if (value.starts_with("£"))
    return fmt::format("write the number alone: `{}`", value.substr(std::string_view("£").size()));
  const auto word = source::folded(value);
  if (word == "true" || word == "yes") return "write `true`";
  if (word == "false" || word == "no") return "write `false`";
  if (std::ranges::all_of(value, [](unsigned char c) { return std::isdigit(c) != 0 || c == ','; })) {
    std::string digits(value);
    if (std::erase(digits, ',') == 0) return "it is too large";
    return fmt::format("write numbers without commas: `{}`", digits);
  }
  return fmt::format("put text in quotes: `\"{}\"`", value);
}

TomlComplaint explain_value(const Line& line) {
  const auto value = without_comment(line.value);
  if (value.empty()) {
    return at(line, line.key, fmt::format("`{}` has no value", line.key),
              "write a value after `=`, or take the line out");
  }
  return at(line, value, fmt::format("`{}` is not a value", value), hint_for_value(value));
}

/// Tabs are allowed, and line ends have been made one.
std::size_t find_control(std::string_view line) {
  const auto found = std::ranges::find_if(line, [](unsigned char c) { return (c < 0x20 && c != '\t') || c == 0x7F; });
  return found == line.end() ? std::string_view::npos : static_cast<std::size_t>(found - line.begin());
}

TomlComplaint explain_open_text(std::string_view text, std::size_t offset) {
  const Line line = line_at(text, offset);
  const auto quote = line.value.find_first_of("'\"");
  const auto open = quote == std::string_view::npos ? line.text : line.value.substr(quote);
  const char mark = open.starts_with('"') ? '"' : '\'';
  return at(line, open, "text without its closing quote", fmt::format("end it with {}", mark));
}

TomlComplaint explain_header(const Line& line) {
  const auto header = source::trimmed(line.text);
  const bool is_list = header.starts_with("[[");
  const auto name = source::trimmed(header.substr(is_list ? 2 : 1, header.find(']') - (is_list ? 2 : 1)));
  return at(line, header, fmt::format("`{}` is not the head of a table", header),
            is_list ? fmt::format("write `[[{}]]`", name) : fmt::format("write `[{}]`", name));
}

TomlComplaint explain_repetition(const Line& line) {
  const auto header = source::trimmed(line.text);
  if (header.starts_with('[')) {
    const auto name = source::trimmed(header.substr(1, header.find(']') - 1));
    return at(line, header, fmt::format("`{}` stands in this file already", header),
              fmt::format("put its keys together; where there may be several, each begins with `[[{}]]`", name));
  }
  return at(line, line.key, fmt::format("`{}` has a value already", line.key), "give each key once in a table");
}

TomlComplaint explain_missing_equals(const Line& line) {
  const auto text = source::trimmed(line.text);
  const auto key = text.substr(0, text.find_first_of(" \t:"));
  return at(line, text, fmt::format("expected `=` after `{}`", key), fmt::format("write `{} = …`", key));
}

TomlComplaint explain_rest_of_line(const Line& line, std::size_t offset) {
  const auto value = without_comment(line.value);
  if (!value.empty() && std::isdigit(static_cast<unsigned char>(value.front())) != 0) return explain_value(line);
  const auto rest = source::trimmed(line.text.substr(std::min(offset - line.begin, line.text.size())));
  return at(line, rest, fmt::format("`{}` stands after the end of the value", rest),
            "write one key on each line; a quote inside text needs the other kind of quotes around the text");
}

std::string in_our_words(std::string_view description) {
  const auto colon = description.find(": ");
  std::string words(colon == std::string_view::npos ? description : description.substr(colon + 2));
  std::ranges::replace(words, '\'', '`');
  return words;
}

}  // namespace

TomlComplaint explain_toml_error(std::string_view text, std::size_t offset, std::string_view description) {
  const auto says = [&](std::string_view words) { return description.find(words) != std::string_view::npos; };
  const Line line = line_at(text, offset);
  if (const auto control = find_control(line.text); control != std::string_view::npos) {
    return at(line, line.text.substr(control, 1), "a control character, which no text may hold", "delete it");
  }
  if (says("string: unescaped control") || says("literal string: control") || says("parsing string: encountered end")) {
    return explain_open_text(text, offset);
  }
  if (says("unknown escape sequence")) {
    return at(line, without_comment(line.value), "a backslash has a meaning of its own in double quotes",
              "use single quotes: in them a backslash is just a backslash");
  }
  if (says("cannot redefine")) return explain_repetition(line);
  if (says("table header")) return explain_header(line);
  if (says("expected '='") || (says("key-value pair: encountered end") && line.key.empty()))
    return explain_missing_equals(line);
  if (says("comment or whitespace")) return explain_rest_of_line(line, offset);
  if (says("parsing array")) {
    return at(line, source::trimmed(line.text), "list without its closing `]`",
              "end the list with `]`, with commas between its values");
  }
  if (says("parsing inline table")) {
    return at(line, source::trimmed(line.text), "table without its closing `}`",
              "a table in braces stands on one line, with commas between its keys");
  }
  if (says("root table")) {
    return at(line, source::trimmed(line.text),
              fmt::format("`{}` is neither a key nor the head of a table", source::trimmed(line.text)),
              "keys are made of letters a to z, digits, `-` and `_`");
  }
  if (!line.value.empty() || !line.key.empty()) return explain_value(line);
  const auto end = std::min(offset + 1, text.size());
  return {std::min(offset, text.size()), end, in_our_words(description), {}};
}

}  // namespace cornerstone::readers
