#include "unit/pdf/sample_pages.h"

namespace cornerstone::tests {
namespace {

using drawing::Ink;
using layout::NodeIndex;
using layout::Scope;
using layout::Tag;

NodeIndex add_cell(PagesBuilder& builder, NodeIndex row, std::string_view text, Scope scope) {
  const auto cell = builder.add_node(row, scope == Scope::kNone ? Tag::kTD : Tag::kTH);
  builder.node(cell).scope = scope;
  builder.add_line(cell, text, scope == Scope::kColumn);
  return cell;
}

void add_table(PagesBuilder& builder) {
  const auto table = builder.add_node(0, Tag::kTable);
  builder.add_line(builder.add_node(table, Tag::kCaption), "Attendance by academy");
  const auto head = builder.add_node(builder.add_node(table, Tag::kTHead), Tag::kTR);
  for (const auto* text : {"Academy", "Autumn", "Spring"}) add_cell(builder, head, text, Scope::kColumn);
  const auto body = builder.add_node(table, Tag::kTBody);
  const auto first = builder.add_node(body, Tag::kTR);
  builder.node(add_cell(builder, first, "Ebbw Fach", Scope::kRow)).id = "ebbw (fach)";
  add_cell(builder, first, "92.4", Scope::kNone);
  add_cell(builder, first, "93.1", Scope::kNone);
  const auto second = builder.add_node(body, Tag::kTR);
  add_cell(builder, second, "Tŷ Gwyn", Scope::kRow);
  const auto wide = add_cell(builder, second, "not yet open", Scope::kNone);
  builder.node(wide).columns = 2;
  builder.node(wide).headers = {"ebbw (fach)"};
}

void add_list(PagesBuilder& builder) {
  const auto list = builder.add_node(0, Tag::kL);
  builder.node(list).list_numbering = "Disc";
  for (const auto* text : {"first: £12.50", "second: fish and chips"}) {
    const auto item = builder.add_node(list, Tag::kLI);
    builder.add_line(builder.add_node(item, Tag::kLbl), "•");
    builder.add_line(builder.add_node(item, Tag::kLBody), text);
  }
}

void add_figure(PagesBuilder& builder) {
  const auto figure = builder.add_node(0, Tag::kFigure);
  builder.node(figure).alternative = "A bar, a ring, a wedge & a line";
  const drawing::Paint none;
  const drawing::Paint brand{.ink = Ink::kBrand};
  const drawing::Stroke no_line{.paint = none, .width = 0};
  const drawing::Stroke dashed{.paint = {.ink = Ink::kText}, .width = 0.5, .dash_on = 2, .dash_off = 1};
  const std::vector<drawing::Point> wedge{{210, 590}, {230, 590}, {220, 510}};
  builder.node(figure).box = drawing::Rectangle{56, 500, 200, 100, none, no_line, false};
  builder.add_shapes(figure, {{drawing::Rectangle{60, 510, 40, 80, brand, no_line, false}},
                              {drawing::Rectangle{110, 510, 40, 80, none, dashed, true}},
                              {drawing::Circle{{180, 550}, 20, none, dashed}},
                              {drawing::Polygon{wedge, brand, no_line}},
                              {drawing::Line{{{56, 595}, {250, 595}}, dashed}}});
}

void add_note(PagesBuilder& builder, NodeIndex paragraph) {
  builder.add_line(builder.add_node(paragraph, Tag::kReference), "1");
  const auto note = builder.add_node(0, Tag::kNote);
  builder.node(note).id = "note-1";
  builder.add_line(builder.add_node(note, Tag::kLbl), "1");
  builder.add_line(builder.add_node(note, Tag::kP), "The third half-term’s figures: 92 → 93 ✓");
}

}  // namespace

layout::Pages full_paper() {
  PagesBuilder builder;
  builder.pages().title = "Ebbw Fach & Llanŵenog <Trust> 𝒳";
  builder.pages().subject = "Autumn outcomes";
  builder.start_page("i");
  builder.add_artifact(layout::ArtifactKind::kHeader, "Ebbw Fach Trust");
  builder.add_destination("top");
  builder.add_line(builder.add_node(0, Tag::kH1), "Outcomes", true);
  const auto paragraph = builder.add_node(0, Tag::kP);
  builder.add_line(paragraph, "The trust’s café in Llanŵenog");
  builder.add_link(builder.add_node(paragraph, Tag::kLink), "national figures", "https://example.org/a b?q=(é)", {});
  builder.add_line(paragraph, "is open ✓");
  add_list(builder);
  add_table(builder);
  builder.add_artifact(layout::ArtifactKind::kFooter, "Page i of ii");

  builder.start_page("ii");
  builder.add_line(paragraph, "and goes on here.");
  builder.add_destination("figures");
  builder.add_line(builder.add_node(0, Tag::kH2), "Figures", true);
  add_figure(builder);
  const auto welsh = builder.add_node(0, Tag::kP);
  builder.node(welsh).language = "cy";
  builder.add_line(welsh, "Ysgol Tŷ Gwyn");
  builder.add_link(builder.add_node(builder.add_node(0, Tag::kP), Tag::kLink), "back to the top", {}, "top");
  add_note(builder, welsh);
  builder.add_artifact(layout::ArtifactKind::kFooter, "Page ii of ii");
  builder.pages().bookmarks = {{1, "Outcomes", "top"}, {2, "Figures: 𝒳", "figures"}};
  return builder.pages();
}

}  // namespace cornerstone::tests
