#include "readers/markdown.h"

#include <fmt/format.h>
#include <catch2/catch.hpp>

#include "document/walk.h"
#include "unit/readers/complaints.h"

namespace cornerstone::readers {
namespace {

using readers_tests::complaints;
using readers_tests::whole_file;

struct Outcome {
  std::string draft;
  std::string said;
};

const std::vector<std::string> kComponents = {"heatmap", "planner"};

Outcome read_draft(const std::string& text) {
  source::SourceMap sources;
  diagnostics::Sink sink;
  const auto draft = read_markdown(sources, whole_file(sources, "a.md", text), kComponents, sink);
  Outcome outcome;
  outcome.draft = document::dump(draft.blocks);
  for (const auto& footnote : draft.footnotes) {
    outcome.draft += fmt::format("footnote {}\n{}", footnote.label, document::dump(footnote.blocks));
  }
  outcome.said = complaints(sink, sources);
  return outcome;
}

TEST_CASE("probe") {
  for (const std::string text :
       {"It's *a [l*ink](x.md#p)* -- \"so\"... [^n] [](#t) ![alt *x*](p.png) www.x.org ~~old~~ `a -- {{ b "
        "}}`\\\nnext\nline\n\n[^n]: The *note*\n",
        "**{{ rating }}** and [{{ academy.name }}'s](a.md), *{{ a_b }}{{ c * d * e }}*\n\n| a | n |\n|---|--:|\n| {{ x "
        "}} | **{{ y }}** |\n",
        "## É {{ academy.name }} {#here}\n\n### Next\n\n## Next\n\n---\n\n1. one\n2. two\n\n   more\n\n- [x] done\n- [ "
        "] not\n  ```heatmap\n  rows = \"a\"\n  ```\n",
        "> [!NOTE] Title *x*\n> body **x**\n>\n> more\n\n> [!warning]\n> only\n\n> plain\n\n```planner\nmonths = "
        "12\nslots = [{ a = 2026-01-01, b = true }]\n```\n\n```toml\na = \"{{ x }}\"\n```\n\n    indented {{ x "
        "}}\n\n<!-- comment\n -->\n"}) {
    const auto o = read_draft(text);
    printf("%s\n-- %s\n======\n", o.draft.c_str(), o.said.c_str());
  }
}

}  // namespace
}  // namespace cornerstone::readers
