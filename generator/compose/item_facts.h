// An item of the offer in facts: who, how often, when, how long.

#pragma once

#include <vector>

#include "compose/composing.h"
#include "document/document.h"

namespace cornerstone::compose {

/// Four at most, for beside a title.
[[nodiscard]] std::vector<document::Fact> item_facts(const facts::Item& item, const Composing& composing);

}  // namespace cornerstone::compose
