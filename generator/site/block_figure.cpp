// Figures: a title that states the finding, the drawing, and its figures one click away.

#include "site/block_writers.h"
#include "site/svg.h"

namespace cornerstone::site {
namespace {

Html figure_caption(const document::Figure& figure, const std::string& id, Writing& writing) {
  Html html;
  if (figure.title.empty() && figure.subtitle.empty()) return html;
  html << "<figcaption" << Attribute{"id", id} << ">";
  if (!figure.title.empty()) {
    html << R"(<p class="figure__title">)";
    if (figure.number != 0) html << R"(<span class="caption__no">Figure )" << figure.number << "</span> ";
    html << inlines(figure.title, writing) << "</p>";
  }
  if (!figure.subtitle.empty()) html << R"(<p class="figure__sub">)" << inlines(figure.subtitle, writing) << "</p>";
  html << "</figcaption>\n";
  return html;
}

/// The same finding twice, once for each width: the style sheet shows one of them.
Html drawings(const document::Figure& figure, Writing& writing) {
  Html html;
  if (!figure.narrow) {
    html << svg(figure.wide, "chart", figure.alternative, writing.marks) << "\n";
    return html;
  }
  html << svg(figure.wide, "chart chart--wide", figure.alternative, writing.marks) << "\n"
       << svg(*figure.narrow, "chart chart--narrow", figure.alternative, writing.marks) << "\n";
  return html;
}

}  // namespace

Html write(const document::Figure& figure, Writing& writing) {
  const std::string caption_id = writing.next_id("figure");
  const Html caption = figure_caption(figure, caption_id, writing);
  Html html;
  html << R"(<figure class="figure")" << id_attribute(figure.id);
  if (!caption.is_empty()) html << Attribute{"aria-labelledby", caption_id};
  html << ">" << caption << drawings(figure, writing) << note_lines(figure.notes, "figure__note", writing);
  if (figure.data) {
    html << R"(<details class="data"><summary>The figures<span class="vh">: )"
         << Text{document::plain_text(figure.title)} << "</span></summary>\n"
         << write(*figure.data, writing) << "</details>\n";
  }
  html << "</figure>\n";
  return html;
}

}  // namespace cornerstone::site
