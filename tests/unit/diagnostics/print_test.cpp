#include "diagnostics/print.h"

#include <catch2/catch.hpp>

namespace cornerstone::diagnostics {
namespace {

/// A file with a place in it: the text between `«` and `»`, which are not part of the file.
struct Marked {
  source::SourceMap sources;
  source::Span span;

  explicit Marked(std::string text, std::string name = "data/a.csv") {
    constexpr std::string_view kOpen = "«";
    constexpr std::string_view kClose = "»";
    const std::size_t begin = text.find(kOpen);
    text.erase(begin, kOpen.size());
    const std::size_t end = text.find(kClose);
    text.erase(end, kClose.size());
    const auto file = sources.add(std::move(name), std::move(text));
    span = {file, static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
  }
};

std::string shown(const Marked& file) {
  return to_text({Kind::kWrongType, file.span, "m", "", {}}, file.sources, Colour::kPlain);
}

TEST_CASE("a diagnostic as the user sees it") {
  Marked file(std::string(13, '\n') + "148210,03/10/2026,«9O.4»,5.1\n", "content/saltmere/data/attendance.csv");
  const Diagnostic diagnostic{Kind::kWrongType,
                              file.span,
                              "`9O.4` is not a percentage",
                              "is the second character the letter O? Numbers use digits: 90.4",
                              {}};
  CHECK(to_text(diagnostic, file.sources, Colour::kPlain) ==
        "content/saltmere/data/attendance.csv:14:19: error: `9O.4` is not a percentage [wrong-type]\n"
        "  14 | 148210,03/10/2026,9O.4,5.1\n"
        "     |                   ^^^^\n"
        "hint: is the second character the letter O? Numbers use digits: 90.4\n");
}

TEST_CASE("the marks stand under the place, whatever the line holds") {
  const std::string head = "data/a.csv:1:";
  const std::string tail = ": error: m [wrong-type]\n";
  struct Case {
    std::string text;
    std::string column;
    std::string line;
    std::string marks;
  };
  const std::vector<Case> cases = {
      {"«a»", "1", " a", " ^"},
      {"ab«»", "3", " ab", "   ^"},
      {"ab«\n»c", "3", " ab", "   ^"},
      {"«»\nab", "1", "", " ^"},
      {"\t«x»", "2", "     x", "     ^"},
      {"ab\t«x\ty»", "4", " ab  x   y", "     ^^^^^"},
      {"学校,«x»", "4", " 学校,x", "      ^"},
      {"«学校»", "1", " 学校", " ^^^^"},
      {"e\u0301«x»", "3", " e\u0301x", "  ^"},
      {"a\x1B[31m«x»", "7", " a\uFFFD[31mx", "       ^"},
      {"a = «\"b\nc\"»", "5", " a = \"b", "     ^^"},
  };
  for (const Case& c : cases) {
    INFO(c.text);
    CHECK(shown(Marked(c.text)) == head + c.column + tail + "  1 |" + c.line + "\n    |" + c.marks + "\n");
  }
}

TEST_CASE("a long line is cut around the place") {
  const std::string before(200, 'a');
  const std::string after(200, 'b');
  const std::string head = "data/a.csv:1:201: error: m [wrong-type]\n";
  CHECK(shown(Marked(before + "«x»" + after)) == head + "  1 | …" + std::string(30, 'a') + "x" + std::string(69, 'b') +
                                                     "…\n    | " + std::string(31, ' ') + "^\n");
  CHECK(shown(Marked("«x»" + after)) ==
        "data/a.csv:1:1: error: m [wrong-type]\n  1 | x" + std::string(99, 'b') + "…\n    | ^\n");
  CHECK(shown(Marked(before + "«x»")) ==
        head + "  1 | …" + std::string(30, 'a') + "x\n    | " + std::string(31, ' ') + "^\n");
  CHECK(shown(Marked("«" + before + "»")) == "data/a.csv:1:1: error: m [wrong-type]\n  1 | " + std::string(100, 'a') +
                                                 "…\n    | " + std::string(100, '^') + "\n");
}

TEST_CASE("without a place there is no excerpt") {
  const source::SourceMap sources;
  CHECK(to_text({Kind::kDiskFailure, {}, "cannot write `output`", "free some space", {}}, sources, Colour::kPlain) ==
        "error: cannot write `output` [disk-failure]\nhint: free some space\n");
}

TEST_CASE("an empty file has a place but no excerpt") {
  source::SourceMap sources;
  const auto file = sources.add("a.csv", "");
  CHECK(to_text({Kind::kFileEmpty, {file, 0, 0}, "the file is empty", "", {}}, sources, Colour::kPlain) ==
        "a.csv:1:1: error: the file is empty [file-empty]\n");
}

TEST_CASE("related places follow, with one gutter for all") {
  Marked file("id = 1\n\n\n\n\n\n\n\n\nid = «1»\n", "a.toml");
  const Diagnostic diagnostic{Kind::kDuplicateId,
                              file.span,
                              "`1` stands twice",
                              "",
                              {{{file.span.file, 5, 6}, "the first is here"}, {{}, "and one is built in"}}};
  CHECK(to_text(diagnostic, file.sources, Colour::kPlain) ==
        "a.toml:10:6: error: `1` stands twice [duplicate-id]\n"
        "  10 | id = 1\n"
        "     |      ^\n"
        "a.toml:1:6: note: the first is here\n"
        "   1 | id = 1\n"
        "     |      ^\n"
        "note: and one is built in\n");
}

TEST_CASE("on a terminal the parts are set off by colour") {
  Marked file("«a»", "a.toml");
  CHECK(to_text({Kind::kUnknownKey, file.span, "`a`", "b", {}}, file.sources, Colour::kTerminal) ==
        "\x1b[1ma.toml:1:1:\x1b[0m \x1b[1;31merror:\x1b[0m `a` [unknown-key]\n"
        "\x1b[2m  1 |\x1b[0m a\n"
        "\x1b[2m    |\x1b[0m \x1b[1;32m^\x1b[0m\n"
        "\x1b[1;36mhint:\x1b[0m b\n");
}

TEST_CASE("control characters never reach the terminal through a message") {
  const source::SourceMap sources;
  CHECK(to_text({Kind::kDiskFailure, {}, "`a\x1b[2J\nb`", "\u202Ec", {}}, sources, Colour::kPlain) ==
        "error: `a\uFFFD[2J b` [disk-failure]\nhint: \uFFFDc\n");
}

TEST_CASE("programs read the same as JSON") {
  Marked file("é = «1\n2»", "a.toml");
  const std::vector<Diagnostic> all = {{Kind::kWrongType, file.span, "found `1`", "write \"1\"", {{file.span, "here"}}},
                                       {Kind::kDiskFailure, {}, "no \xFF space", "", {}}};
  CHECK(to_json(all, file.sources) == R"([
  {
    "severity": "error",
    "kind": "wrong-type",
    "file": "a.toml",
    "line": 1,
    "column": 5,
    "end_line": 2,
    "end_column": 2,
    "message": "found `1`",
    "hint": "write \"1\"",
    "related": [
      {
        "file": "a.toml",
        "line": 1,
        "column": 5,
        "end_line": 2,
        "end_column": 2,
        "message": "here"
      }
    ]
  },
  {
    "severity": "error",
    "kind": "disk-failure",
    "file": null,
    "line": null,
    "column": null,
    "end_line": null,
    "end_column": null,
    "message": "no )"
                                      "\uFFFD"
                                      R"( space",
    "hint": "",
    "related": []
  }
]
)");
  CHECK(to_json({}, file.sources) == "[]\n");
}

}  // namespace
}  // namespace cornerstone::diagnostics
