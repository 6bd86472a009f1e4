// Inlines: what stands within a paragraph, a heading or a cell.

#include <fmt/format.h>

#include "site/percent.h"
#include "site/writing.h"

namespace cornerstone::site {
namespace {

using namespace document;  // the waist's own words: Words, Styled, Link …

class Inliner {
 public:
  Inliner(Writing& writing, Within within) : writing_(writing), within_(within) {}

  Html operator()(const Words& words) const {
    Html html;
    html << Text{words.text};
    return html;
  }

  Html operator()(const Styled& styled) const {
    const auto wrapped = [&](Literal open, Literal close) {
      Html html;
      html << open << inlines(styled.content, writing_, within_) << close;
      return html;
    };
    switch (styled.style) {
      case Style::kEmphasis:
        return wrapped("<em>", "</em>");
      case Style::kStrong:
        return wrapped("<strong>", "</strong>");
      case Style::kStruck:
        return wrapped("<del>", "</del>");
      case Style::kCode:
        return wrapped("<code>", "</code>");
      case Style::kQuiet:
        return wrapped(R"(<span class="quiet">)", "</span>");
      case Style::kAccent:
        return wrapped(R"(<span class="accent">)", "</span>");
      case Style::kNoBreak:
        return wrapped(R"(<span class="nowrap">)", "</span>");
    }
    return {};
  }

  Html operator()(const Link& link) const {
    const Html content = inlines(link.content, writing_, Within::kLink);
    if (within_ == Within::kLink) return content;
    const Html to = href(link.target, link.span, writing_);
    if (to.is_empty()) return content;
    Html html;
    html << "<a" << to << ">" << content << "</a>";
    return html;
  }

  Html operator()(const LineBreak&) const {
    Html html;
    html << "<br>";
    return html;
  }

  Html operator()(const FootnoteMark& mark) const {
    if (within_ == Within::kLink || mark.index >= writing_.footnote_uses.size()) return {};
    const unsigned use = ++writing_.footnote_uses[mark.index];
    const std::string id = fmt::format("_fnref-{}{}", mark.index + 1, use == 1 ? "" : fmt::format("-{}", use));
    Html html;
    html << R"(<sup class="fnref"><a)" << Attribute{"href", fmt::format("#_fn-{}", mark.index + 1)}
         << Attribute{"id", id} << R"(><span class="vh">Note </span>)" << mark.index + 1 << "</a></sup>";
    return html;
  }

  Html operator()(const Marked& marked) const {
    Html html;
    html << R"(<span class="level">)"
         << (writing_.is_in_table_head ? MarkSheet::whole_picture(marked.mark) : writing_.marks.picture(marked.mark))
         << (marked.shows_word ? Literal("<span>") : Literal(R"(<span class="vh">)")) << Text{marked.word}
         << "</span></span>";
    return html;
  }

  /// A word that opens its explanation: the browser's own popover, so that it needs no script.
  Html operator()(const Term& term) const {
    Html html;
    if (within_ == Within::kLink) {
      html << Text{term.text};
      return html;
    }
    const std::string id = writing_.next_id("term");
    html << R"(<button type="button" class="term")" << Attribute{"popovertarget", id} << ">" << Text{term.text}
         << R"(</button><span class="term__text" popover)" << Attribute{"id", id} << ">" << Text{term.explanation};
    if (!term.entry.page.empty() || !term.entry.anchor.empty()) {
      html << " <a" << href(term.entry, {}, writing_) << ">In the glossary</a>";
    }
    html << "</span>";
    return html;
  }

  /// Only drafts hold live values.
  Html operator()(const LiveValue&) const { return {}; }

 private:
  Writing& writing_;
  Within within_;
};

}  // namespace

Html inlines(const Inlines& list, Writing& writing, Within within) {
  Html html;
  const Inliner inliner(writing, within);
  for (const Inline& one : list) html << std::visit(inliner, static_cast<const Inline::variant&>(one));
  return html;
}

}  // namespace cornerstone::site
