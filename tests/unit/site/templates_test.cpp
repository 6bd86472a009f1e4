#include <catch2/catch.hpp>

#include "diagnostics/print.h"
#include "site/site.h"

namespace cornerstone::site {
namespace {

/// What the check says about templates, each named as its file.
std::string checked(const std::map<std::string, std::string>& templates) {
  source::SourceMap sources;
  theme::Theme theme;
  theme.directory = "themes/hills";
  for (const auto& [name, text] : templates) {
    theme.templates.emplace(name, theme::Template{text, sources.add(name + ".mustache", text)});
  }
  diagnostics::Sink sink;
  check_templates(theme, sink);
  std::string said;
  for (const auto& one : sink.sorted()) said += to_text(one, sources, diagnostics::Colour::kPlain);
  return said;
}

TEST_CASE("right templates pass in silence") {
  CHECK(checked(
            {{"page", "<title>{{title}}</title>{{> nav}}{{{symbols}}}{{{content}}}"},
             {"nav", "{{#menu}}<a href=\"{{href}}\"{{#is_current}} aria-current{{/is_current}}>{{title}}</a>{{/menu}}"},
             {"unused", "{{! nothing is said of names in a part that no page includes }}{{whatever}}"}})
            .empty());
}

TEST_CASE("each mistake in a template is shown at its place") {
  struct Case {
    const char* page;
    const char* part;
    const char* expected;
  };
  const Case cases[] = {
      {"<h1>{{titel}}</h1>", "",
       "page.mustache:1:7: error: a page has no `titel` [template-name]\n"
       "  1 | <h1>{{titel}}</h1>\n"
       "    |       ^^^^^\n"
       "hint: did you mean `title`?\n"},
      {"a\n  {{{lead}}}", "",
       "page.mustache:2:6: error: `lead` is text, and would be written unescaped [template-name]\n"
       "  2 |   {{{lead}}}\n"
       "    |      ^^^^\n"
       "hint: write it with two braces: `{{lead}}`\n"},
      {"{{content}}", "",
       "page.mustache:1:3: error: `content` is markup, and would be escaped [template-name]\n"
       "  1 | {{content}}\n"
       "    |   ^^^^^^^\n"
       "hint: write it with three braces: `{{{content}}}`\n"},
      {"{{menu}}", "",
       "page.mustache:1:3: error: `menu` has no text of its own [template-name]\n"
       "  1 | {{menu}}\n"
       "    |   ^^^^\n"
       "hint: it opens a section: `{{#menu}}…{{/menu}}`\n"},
      {"{{#title}}x{{/title}}", "",
       "page.mustache:1:4: error: `title` opens no section [template-name]\n"
       "  1 | {{#title}}x{{/title}}\n"
       "    |    ^^^^^\n"
       "hint: only flags, which begin with `is_` or `has_`, and groups do\n"},
      {"{{#menu}}{{title}}", "",
       "page.mustache:1:1: error: the section `menu` is not closed [template-syntax]\n"
       "  1 | {{#menu}}{{title}}\n"
       "    | ^^^^^^^^^\n"
       "hint: close it with `{{/menu}}`, innermost section first\n"},
      {"x{{/menu}}", "",
       "page.mustache:1:2: error: the section `menu` was not opened [template-syntax]\n"
       "  1 | x{{/menu}}\n"
       "    |  ^^^^^^^^^\n"
       "hint: `{{#menu}}` opens it\n"},
      {"{{> prat}}", "x",
       "page.mustache:1:5: error: the theme has no template `prat` [template-partial]\n"
       "  1 | {{> prat}}\n"
       "    |     ^^^^\n"
       "hint: did you mean `part`?\n"},
      {"{{> part}}", "\n{{> part}}",
       "part.mustache:2:5: error: the template `part` includes itself [template-partial]\n"
       "  2 | {{> part}}\n"
       "    |     ^^^^\n"
       "hint: take this tag out\n"},
      {"{{> part}}", "{{> page}}",
       "part.mustache:1:5: error: the template `page` includes itself [template-partial]\n"
       "  1 | {{> page}}\n"
       "    |     ^^^^\n"
       "hint: by way of `part`\n"},
  };
  for (const Case& c : cases) {
    std::map<std::string, std::string> templates{{"page", std::string(c.page) + "\n{{{symbols}}}{{{content}}}"}};
    if (*c.part != '\0') templates["part"] = c.part;
    CHECK(checked(templates) == c.expected);
  }
}

TEST_CASE("a tag that is not closed is shown to the end") {
  CHECK(checked({{"page", "x {{title"}}) ==
        "page.mustache:1:3: error: this tag is not closed [template-syntax]\n"
        "  1 | x {{title\n"
        "    |   ^^^^^^^\n"
        "hint: a tag ends with as many braces as it begins with: `{{title}}`\n");
}

TEST_CASE("a theme without a page template is reported") {
  CHECK(checked({{"nav", "x"}}) ==
        "error: there is no file `themes/hills/templates/page.mustache` [template-missing]\n"
        "hint: every theme needs it: copy it from `themes/default/templates`\n");
}

TEST_CASE("pages hold what was written, and their marks") {
  CHECK(checked({{"page", "<html>\n<body class=\"x\">{{> main}}"}, {"main", "{{{symbols}}}"}}) ==
        "page.mustache:2:1: error: pages have no `{{{content}}}` [template-name]\n"
        "  2 | <body class=\"x\">{{> main}}\n"
        "    | ^^^^^\n"
        "hint: write it where the page's own text belongs, within `<main>`\n");
  CHECK(checked({{"page", "{{{content}}}"}}) ==
        "page.mustache:1:1: error: pages have no `{{{symbols}}}` [template-name]\n"
        "  1 | {{{content}}}\n"
        "    | ^\n"
        "hint: write it after `<body>`: the marks of levels are drawn from it\n");
  CHECK(checked({{"page", "<body>{{{symbols}}}{{#is_front}}{{{content}}}{{/is_front}}"}}) ==
        "page.mustache:1:1: error: some pages have no `{{{content}}}` [template-name]\n"
        "  1 | <body>{{{symbols}}}{{#is_front}}{{{content}}}{{/is_front}}\n"
        "    | ^^^^^\n"
        "hint: write it where the page's own text belongs, within `<main>`\n");
}

TEST_CASE("what stands in a section and in its opposite is on every page") {
  CHECK(checked({{"page", "{{> symbols}}{{#is_front}}{{{content}}}{{/is_front}}{{^is_front}}{{> main}}{{/is_front}}"},
                 {"symbols", "{{{symbols}}}"},
                 {"main", "{{#has_lead}}{{{content}}}{{/has_lead}}{{^has_lead}}{{{content}}}{{/has_lead}}"}})
            .empty());
}

TEST_CASE("a page is not said to be without what a mistake may hide") {
  const auto names_the_mistake_alone = [](const std::map<std::string, std::string>& templates) {
    const auto said = checked(templates);
    return said.find("pages have no") == std::string::npos && !said.empty();
  };
  CHECK(names_the_mistake_alone({{"page", "{{{symbols}}}{{{contnet}}}"}}));
  CHECK(names_the_mistake_alone({{"page", "{{{symbols}}}{{> man}}"}, {"main", "{{{content}}}"}}));
  CHECK(names_the_mistake_alone({{"page", "{{{symbols}}}{{> main}}"}, {"main", "{{#menu}}{{{content}}}"}}));
  CHECK(names_the_mistake_alone({{"page", "{{{symbols}}}{{content}}"}}));
}

}  // namespace
}  // namespace cornerstone::site
