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

TEST_CASE("Markdown becomes a draft") {
  struct Case {
    std::string about;
    std::string text;
    std::string draft;
  };
  const auto cases = std::vector<Case>{
      {"styles, links, breaks", "It's *a [l*ink](x.md#p)* -- \"so\"... [](#t) www.x.org ~~old~~\\\nnext\nline\n",
       "paragraph\n"
       "  \"It’s \"\n"
       "  emphasis\n"
       "    \"a \"\n"
       "    link page=x.md anchor=p \"l*ink\"\n"
       "  \" – “so”… \"\n"
       "  link anchor=t\n"
       "  \" \"\n"
       "  link url=http://www.x.org \"www.x.org\"\n"
       "  \" \"\n"
       "  struck \"old\"\n"
       "  break\n"
       "  \"next line\"\n"},
      {"pictures, each of its own, with captions",
       "![alt *x*](p.png)\n![](q.jpg \"The {{ x }} *hall*\")\n\n- ![y](r.png)\n",
       "figure\n"
       "  alternative \"alt x\"\n"
       "  image \"p.png\"\n"
       "figure\n"
       "  \"The \"\n"
       "  live \"x\"\n"
       "  \" *hall*\"\n"
       "  alternative \"\"\n"
       "  image \"q.jpg\"\n"
       "list\n"
       "  item\n"
       "    figure\n"
       "      alternative \"y\"\n"
       "      image \"r.png\"\n"},
      {"footnotes, in the order of reading", "A[^b] and c.[^a]\n\n[^a]: First *written*.\n\n[^b]: Second.\n",
       "paragraph\n"
       "  \"A\"\n"
       "  footnote 0\n"
       "  \" and c.\"\n"
       "  footnote 1\n"
       "footnote b\n"
       "paragraph \"Second.\"\n"
       "footnote a\n"
       "paragraph\n"
       "  \"First \"\n"
       "  emphasis \"written\"\n"
       "  \".\"\n"},
      {"live values within everything",
       "**{{ rating }}** and [{{ academy.name }}'s](a.md), *{{ a_b }}{{ c * d * e }}*\n",
       "paragraph\n"
       "  strong\n"
       "    live \"rating\"\n"
       "  \" and \"\n"
       "  link page=a.md\n"
       "    live \"academy.name\"\n"
       "    \"’s\"\n"
       "  \", \"\n"
       "  emphasis\n"
       "    live \"a_b\"\n"
       "    live \"c * d * e\"\n"},
      {"tables", "| a | n |\n|---|--:|\n| {{ x }} | **1** |\n",
       "table\n"
       "  columns start end\n"
       "  head\n"
       "    row\n"
       "      cell \"a\"\n"
       "      cell \"n\"\n"
       "  body\n"
       "    row\n"
       "      cell\n"
       "        live \"x\"\n"
       "      cell\n"
       "        strong \"1\"\n"},
      {"headings and their anchors", "## É {{ academy.name }} {#here}\n\n### Next\n\n## Next\n",
       "heading 2 #here\n"
       "  \"É \"\n"
       "  live \"academy.name\"\n"
       "heading 3 #next \"Next\"\n"
       "heading 2 #next-2 \"Next\"\n"},
      {"lists, tasks, rules", "1. one\n2. two\n\n   more\n\n---\n\n- [x] done\n- [ ] not\n",
       "list from 1 loose\n"
       "  item\n"
       "    paragraph \"one\"\n"
       "  item\n"
       "    paragraph \"two\"\n"
       "    paragraph \"more\"\n"
       "rule\n"
       "list\n"
       "  item done\n"
       "    paragraph \"done\"\n"
       "  item to-do\n"
       "    paragraph \"not\"\n"},
      {"callouts and quotations", "> [!NOTE] Title *x*\n> body\n>\n> more\n\n> [!warning]\n> only\n\n> plain\n",
       "callout note\n"
       "  title\n"
       "    \"Title \"\n"
       "    emphasis \"x\"\n"
       "  paragraph \"body\"\n"
       "  paragraph \"more\"\n"
       "callout warning\n"
       "  paragraph \"only\"\n"
       "quote\n"
       "  paragraph \"plain\"\n"},
      {"code keeps what was written", "`a -- {{ b }}`\n\n```toml\na = \"{{ x }}\"\n```\n\n    indented {{ x }}\n",
       "paragraph\n"
       "  code \"a -- {{ b }}\"\n"
       "code language=toml \"a = \\\"{{ x }}\\\"\\n\"\n"
       "code \"indented {{ x }}\\n\"\n"},
      {"components", "```planner\nmonths = 12\n```\n", "component planner \"months = 12\\n\"\n"},
      {"comments are dropped", "<!-- note\n to self -->\n\nText <!-- here --> on.\n", "paragraph \"Text  on.\"\n"},
      {"braces by themselves", "a \\{{ b }}\n", "paragraph \"a {{ b }}\"\n"},
  };
  for (const auto& [about, text, draft] : cases) {
    INFO(about);
    const auto outcome = read_draft(text);
    CHECK(outcome.draft == draft);
    CHECK(outcome.said.empty());
  }
}

TEST_CASE("Everything in a draft knows its place") {
  source::SourceMap sources;
  diagnostics::Sink sink;
  const auto file =
      whole_file(sources, "a.md", "É **{{ a }}** [x](b.md) {{\nc }}\n\n- ```heatmap\n  rows = { x = \"é\" }\n  ```\n");
  const auto draft = read_markdown(sources, file, kComponents, sink);
  std::string places;
  const auto place = [&](std::string_view what, source::Span span) {
    const auto at = sources.position(span.file, span.begin);
    places += fmt::format("{} {}:{} `{}`\n", what, at.line, at.column, sources.text(span));
  };
  document::walk(draft.blocks, [&](const document::Block& block) {
    if (const auto* call = std::get_if<document::ComponentCall>(&block)) {
      place("component", call->name_span);
      const auto& rows = std::get<document::OptionTable>(call->options.at(0).value.content).options.at(0);
      place("option", rows.key_span);
      place("value", rows.value.span);
    }
    document::walk_inlines(block, [&](const document::Inlines& inlines) {
      document::walk(inlines, [&](const document::Inline& each) {
        if (const auto* live = std::get_if<document::LiveValue>(&each)) place("live", live->span);
        if (const auto* link = std::get_if<document::Link>(&each)) place("link", link->span);
      });
    });
  });
  CHECK(places ==
        "live 1:8 `a`\n"
        "link 1:19 `b.md`\n"
        "live 2:1 `c`\n"
        "component 4:6 `heatmap`\n"
        "option 5:12 `x`\n"
        "value 5:17 `é`\n");
  CHECK(complaints(sink, sources).empty());
}

}  // namespace
}  // namespace cornerstone::readers
