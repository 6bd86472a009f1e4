#include "compose/expand.h"

#include <algorithm>

#include "compose/component.h"

namespace cornerstone::compose {
namespace {

using document::Block;
using document::Blocks;

class Expander {
 public:
  Expander(Composing& composing, int shift) : composing_(composing), shift_(shift) {}

  Blocks all(const Blocks& draft) {
    Blocks made;
    for (const auto& block : draft) {
      if (const auto* call = std::get_if<document::ComponentCall>(&block)) {
        for (auto& one : compose_call(*call, composing_)) made.push_back(std::move(one));
      } else {
        made.push_back(one(block));
      }
    }
    return made;
  }

 private:
  Block one(Block block) {
    std::visit([this](auto& kind) { expand_within(kind); }, static_cast<Block::variant&>(block));
    return block;
  }

  void expand_within(document::Heading& heading) {
    heading.level = std::clamp(heading.level + shift_, 2, 6);
    heading.id = composing_.anchor_prefix + heading.id;
    composing_.heading_level = heading.level;
  }
  void expand_within(document::List& list) {
    for (auto& item : list.items) item.blocks = all(item.blocks);
  }
  void expand_within(document::Quote& quote) { quote.blocks = all(quote.blocks); }
  void expand_within(document::Callout& callout) { callout.blocks = all(callout.blocks); }
  void expand_within(document::Details& details) { details.blocks = all(details.blocks); }
  void expand_within(document::Columns& columns) {
    for (auto& box : columns.boxes) box.blocks = all(box.blocks);
  }
  void expand_within(auto&) {}

  Composing& composing_;
  int shift_;
};

}  // namespace

Blocks expand(const Blocks& draft, Composing& composing, int shift) {
  return Expander(composing, shift).all(draft);
}

}  // namespace cornerstone::compose
