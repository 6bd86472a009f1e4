#include <algorithm>
#include <span>

#include "charts/day_scale.h"
#include "charts/gantt.h"
#include "charts/gantt_rows.h"

namespace cornerstone::charts {
namespace {

double head_height(const Gantt& gantt, const TextWidth& measure) {
  const DayScale scale(gantt.days, kBarsLeft, kBarsRight - kBarsLeft);
  return terms_height(gantt.terms, scale, measure) + months_height() + as_at_height(gantt);
}

/// A piece of work with what it takes where it stands.
struct Piece {
  const Work* work;
  const WorkGroup* group;
  bool opens_group;
  double row, heading;  ///< Heights; the heading stands above the first of its group in each part.
};

std::vector<Piece> pieces_of(const Gantt& gantt, const std::string& continued, const TextWidth& measure) {
  std::vector<Piece> pieces;
  for (const auto& group : gantt.groups) {
    const auto heading_with = [&](const std::string& summary) {
      return height_of_heading(heading_of({.name = group.name, .summary = summary, .works = {}}, kNamesWidth, measure));
    };
    const auto heading = std::max(heading_with(group.summary), heading_with(continued));
    for (const auto& work : group.works) {
      const bool is_first = &work == group.works.data();
      pieces.push_back({&work, &group, is_first, wide_row(work, measure).height, heading});
    }
  }
  return pieces;
}

/// Where parts begin if each takes as much as `room` holds; the first begins at 0.
std::vector<std::size_t> beginnings(const std::vector<Piece>& pieces, double room) {
  std::vector<std::size_t> found{0};
  double used = 0;
  for (std::size_t i = 0; i < pieces.size(); ++i) {
    const auto with_heading = pieces[i].row + pieces[i].heading;
    const auto needs = pieces[i].opens_group ? with_heading : pieces[i].row;
    if (used > 0 && used + needs > room) {
      found.push_back(i);
      used = with_heading;
    } else {
      used += i == found.back() ? with_heading : needs;
    }
  }
  return found;
}

/// In as many parts as `room` makes necessary, the tallest of them as short as can be: no last row stands alone.
std::vector<std::size_t> balanced(const std::vector<Piece>& pieces, double room) {
  auto best = beginnings(pieces, room);
  double too_little = 0;
  constexpr double kNearEnough = 4;
  while (best.size() > 1 && room - too_little > kNearEnough) {
    const auto tried = (room + too_little) / 2;
    auto found = beginnings(pieces, tried);
    if (found.size() > best.size()) {
      too_little = tried;
    } else {
      best = std::move(found);
      room = tried;
    }
  }
  return best;
}

Gantt part_of(const Gantt& whole, std::span<const Piece> pieces, const std::string& continued) {
  Gantt part{.days = whole.days,
             .terms = whole.terms,
             .holidays = whole.holidays,
             .as_at = whole.as_at,
             .as_at_name = whole.as_at_name,
             .groups = {}};
  const WorkGroup* group = nullptr;
  for (const auto& piece : pieces) {
    if (piece.group != group) {
      group = piece.group;
      part.groups.push_back(
          {.name = group->name, .summary = piece.opens_group ? group->summary : continued, .works = {}});
    }
    part.groups.back().works.push_back(*piece.work);
  }
  return part;
}

}  // namespace

std::vector<Gantt> in_parts(const Gantt& gantt, double tallest, const std::string& continued,
                            const TextWidth& measure) {
  const auto pieces = pieces_of(gantt, continued, measure);
  const auto starts = balanced(pieces, tallest - head_height(gantt, measure) - kBelowLast);
  std::vector<Gantt> parts;
  for (std::size_t i = 0; i < starts.size(); ++i) {
    const auto end = i + 1 < starts.size() ? starts[i + 1] : pieces.size();
    parts.push_back(part_of(gantt, {pieces.data() + starts[i], end - starts[i]}, continued));
  }
  return parts;
}

}  // namespace cornerstone::charts
