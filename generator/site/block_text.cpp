// What prose is made of: headings, paragraphs, lists, quotes, callouts, code.

#include <algorithm>

#include "site/block_writers.h"

namespace cornerstone::site {
namespace {

Literal word_of(document::CalloutKind kind) {
  switch (kind) {
    case document::CalloutKind::kTip:
      return "Tip";
    case document::CalloutKind::kImportant:
      return "Important";
    case document::CalloutKind::kWarning:
      return "Warning";
    case document::CalloutKind::kDecision:
      return "Decision";
    default:
      return "Note";
  }
}

Literal class_of(document::CalloutKind kind) {
  switch (kind) {
    case document::CalloutKind::kTip:
      return "callout callout--tip";
    case document::CalloutKind::kImportant:
      return "callout callout--important";
    case document::CalloutKind::kWarning:
      return "callout callout--warning";
    case document::CalloutKind::kDecision:
      return "callout callout--decision";
    default:
      return "callout callout--note";
  }
}

/// A tight item's only paragraph stands in the item itself.
Html item_content(const document::ListItem& item, bool is_tight, Writing& writing) {
  Html html;
  bool is_first = true;
  for (const document::Block& one : item.blocks) {
    const auto* paragraph = std::get_if<document::Paragraph>(&one);
    if (is_tight && paragraph != nullptr && paragraph->role == document::ParagraphRole::kText) {
      if (!is_first) html << "<br>";
      html << inlines(paragraph->content, writing);
    } else {
      html << block(one, writing);
    }
    is_first = false;
  }
  return html;
}

Html tick(bool is_done) {
  Html html;
  if (is_done) {
    html << R"(<span class="tick" aria-hidden="true">☑</span><span class="vh">Done: </span>)";
  } else {
    html << R"(<span class="tick" aria-hidden="true">☐</span><span class="vh">To do: </span>)";
  }
  return html;
}

}  // namespace

Html write(const document::Heading& heading, Writing& writing) {
  const int level = std::clamp(heading.level, 2, 6);
  writing.heading_level = level;
  Html html;
  html << "<h" << level << id_attribute(heading.id) << (heading.mark ? Literal(R"( class="marked")") : Literal(""))
       << ">";
  if (!heading.number.empty()) html << R"(<span class="no">)" << Text{heading.number} << "</span> ";
  html << inlines(heading.content, writing);
  if (heading.mark) {
    html << R"( <span class="level">)" << writing.marks.picture(*heading.mark) << "<span>" << Text{heading.mark_word}
         << "</span></span>";
  }
  html << "</h" << level << ">\n";
  return html;
}

Html write(const document::Paragraph& paragraph, Writing& writing) {
  Html html;
  html << "<p" << id_attribute(paragraph.id);
  switch (paragraph.role) {
    case document::ParagraphRole::kLead:
      html << R"( class="section__lead")";
      break;
    case document::ParagraphRole::kNote:
      html << R"( class="aside-note")";
      break;
    case document::ParagraphRole::kStatement:
      html << R"( class="vision")";
      break;
    case document::ParagraphRole::kText:
      break;
  }
  html << ">";
  if (!paragraph.number.empty()) html << R"(<span class="no">)" << Text{paragraph.number} << "</span> ";
  html << inlines(paragraph.content, writing) << "</p>\n";
  return html;
}

Html write(const document::List& list, Writing& writing) {
  const bool has_ticks = std::ranges::any_of(list.items, [](const auto& item) { return item.is_done.has_value(); });
  Html html;
  html << (list.is_ordered ? Literal("<ol") : Literal("<ul"));
  html << (has_ticks ? Literal(R"( class="ticks")") : Literal(R"( class="list")"));
  if (list.is_ordered && list.start != 1) html << Attribute{"start", std::to_string(list.start)};
  html << ">";
  for (const document::ListItem& item : list.items) {
    html << "<li>" << (item.is_done ? tick(*item.is_done) : Html{}) << item_content(item, list.is_tight, writing)
         << "</li>";
  }
  html << (list.is_ordered ? Literal("</ol>\n") : Literal("</ul>\n"));
  return html;
}

Html write(const document::Quote& quote, Writing& writing) {
  Html html;
  html << "<blockquote>" << blocks(quote.blocks, writing) << "</blockquote>\n";
  return html;
}

Html write(const document::Callout& callout, Writing& writing) {
  Html html;
  html << "<div" << Attribute{"class", class_of(callout.kind).view()} << R"( role="note"><p class="callout__title">)";
  if (callout.title.empty()) {
    html << word_of(callout.kind);
  } else {
    html << inlines(callout.title, writing);
  }
  html << "</p>" << blocks(callout.blocks, writing) << "</div>\n";
  return html;
}

Html write(const document::Code& code, Writing&) {
  Html html;
  html << R"(<pre class="code" tabindex="0"><code>)" << Text{code.text} << "</code></pre>\n";
  return html;
}

Html write(const document::Rule&, Writing&) {
  Html html;
  html << "<hr>\n";
  return html;
}

}  // namespace cornerstone::site
