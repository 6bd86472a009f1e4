#include "compose/numbering.h"

#include <fmt/format.h>

namespace cornerstone::compose {
namespace {

class Numberer {
 public:
  Numberer(int level, const std::string& above, Numbering& numbering)
      : level_(level), above_(above), numbering_(numbering) {}

  void all(document::Blocks& blocks) {
    for (auto& block : blocks) std::visit(*this, static_cast<document::Block::variant&>(block));
  }

  void operator()(document::Heading& heading) {
    if (heading.level != level_) return;
    ++section_;
    heading.number = above_.empty() ? fmt::to_string(section_) : fmt::format("{}.{}", above_, section_);
  }
  void operator()(document::Table& table) {
    if (!table.caption.empty()) table.number = ++numbering_.tables;
  }
  void operator()(document::Figure& figure) {
    if (!figure.title.empty()) figure.number = ++numbering_.figures;
  }
  void operator()(document::List& list) {
    for (auto& item : list.items) all(item.blocks);
  }
  void operator()(document::Quote& quote) { all(quote.blocks); }
  void operator()(document::Callout& callout) { all(callout.blocks); }
  void operator()(document::Details& details) { all(details.blocks); }
  void operator()(document::Columns& columns) {
    for (auto& box : columns.boxes) all(box.blocks);
  }
  void operator()(auto&) {}

 private:
  int level_;
  const std::string& above_;
  Numbering& numbering_;
  unsigned section_ = 0;
};

}  // namespace

void number(document::Blocks& blocks, int level, const std::string& above, Numbering& numbering) {
  Numberer(level, above, numbering).all(blocks);
}

}  // namespace cornerstone::compose
