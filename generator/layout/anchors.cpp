#include "layout/anchors.h"

#include "document/walk.h"

namespace cornerstone::layout {
namespace {

struct Collect {
  std::set<std::string, std::less<>>& anchors;

  void operator()(const document::Heading& heading) const { add(heading.id); }
  void operator()(const document::Paragraph& paragraph) const { add(paragraph.id); }
  void operator()(const document::Figure& figure) const { add(figure.id); }
  void operator()(const document::Planner& planner) const {
    add(planner.id);
    for (const auto& half : planner.halves) add(half.id);
  }
  void operator()(const document::Directory& directory) const { add(directory.id); }
  void operator()(const document::Table& table) const {
    add(table.id);
    for (const auto& row : table.body) add(row.id);
  }
  void operator()(const document::Facts& facts) const {
    for (const auto& fact : facts.facts) add(fact.id);
  }
  void operator()(const document::Cards& cards) const {
    for (const auto& card : cards.cards) add(card.id);
  }
  void operator()(const auto&) const {}

 private:
  void add(const std::string& id) const {
    if (!id.empty()) anchors.insert(id);
  }
};

}  // namespace

std::set<std::string, std::less<>> anchors_of(const document::Document& document) {
  std::set<std::string, std::less<>> anchors;
  document::walk(document, [&](const document::Block& block) { std::visit(Collect{anchors}, block); });
  return anchors;
}

}  // namespace cornerstone::layout
