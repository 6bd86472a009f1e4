#include "document/complain.h"

#include <catch2/catch.hpp>

namespace cornerstone::document {
namespace {

Document sound() {
  Document document;
  document.title = "Home";
  document.span = {source::FileId{0}, 3, 9};
  return document;
}

Row row(std::string text) {
  Row row;
  row.cells.resize(1);
  row.cells.front().content = words(std::move(text));
  return row;
}

Table table_without_headers() {
  Table table;
  table.caption = words("Days");
  table.columns.resize(1);
  table.body.push_back(row("1"));
  return table;
}

/// "slug: message", one a line.
std::string complaints(const Document& document) {
  diagnostics::Sink sink;
  complain(document, sink);
  std::string text;
  for (const auto& one : sink.sorted()) text += std::string{slug(one.kind)} + ": " + one.message + "\n";
  return text;
}

}  // namespace

TEST_CASE("a sound document draws no complaint") {
  auto document = sound();
  auto with_row_headers = table_without_headers();
  with_row_headers.body.front().cells.front().is_header = true;
  auto with_head = table_without_headers();
  with_head.head.push_back(row("Day"));
  Figure figure;
  figure.alternative = "It rises.";
  document.blocks = {with_row_headers, with_head, figure};
  CHECK(complaints(document).empty());
}

TEST_CASE("what keeps a reader out is refused, however deep it stands") {
  auto document = sound();
  document.title = " ";
  document.language.clear();
  Figure figure;
  figure.id = "trend";
  figure.data = table_without_headers();
  Figure picture;
  picture.image = Image{"map.png", nullptr, {source::FileId{0}, 20, 30}};
  document.blocks = {Details{{}, {figure}}};
  document.footnotes = {Footnote{"1", {picture}}};
  CHECK(complaints(document) ==
        "document-without-language: this page has no language\n"
        "document-without-title: this page has no title\n"
        "figure-without-alternative: figure `trend` has no alternative text\n"
        "table-without-headers: table `Days` has no headers\n"
        "image-without-alternative: image `map.png` has no alternative text\n");
}

}  // namespace cornerstone::document
