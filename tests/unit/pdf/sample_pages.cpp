#include "unit/pdf/sample_pages.h"
#include "repository_root.h"

#include <cassert>
#include <fstream>
#include <iterator>
#include <map>

namespace cornerstone::tests {
namespace {

using drawing::Ink;
using layout::Tag;

constexpr double kLeft = 56;
constexpr double kLeading = 16;
constexpr double kSize = 10.5;

std::string bytes_of(const std::string& path) {
  std::ifstream file(std::string(CORNERSTONE_ROOT "/themes/default/built/") + path, std::ios::binary);
  assert(file);
  return {std::istreambuf_iterator<char>(file), {}};
}

theme::Theme make_theme() {
  theme::Theme theme;
  theme.name = "sample";
  theme.colour_profile = bytes_of("srgb.icc");
  constexpr theme::Colour kBlack{0, 0, 0};
  constexpr theme::Colour kBrand{29, 78, 107};
  for (const auto ink : {Ink::kText, Ink::kQuiet, Ink::kRule, Ink::kAxis}) theme.inks[ink] = {kBlack, kBlack, kBlack};
  theme.inks[Ink::kBrand] = {kBrand, kBrand, kBrand};
  return theme;
}

}  // namespace

std::shared_ptr<const text::Face> face(std::string_view name) {
  static std::map<std::string, std::shared_ptr<const text::Face>, std::less<>> faces;
  auto& slot = faces[std::string(name)];
  if (slot == nullptr) slot = text::Face::from_bytes(bytes_of("fonts/" + std::string(name) + ".ttf")).value();
  return slot;
}

const theme::Theme& sample_theme() {
  static const theme::Theme kTheme = make_theme();
  return kTheme;
}

PagesBuilder::PagesBuilder() {
  pages_.title = "A paper";
  pages_.author = "A trust";
  pages_.language = "en-GB";
  pages_.as_at = *values::Date::of(2026, 9, 23);
  pages_.nodes.emplace_back().tag = Tag::kDocument;
}

layout::NodeIndex PagesBuilder::add_node(layout::NodeIndex parent, Tag tag) {
  const auto index = static_cast<layout::NodeIndex>(pages_.nodes.size());
  auto& added = pages_.nodes.emplace_back();
  added.tag = tag;
  added.parent = parent;
  pages_.nodes[parent].children.push_back({.kind = layout::NodeChild::Kind::kNode, .node = index});
  return index;
}

void PagesBuilder::start_page(std::string label) {
  pages_.pages.emplace_back();
  page().label = std::move(label);
  next_content_ = 0;
  y_ = 56;
}

layout::TextRun PagesBuilder::run(std::string_view text, bool is_bold, double y) const {
  auto shown_in = face(is_bold ? "SourceSans3-Bold" : "SourceSans3-Regular");
  auto glyphs =
      std::make_shared<const text::GlyphRun>(shown_in->shape(text, pages_.language, text::Figures::kProportional));
  return {.face = std::move(shown_in),
          .glyphs = std::move(glyphs),
          .size = kSize,
          .x = kLeft,
          .y = y,
          .paint = {.ink = Ink::kText}};
}

void PagesBuilder::begin(layout::NodeIndex node) {
  page().operations.emplace_back(layout::Begin{node, next_content_});
  pages_.nodes[node].children.push_back({.kind = layout::NodeChild::Kind::kContent,
                                         .page = static_cast<std::uint32_t>(pages_.pages.size() - 1),
                                         .index = next_content_});
  ++next_content_;
}

void PagesBuilder::end() {
  page().operations.emplace_back(layout::End{});
}

double PagesBuilder::add_line(layout::NodeIndex node, std::string_view text, bool is_bold) {
  y_ += kLeading;
  begin(node);
  page().operations.emplace_back(run(text, is_bold, y_));
  end();
  return y_;
}

void PagesBuilder::add_artifact(layout::ArtifactKind kind, std::string_view text) {
  page().operations.emplace_back(layout::BeginArtifact{kind});
  page().operations.emplace_back(run(text, false, kind == layout::ArtifactKind::kFooter ? 810 : 40));
  end();
}

void PagesBuilder::add_shapes(layout::NodeIndex node, std::vector<layout::PaintedShape> shapes) {
  begin(node);
  for (auto& shape : shapes) page().operations.emplace_back(std::move(shape));
  end();
}

void PagesBuilder::add_link(layout::NodeIndex node, std::string_view text, std::string url, std::string destination) {
  const auto y = add_line(node, text);
  const auto page_number = static_cast<std::uint32_t>(pages_.pages.size() - 1);
  pages_.nodes[node].children.push_back({.kind = layout::NodeChild::Kind::kLink,
                                         .page = page_number,
                                         .index = static_cast<std::uint32_t>(page().links.size())});
  page().links.push_back({.x = kLeft,
                          .y = y - kSize,
                          .width = 120,
                          .height = kLeading,
                          .url = std::move(url),
                          .destination = std::move(destination),
                          .node = node,
                          .description = std::string(text)});
}

void PagesBuilder::add_destination(std::string name) {
  pages_.destinations.push_back(
      {.name = std::move(name), .page = static_cast<std::uint32_t>(pages_.pages.size() - 1), .y = y_});
}

layout::Pages short_paper(std::string_view text) {
  PagesBuilder builder;
  builder.start_page("1");
  builder.add_line(builder.add_node(0, Tag::kP), text);
  return builder.pages();
}

}  // namespace cornerstone::tests
