#include "document/complain.h"

#include <fmt/format.h>

#include <algorithm>

#include "document/walk.h"

namespace cornerstone::document {
namespace {

using diagnostics::Kind;

bool is_blank(std::string_view text) {
  return text.find_first_not_of(" \t\n") == std::string_view::npos;
}

/// What a message calls a figure or table: its title, or its anchor, or nothing.
std::string called(std::string_view what, const Inlines& title, const std::string& id) {
  const auto text = plain_text(title);
  if (!is_blank(text)) return fmt::format("{} `{}`", what, text);
  return id.empty() ? fmt::format("a {}", what) : fmt::format("{} `{}`", what, id);
}

bool has_headers(const Table& table) {
  if (!table.head.empty()) return true;
  const auto opens_with_header = [](const Row& row) {
    return row.is_group || std::ranges::any_of(row.cells, &Cell::is_header);
  };
  return !table.body.empty() && std::ranges::all_of(table.body, opens_with_header);
}

class Complaints {
 public:
  Complaints(const Document& document, diagnostics::Sink& sink)
      : document_(document), sink_(sink), place_(document.span) {}

  void about_document() const {
    if (is_blank(document_.title)) {
      sink_.report(Kind::kDocumentWithoutTitle, document_.span, "this page has no title", "give it a `title`");
    }
    if (is_blank(document_.language)) {
      sink_.report(Kind::kDocumentWithoutLanguage, document_.span, "this page has no language",
                   "give the trust a `language`, such as `en-GB`");
    }
  }

  void about_block(const Block& block) {
    if (const auto* heading = std::get_if<Heading>(&block); heading != nullptr && !heading->span.is_nowhere())
      place_ = {heading->span.file, 0, 0};
    if (const auto* table = std::get_if<Table>(&block)) about_table(*table);
    if (const auto* figure = std::get_if<Figure>(&block)) about_figure(*figure);
  }

  void about_table(const Table& table) const {
    if (has_headers(table)) return;
    sink_.report(Kind::kTableWithoutHeaders, place_, called("table", table.caption, table.id) + " has no headers",
                 "begin it with a row that names its columns");
  }

 private:
  void about_figure(const Figure& figure) const {
    if (is_blank(figure.alternative) && figure.image) {
      sink_.report(Kind::kImageWithoutAlternative, figure.image->span,
                   fmt::format("image `{}` has no alternative text", figure.image->path),
                   "say in the square brackets what it shows");
    } else if (is_blank(figure.alternative)) {
      sink_.report(Kind::kFigureWithoutAlternative, place_,
                   called("figure", figure.title, figure.id) + " has no alternative text", "say its finding in words");
    }
    if (figure.data) about_table(*figure.data);
  }

  const Document& document_;
  diagnostics::Sink& sink_;
  source::Span place_;  ///< The file of the block that is looked at, as far as headings tell.
};

}  // namespace

void complain(const Document& document, diagnostics::Sink& sink) {
  Complaints complaints{document, sink};
  complaints.about_document();
  if (document.cover && document.cover->agenda) complaints.about_table(*document.cover->agenda);
  walk(document, [&](const Block& block) { complaints.about_block(block); });
}

}  // namespace cornerstone::document
