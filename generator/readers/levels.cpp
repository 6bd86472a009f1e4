#include "readers/levels.h"

#include <algorithm>
#include <array>
#include <cctype>

#include <fmt/format.h>

#include "drawing/mark.h"
#include "readers/record.h"
#include "readers/shapes.h"
#include "source/text.h"

namespace cornerstone::readers {
namespace {

using drawing::MarkShape;
using drawing::Tone;

constexpr std::array kShapes = {MarkShape::kCircle,  MarkShape::kTriangle, MarkShape::kSquare, MarkShape::kPentagon,
                                MarkShape::kHexagon, MarkShape::kStar,     MarkShape::kBar};
constexpr std::array kThree = {Tone::kGreen, Tone::kAmber, Tone::kRed};
constexpr std::array kMany = {Tone::kGreen, Tone::kLime, Tone::kAmber, Tone::kOrange, Tone::kRed, Tone::kPurple};

/// The colour of a level that names none: from green for the best to red for the worst.
Tone tone_by_position(std::size_t rank, std::size_t count) {
  if (count <= kThree.size()) return rank + 1 == count && count > 1 ? Tone::kRed : kThree.at(rank);
  constexpr std::size_t kToRed = 5;
  return kMany.at(std::min(count <= kToRed && rank + 1 == count ? kToRed - 1 : rank, kMany.size() - 1));
}

/// The first letter of the name; the position where it has none.
std::string letter_of(const std::string& name, std::size_t rank) {
  const auto folded = source::folded(name);
  if (folded.empty() || static_cast<unsigned char>(folded.front()) >= 0x80) return fmt::format("{}", rank + 1);
  return std::string(1, static_cast<char>(std::toupper(static_cast<unsigned char>(folded.front()))));
}

drawing::Mark read_mark(const Record& record, const facts::Level& level, std::size_t rank, std::size_t count) {
  drawing::Mark mark;
  const auto shape = record.choice("shape");
  mark.shape = kShapes.at(shape ? *shape : std::min(rank, kShapes.size() - 1));
  mark.tone = drawing::tone_by_name(record.text("colour")).value_or(tone_by_position(rank, count));
  mark.letter = record.has("letter") ? record.text("letter") : letter_of(level.name, rank);
  constexpr std::size_t kMost = 2;
  if (source::code_points(mark.letter).size() > kMost || source::trimmed(mark.letter).empty()) {
    record.context().sink.report(diagnostics::Kind::kWrongType, record.span("letter"),
                                 fmt::format("`{}` is not a letter or two", mark.letter),
                                 "a level's mark has room for two characters");
  }
  return mark;
}

facts::Level read_level(const Record& record, std::size_t rank, std::size_t count,
                        std::optional<values::AudienceIndex> of_head) {
  facts::Level level;
  record.read_common(level, facts::Per::kTrust, of_head);
  level.rank = static_cast<facts::LevelRank>(rank);
  level.mark = read_mark(record, level, rank, count);
  for (const auto* label : record.by_name("labels")) {
    level.labels.emplace_back(label->key, label->value.get<TomlText>()->text);
  }
  level.qualities = record.texts("qualities");
  level.lasts = record.period("lasts");
  level.points = record.number("points");
  level.from_points = record.number("from_points");
  return level;
}

}  // namespace

std::vector<facts::Level> read_levels(const TomlFile& file, const Context& context,
                                      std::optional<values::AudienceIndex> of_head) {
  std::vector<facts::Level> levels;
  const auto count = context.ids.ids(IdKind::kLevel).size();
  for (const auto& placed : file.records(shapes::kLevel)) {
    const Record record(placed, shapes::kLevel, context);
    const auto rank = rank_by_id(context, record.text("id"));
    if (rank && *rank == levels.size()) levels.push_back(read_level(record, *rank, count, of_head));
  }
  return levels;
}

std::optional<facts::LevelRank> rank_by_id(const Context& context, std::string_view id) {
  const auto& ids = context.ids.ids(IdKind::kLevel);
  const auto found = std::ranges::find(ids, id);
  if (found == ids.end()) return std::nullopt;
  return static_cast<facts::LevelRank>(found - ids.begin());
}

}  // namespace cornerstone::readers
