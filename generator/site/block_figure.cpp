// Figures: a title that states the finding, the drawing, and its figures one click away.

#include <fmt/format.h>

#include "site/block_writers.h"
#include "site/percent.h"
#include "site/site.h"
#include "site/svg.h"
#include "source/hash.h"
#include "source/text.h"

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

Html picture(const document::Image& image, const std::string& alternative, Writing& writing) {
  Html html;
  if (image.picture == nullptr) return html;
  const auto source = percent_encoded(relative_path(writing.page.path, media_path(image)));
  const auto size = image.picture->size();
  html << R"(<img class="picture")" << Attribute{"src", source} << R"( width=")" << size.width << R"(" height=")"
       << size.height << R"(")" << Attribute{"alt", alternative} << R"( loading="lazy">)"
       << "\n";
  return html;
}

}  // namespace

std::string media_path(const document::Image& image) {
  constexpr std::size_t kLongestName = 40;
  constexpr std::size_t kDigits = 8;
  const std::string_view path = image.path;
  const auto slash = path.rfind('/');
  auto name = path.substr(slash == std::string_view::npos ? 0 : slash + 1);
  name = name.substr(0, name.rfind('.'));
  return fmt::format("media/{}-{}.{}", source::slug(name).substr(0, kLongestName),
                     source::content_hash(image.picture->bytes).substr(0, kDigits),
                     image.picture->format == image::Format::kPng ? "png" : "jpg");
}

Html write(const document::Figure& figure, Writing& writing) {
  const std::string caption_id = writing.next_id("figure");
  const Html caption = figure_caption(figure, caption_id, writing);
  Html html;
  html << R"(<figure class="figure")" << id_attribute(figure.id);
  if (!caption.is_empty()) html << Attribute{"aria-labelledby", caption_id};
  html << ">" << caption
       << (figure.image ? picture(*figure.image, figure.alternative, writing) : drawings(figure, writing))
       << note_lines(figure.notes, "figure__note", writing);
  if (figure.data) {
    html << R"(<details class="data"><summary>The figures<span class="vh">: )"
         << Text{document::plain_text(figure.title)} << "</span></summary>\n"
         << write(*figure.data, writing) << "</details>\n";
  }
  html << "</figure>\n";
  return html;
}

}  // namespace cornerstone::site
