#include "compose/item_facts.h"

#include <fmt/format.h>

#include "compose/phrases.h"

namespace cornerstone::compose {

std::vector<document::Fact> item_facts(const facts::Item& item, const Composing& composing) {
  std::vector<document::Fact> facts;
  const auto add = [&](const char* label, document::Inlines value) {
    constexpr std::size_t kMost = 4;
    if (!value.empty() && facts.size() < kMost)
      facts.push_back({.id = {}, .label = document::words(label), .value = std::move(value)});
  };
  const auto words = [](std::string text) {
    return text.empty() ? document::Inlines{} : document::words(std::move(text));
  };
  add("Provided by", words(roles_in_words(composing.facts, item.provider, "or")));
  add("How often", item.frequency ? rhythm_inlines(*item.frequency) : document::Inlines{});
  add("Who comes", words(roles_in_words(composing.facts, item.attends)));
  add("Goes to", words(roles_in_words(composing.facts, item.to)));
  if (item.timing) add("When", words(capitalised(item.timing->words)));
  if (item.days != values::Decimal())
    add("Takes",
        words(fmt::format("{} {} each time", item.days.shortest(), item.days == values::Decimal(1) ? "day" : "days")));
  return facts;
}

}  // namespace cornerstone::compose
