#include <fmt/format.h>

#include "compose/component_list.h"
#include "compose/history.h"
#include "compose/option_check.h"
#include "compose/tables.h"

namespace cornerstone::compose::component {

document::Blocks movement(const Call& call, Composing& composing) {
  if (!knows_levels(composing.facts)) {
    report_hidden({.id = {}, .name = "rating", .span = call.written.name_span, .is_of_member = false}, composing);
    return {};
  }
  const auto since = since_of(call, composing);
  const auto moves = moves_since(since, call.academies, composing);
  document::Blocks blocks;
  if (moves.empty()) {
    // A nil return is an answer, with its day.
    add_title(call, composing, blocks);
    document::Paragraph nil;
    nil.role = document::ParagraphRole::kStatement;
    nil.content = document::words(fmt::format("On {} no academy stood at another level than on {}.",
                                              composing.facts.as_at.in_words(), since.compared.in_words()));
    blocks.emplace_back(std::move(nil));
  } else {
    auto caption = call.title.empty() ? document::words("Academies whose level has changed") : call.title;
    blocks.emplace_back(movement_table(call.id, std::move(caption), since, moves, composing));
  }
  add_note(call, blocks);
  return blocks;
}

}  // namespace cornerstone::compose::component
