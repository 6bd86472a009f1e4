#include <fmt/format.h>

#include "compose/component_list.h"
#include "compose/history.h"
#include "compose/open_points.h"
#include "compose/option_check.h"
#include "compose/tables.h"

namespace cornerstone::compose::component {

document::Blocks exceptions(const Call& call, Composing& composing) {
  if (!knows_levels(composing.facts)) {
    report_hidden({.id = {}, .name = "rating", .span = call.written.name_span, .is_of_member = false}, composing);
    return {};
  }
  const auto since = since_of(call, composing);
  const auto moves = moves_since(since, call.academies, composing);
  document::Blocks blocks;
  add_title(call, composing, blocks);
  if (!moves.empty())
    blocks.emplace_back(movement_table(composing.take_anchor(call.id + "-moved"),
                                       document::words("Levels that changed " + since.words), since, moves, composing));
  auto open = open_points(composing.take_anchor(call.id + "-open"), document::words("What waits for an answer"),
                          call.academies, composing);
  const bool has_open = !open.body.empty();
  if (has_open) blocks.emplace_back(std::move(open));
  if (moves.empty() && !has_open) {
    document::Paragraph nil;
    nil.role = document::ParagraphRole::kStatement;
    nil.content = document::words(
        fmt::format("On {} there was no exception to report {}.", composing.facts.as_at.in_words(), since.words));
    blocks.emplace_back(std::move(nil));
  }
  add_note(call, blocks);
  return blocks;
}

}  // namespace cornerstone::compose::component
