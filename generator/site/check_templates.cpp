// The check of a theme's page templates. Mustache itself passes over unknown names in silence and follows a part that
// includes itself until memory ends; here both are messages with a place, before any page is written.

#include <algorithm>
#include <charconv>
#include <optional>
#include <set>
#include <vector>

#include <fmt/format.h>
#include <kainjow/mustache.hpp>

#include "diagnostics/suggestion.h"
#include "site/site.h"
#include "site/template_names.h"
#include "site/template_trees.h"

namespace cornerstone::site {
namespace {

namespace mustache = kainjow::mustache;
using Component = mustache::component<std::string>;
using diagnostics::Kind;
using mustache::tag_type;

/// The names in sight, innermost last.
using Scopes = std::vector<std::span<const TemplateName>>;

const TemplateName* find_name(const Scopes& scopes, std::string_view name) {
  for (auto scope = scopes.rbegin(); scope != scopes.rend(); ++scope) {
    const auto found = std::ranges::find(*scope, name, &TemplateName::name);
    if (found != scope->end()) return &*found;
  }
  return nullptr;
}

std::vector<std::string> names_in(const Scopes& scopes) {
  std::vector<std::string> names;
  for (const auto& scope : scopes) {
    for (const TemplateName& name : scope) names.emplace_back(name.name);
  }
  return names;
}

class Check {
 public:
  Check(const theme::Theme& theme, diagnostics::Sink& sink) : theme_(theme), sink_(sink) {}

  void run() {
    for (const auto& [name, page_template] : theme_.templates) {
      if (auto tree = parsed(page_template)) trees_.emplace(name, *std::move(tree));
    }
    if (!theme_.templates.contains("page")) {
      sink_.report(Kind::kTemplateMissing, {},
                   fmt::format("there is no file `{}/templates/page.mustache`", theme_.directory),
                   "every theme needs it: copy it from `themes/default/templates`");
      return;
    }
    Scopes scopes{page_names()};
    enter("page", scopes);
    if (is_known_whole_) {
      check_held("content", "write it where the page's own text belongs, within `<main>`");
      check_held("symbols", "write it after `<body>`: the marks of levels are drawn from it");
    }
  }

 private:
  void enter(const std::string& name, Scopes& scopes) {
    open_.push_back(name);
    const theme::Template& entered = theme_.templates.at(name);
    const auto tree = trees_.find(name);
    if (tree != trees_.end()) check(tree->second.children, entered, scopes);
    is_known_whole_ = is_known_whole_ && tree != trees_.end();
    open_.pop_back();
  }

  /// Reports markup of the program that the pages would be without.
  void check_held(std::string_view name, std::string hint) {
    const Held where = held(trees_, name);
    if (where == Held::kAlways) return;
    const theme::Template& page = theme_.templates.at("page");
    constexpr std::string_view kBody = "<body";
    const std::size_t at = page.text.find(kBody);
    sink_.report(Kind::kTemplateName, at == std::string::npos ? span(page, 0, 0) : span(page, at, kBody.size()),
                 fmt::format("{} have no `{{{{{{{}}}}}}}`", where == Held::kNever ? "pages" : "some pages", name),
                 std::move(hint));
  }

  /// Reports a template whose tags do not fit together.
  std::optional<Component> parsed(const theme::Template& source) {
    Component root;
    std::string complaint;
    mustache::context<std::string> nothing;
    mustache::context_internal<std::string> state{nothing};
    const mustache::parser<std::string> parser{source.text, state, root, complaint};
    if (complaint.empty()) return root;
    const std::size_t at = offset_in(complaint);
    const std::size_t end = std::min(source.text.size(), source.text.find("}}", at) + 2);
    sink_.report(Kind::kTemplateSyntax, span(source, at, (end > at ? end : source.text.size()) - at),
                 sentence_of(complaint), hint_of(complaint));
    return std::nullopt;
  }

  /// The parser ends every complaint with "at OFFSET".
  static std::size_t offset_in(std::string_view complaint) {
    const std::size_t word = complaint.rfind(' ');
    std::size_t offset = 0;
    std::from_chars(complaint.data() + word + 1, complaint.data() + complaint.size(), offset);
    return offset;
  }

  static std::string sentence_of(std::string_view complaint) {
    if (complaint.starts_with("Unclosed tag")) return "this tag is not closed";
    if (complaint.starts_with("Unclosed section"))
      return fmt::format("the section `{}` is not closed", quoted(complaint));
    if (complaint.starts_with("Unopened section"))
      return fmt::format("the section `{}` was not opened", quoted(complaint));
    return "a template's tags keep their braces";
  }

  static std::string hint_of(std::string_view complaint) {
    if (complaint.starts_with("Unclosed tag")) return "a tag ends with as many braces as it begins with: `{{title}}`";
    if (complaint.starts_with("Unclosed section")) {
      return fmt::format("close it with `{{{{/{}}}}}`, innermost section first", quoted(complaint));
    }
    if (complaint.starts_with("Unopened section")) return fmt::format("`{{{{#{}}}}}` opens it", quoted(complaint));
    return "leave out `{{=…=}}`";
  }

  static std::string_view quoted(std::string_view complaint) {
    const std::size_t begin = complaint.find('"') + 1;
    return complaint.substr(begin, complaint.rfind('"') - begin);
  }

  void check(const std::vector<Component>& components, const theme::Template& source, Scopes& scopes) {
    for (const Component& one : components) {
      switch (one.tag.type) {
        case tag_type::variable:
        case tag_type::unescaped_variable:
          check_value(one, source, scopes);
          break;
        case tag_type::section_begin:
        case tag_type::section_begin_inverted:
          check_section(one, source, scopes);
          break;
        case tag_type::partial:
          check_part(one, source, scopes);
          break;
        case tag_type::set_delimiter:
          report(Kind::kTemplateSyntax, one, source, "a template's tags keep their braces", "leave out `{{=…=}}`");
          break;
        default:
          break;
      }
    }
  }

  void check_value(const Component& tag, const theme::Template& source, const Scopes& scopes) {
    const TemplateName* name = known(tag, source, scopes);
    if (name == nullptr) {
      is_known_whole_ = false;  // It may be meant to be what the pages would lack.
      return;
    }
    const bool is_escaped = tag.tag.type == tag_type::variable;
    if (name->kind == NameKind::kText && !is_escaped) {
      report(Kind::kTemplateName, tag, source, fmt::format("`{}` is text, and would be written unescaped", name->name),
             fmt::format("write it with two braces: `{{{{{}}}}}`", name->name));
    } else if (name->kind == NameKind::kHtml && is_escaped) {
      report(Kind::kTemplateName, tag, source, fmt::format("`{}` is markup, and would be escaped", name->name),
             fmt::format("write it with three braces: `{{{{{{{}}}}}}}`", name->name));
    } else if (name->kind == NameKind::kFlag || name->kind == NameKind::kGroup) {
      report(Kind::kTemplateName, tag, source, fmt::format("`{}` has no text of its own", name->name),
             fmt::format("it opens a section: `{{{{#{0}}}}}…{{{{/{0}}}}}`", name->name));
    }
  }

  void check_section(const Component& tag, const theme::Template& source, Scopes& scopes) {
    const TemplateName* name = known(tag, source, scopes);
    if (name == nullptr) return;
    if (name->kind == NameKind::kText || name->kind == NameKind::kHtml) {
      report(Kind::kTemplateName, tag, source, fmt::format("`{}` opens no section", name->name),
             "only flags, which begin with `is_` or `has_`, and groups do");
      return;
    }
    const bool brings_fields = name->kind == NameKind::kGroup && tag.tag.type == tag_type::section_begin;
    if (brings_fields) scopes.push_back(name->fields);
    check(tag.children, source, scopes);
    if (brings_fields) scopes.pop_back();
  }

  void check_part(const Component& tag, const theme::Template& source, Scopes& scopes) {
    const std::string& name = tag.tag.name;
    if (!theme_.templates.contains(name)) {
      std::vector<std::string> names;
      for (const auto& [known_name, unused] : theme_.templates) names.push_back(known_name);
      report(Kind::kTemplatePartial, tag, source, fmt::format("the theme has no template `{}`", name),
             diagnostics::suggest(name, names));
      is_known_whole_ = false;
    } else if (std::ranges::find(open_, name) != open_.end()) {
      report(Kind::kTemplatePartial, tag, source, fmt::format("the template `{}` includes itself", name),
             open_.back() == name ? "take this tag out" : fmt::format("by way of `{}`", open_.back()));
    } else {
      enter(name, scopes);
    }
  }

  const TemplateName* known(const Component& tag, const theme::Template& source, const Scopes& scopes) {
    const TemplateName* name = find_name(scopes, tag.tag.name);
    if (name == nullptr) {
      report(Kind::kTemplateName, tag, source, fmt::format("a page has no `{}`", tag.tag.name),
             diagnostics::suggest(tag.tag.name, names_in(scopes)));
    }
    return name;
  }

  void report(Kind kind, const Component& tag, const theme::Template& source, std::string message, std::string hint) {
    const std::size_t at = source.text.find(tag.tag.name, tag.position);
    const bool has_name = !tag.tag.name.empty() && at != std::string::npos;
    sink_.report(kind, has_name ? span(source, at, tag.tag.name.size()) : span(source, tag.position, 2),
                 std::move(message), std::move(hint));
  }

  static source::Span span(const theme::Template& source, std::size_t at, std::size_t length) {
    return {source.file, static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(at + length)};
  }

  const theme::Theme& theme_;
  diagnostics::Sink& sink_;
  TemplateTrees trees_;
  std::vector<std::string> open_;
  bool is_known_whole_ = true;  ///< Whether what is not found is not there.
};

}  // namespace

void check_templates(const theme::Theme& theme, diagnostics::Sink& sink) {
  Check(theme, sink).run();
}

}  // namespace cornerstone::site
