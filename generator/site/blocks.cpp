#include "site/block_writers.h"

namespace cornerstone::site {

Html block(const document::Block& one, Writing& writing) {
  return std::visit([&writing](const auto& kind) { return write(kind, writing); },
                    static_cast<const document::Block::variant&>(one));
}

Html blocks(const document::Blocks& list, Writing& writing) {
  Html html;
  for (const document::Block& one : list) html << block(one, writing);
  return html;
}

}  // namespace cornerstone::site
