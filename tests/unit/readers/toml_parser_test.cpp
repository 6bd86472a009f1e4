#include "readers/toml_parser.h"

#include <fmt/format.h>
#include <catch2/catch.hpp>

#include "unit/readers/complaints.h"

namespace cornerstone::readers {
namespace {

using readers_tests::complaints;
using readers_tests::whole_file;

/// Every key and value with its columns, in the order of the file.
std::string outline(const source::SourceMap& sources, const TomlTable& table, int depth = 0);

std::string place(const source::SourceMap& sources, source::Span span) {
  const auto begin = sources.position(span.file, span.begin);
  const auto end = sources.position(span.file, span.end);
  return fmt::format("{}:{}-{}:{}", begin.line, begin.column, end.line, end.column);
}

std::string outline(const source::SourceMap& sources, const TomlValue& value, int depth) {
  auto line = fmt::format("{} {}", kind_of(value), place(sources, value.span));
  if (const auto* text = value.get<TomlText>()) line += fmt::format(" `{}` {}", text->text, place(sources, text->span));
  if (const auto* number = value.get<TomlNumber>()) line += " " + number->value.shortest();
  if (const auto* date = value.get<values::Date>()) line += " " + date->iso();
  line += '\n';
  if (const auto* list = value.get<TomlList>()) {
    for (const auto& item : list->items) {
      line += std::string(static_cast<std::size_t>(depth) * 2 + 2, ' ') + "- " + outline(sources, item, depth + 1);
    }
  }
  if (const auto* inner = value.get<TomlTable>()) line += outline(sources, *inner, depth + 1);
  return line;
}

std::string outline(const source::SourceMap& sources, const TomlTable& table, int depth) {
  std::string lines;
  for (const auto& entry : table.entries) {
    lines += fmt::format("{}{} {} = {}", std::string(static_cast<std::size_t>(depth) * 2, ' '), entry.key,
                         place(sources, entry.key_span), outline(sources, entry.value, depth));
  }
  return lines;
}

TEST_CASE("TOML keeps the order of the file and every place") {
  source::SourceMap sources;
  diagnostics::Sink sink;
  const auto file = whole_file(sources, "a.toml",
                               "# Ünïcode\n"
                               "[framework]\n"
                               "word = \"São é\"\n"
                               "name = 'ratings' # é\n"
                               "[[level]]\n"
                               "id = \"low\"\n"
                               "at.low = 'é is 1'\n"
                               "points = -1_000.50\n"
                               "from = 2026-09-03\n"
                               "ask = [\"ü\", 'b']\n"
                               "half = { until = 2026-10-30, yes = true }\n"
                               "[[level]]\n"
                               "id = '''\nlong\nid'''\n");
  const auto table = parse_toml(sources, file, sink);
  REQUIRE(table);
  CHECK(outline(sources, *table) ==
        "framework 2:2-2:11 = a table 2:1-2:12\n"
        "  word 3:1-3:5 = text 3:8-3:15 `São é` 3:9-3:14\n"
        "  name 4:1-4:5 = text 4:8-4:17 `ratings` 4:9-4:16\n"
        "level 5:3-5:8 = a list 5:1-12:10\n"
        "  - a table 5:1-5:10\n"
        "    id 6:1-6:3 = text 6:6-6:11 `low` 6:7-6:10\n"
        "    at 7:1-7:3 = a table 7:1-7:3\n"
        "      low 7:4-7:7 = text 7:10-7:18 `é is 1` 7:11-7:17\n"
        "    points 8:1-8:7 = a number 8:10-8:19 −1000.5\n"
        "    from 9:1-9:5 = a date 9:8-9:18 2026-09-03\n"
        "    ask 10:1-10:4 = a list 10:7-10:17\n"
        "      - text 10:8-10:11 `ü` 10:9-10:10\n"
        "      - text 10:13-10:16 `b` 10:14-10:15\n"
        "    half 11:1-11:5 = a table 11:8-11:42\n"
        "      until 11:10-11:15 = a date 11:18-11:28 2026-10-30\n"
        "      yes 11:30-11:33 = yes or no 11:36-11:40\n"
        "  - a table 12:1-12:10\n"
        "    id 13:1-13:3 = text 13:6-15:6 `long\nid` 14:1-15:3\n");
  CHECK(complaints(sink, sources).empty());
}

TEST_CASE("TOML in the middle of a file has the file's places") {
  source::SourceMap sources;
  diagnostics::Sink sink;
  const auto file = whole_file(sources, "page.md", "+++\ntitle = \"é\"\norder = x\n+++\n");
  CHECK_FALSE(parse_toml(sources, {file.file, 4, file.end - 4}, sink));
  CHECK(complaints(sink, sources) == "page.md:3:9-10: toml-syntax: `x` is not a value | put text in quotes: `\"x\"`\n");
}

TEST_CASE("A syntax error is told in the writer's words, at its place") {
  struct Case {
    std::string text;
    std::string complaint;
  };
  const auto cases = std::vector<Case>{
      {"name = Saltmere\n", "1:8-16: toml-syntax: `Saltmere` is not a value | put text in quotes: `\"Saltmere\"`"},
      {"name = ‘Saltmere’\n", "1:8-18: toml-syntax: `‘Saltmere’` is not a value | use straight quotes: ' or \""},
      {"a = \"Salt\nb = 1\n", "1:5-10: toml-syntax: text without its closing quote | end it with \""},
      {"é = 'x'\n",
       "1:1-8: toml-syntax: `é = 'x'` is neither a key nor the head of a table | keys are made of letters a to "
       "z, digits, `-` and `_`"},
      {"at.low = 'x is \"y\"\n", "1:10-19: toml-syntax: text without its closing quote | end it with '"},
      {"x = [\n 1,\n 2\n",
       "3:2-3: toml-syntax: list without its closing `]` | end the list with `]`, with commas between "
       "its values"},
      {"[[level]\nid = 1\n", "1:1-9: toml-syntax: `[[level]` is not the head of a table | write `[[level]]`"},
      {"name: \"x\"\n", "1:1-10: toml-syntax: expected `=` after `name` | write `name = …`"},
      {"name\n", "1:1-5: toml-syntax: expected `=` after `name` | write `name = …`"},
      {"name =\nb = 1\n", "1:1-5: toml-syntax: `name` has no value | write a value after `=`, or take the line out"},
      {"a = 1,234\n", "1:5-10: toml-syntax: `1,234` is not a value | write numbers without commas: `1234`"},
      {"a = 12/09/2026\n", "1:5-15: toml-syntax: `12/09/2026` is not a value | write dates as `2026-09-12`"},
      {"a = 60% # most\n", "1:5-8: toml-syntax: `60%` is not a value | put text in quotes: `\"60%\"`"},
      {"a = True\n", "1:5-9: toml-syntax: `True` is not a value | write `true`"},
      {"a = £5\n", "1:5-7: toml-syntax: `£5` is not a value | write the number alone: `5`"},
      {"a = 2026-02-30\n", "1:5-15: toml-syntax: `2026-02-30` is not a value | put text in quotes: `\"2026-02-30\"`"},
      {"a = 1\n\n[b]\n[b]\n",
       "4:1-4: toml-syntax: `[b]` stands in this file already | put its keys together; where there may "
       "be several, each begins with `[[b]]`"},
      {"at.low = 1\nat.low = 2\n", "2:1-7: toml-syntax: `at.low` has a value already | give each key once in a table"},
      {"a = { b = 1\n",
       "1:1-12: toml-syntax: table without its closing `}` | a table in braces stands on one line, with "
       "commas between its keys"},
      {"a = \"C:\\data\"\n",
       "1:5-14: toml-syntax: a backslash has a meaning of its own in double quotes | use single "
       "quotes: in them a backslash is just a backslash"},
      {"a = \"x\" \"y\"\n",
       "1:9-12: toml-syntax: `\"y\"` stands after the end of the value | write one key on each line; a "
       "quote inside text needs the other kind of quotes around the text"},
  };
  for (const auto& [text, complaint] : cases) {
    INFO(text);
    source::SourceMap sources;
    diagnostics::Sink sink;
    CHECK_FALSE(parse_toml(sources, whole_file(sources, "a.toml", text), sink));
    CHECK(complaints(sink, sources) == "a.toml:" + complaint + "\n");
  }
}

}  // namespace
}  // namespace cornerstone::readers
