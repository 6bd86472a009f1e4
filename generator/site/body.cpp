#include "site/body.h"

#include <algorithm>
#include <type_traits>

#include <fmt/format.h>

namespace cornerstone::site {
namespace {

using document::Block;
using document::Heading;

bool opens_section(const Block& block) {
  const auto* heading = std::get_if<Heading>(&block);
  return heading != nullptr && heading->level <= 2;
}

/// What is compared or looked up takes the whole width; what is read keeps to the measure.
bool is_wide(const Block& block) {
  return std::visit(
      [](const auto& kind) {
        using Kind = std::decay_t<decltype(kind)>;
        return std::is_same_v<Kind, document::Table> || std::is_same_v<Kind, document::Figure> ||
               std::is_same_v<Kind, document::Cards> || std::is_same_v<Kind, document::Planner> ||
               std::is_same_v<Kind, document::Directory> || std::is_same_v<Kind, document::Columns> ||
               std::is_same_v<Kind, document::Facts> || std::is_same_v<Kind, document::SignatureLines> ||
               std::is_same_v<Kind, document::Details>;
      },
      static_cast<const Block::variant&>(block));
}

/// A short note stands beside the text; a long one, or one that decides or warns, within it.
bool is_side_note(const Block& block) {
  constexpr std::size_t kLongest = 280;
  const auto* callout = std::get_if<document::Callout>(&block);
  if (callout == nullptr || callout->blocks.size() != 1) return false;
  if (callout->kind != document::CalloutKind::kNote && callout->kind != document::CalloutKind::kTip) return false;
  const auto* paragraph = std::get_if<document::Paragraph>(&callout->blocks.front());
  return paragraph != nullptr && document::plain_text(paragraph->content).size() <= kLongest;
}

Html side_note(const document::Callout& callout, Writing& writing) {
  const auto& paragraph = std::get<document::Paragraph>(callout.blocks.front());
  Html html;
  html << R"(<p class="sidenote" role="note">)";
  if (!callout.title.empty()) html << "<b>" << inlines(callout.title, writing) << "</b> ";
  html << inlines(paragraph.content, writing) << "</p>\n";
  return html;
}

/// One text to read, notes at its side.
Html article(Writing& writing) {
  Html html;
  html << R"(<div class="prose">)"
       << "\n";
  for (const Block& one : writing.page.blocks) {
    if (is_side_note(one)) {
      html << side_note(std::get<document::Callout>(one), writing);
    } else if (is_wide(one)) {
      html << R"(<div class="wide">)" << block(one, writing) << "</div>\n";
    } else {
      html << block(one, writing);
    }
  }
  html << "</div>\n";
  return html;
}

/// Sections to look things up in, each opened by a rule.
Html in_sections(Writing& writing) {
  Html html;
  bool is_open = false;
  for (const Block& one : writing.page.blocks) {
    if (opens_section(one) || !is_open) {
      html << (is_open ? Literal("</section>\n") : Literal("")) << R"(<section class="section">)"
           << "\n";
      is_open = true;
    }
    html << block(one, writing);
  }
  if (is_open) html << "</section>\n";
  return html;
}

Html footnotes(Writing& writing) {
  Html html;
  const auto& notes = writing.page.footnotes;
  if (notes.empty()) return html;
  html << R"(<section class="footnotes" aria-label="Notes"><ol>)"
       << "\n";
  for (std::size_t i = 0; i < notes.size(); ++i) {
    // Written first: a note may refer to another one.
    const Html content = blocks(notes[i].blocks, writing);
    html << "<li" << Attribute{"id", fmt::format("_fn-{}", i + 1)} << ">" << content
         << R"(<p class="footnotes__back">)";
    for (unsigned use = 1; use <= writing.footnote_uses[i]; ++use) {
      const std::string suffix = use == 1 ? "" : fmt::format("-{}", use);
      html << "<a" << Attribute{"href", fmt::format("#_fnref-{}{}", i + 1, suffix)}
           << Attribute{"aria-label", fmt::format("Back to note {} in the text{}", i + 1,
                                                  use == 1 ? "" : fmt::format(", place {}", use))}
           << ">↩</a> ";
    }
    html << "</p></li>\n";
  }
  html << "</ol></section>\n";
  return html;
}

}  // namespace

Html page_body(Writing& writing) {
  Html html;
  html << (writing.page.kind == "article" ? article(writing) : in_sections(writing));
  html << footnotes(writing);
  return html;
}

std::vector<Section> sections(const document::Document& page) {
  std::vector<Section> found;
  for (const Block& one : page.blocks) {
    const auto* heading = std::get_if<Heading>(&one);
    if (heading == nullptr || heading->level != 2 || heading->id.empty()) continue;
    found.push_back({heading->id, document::plain_text(heading->content)});
  }
  if (found.size() < 2) found.clear();
  return found;
}

}  // namespace cornerstone::site
