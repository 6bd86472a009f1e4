#include "text/line_breaker.h"

#include <algorithm>
#include <limits>

namespace cornerstone::text {
namespace {

// In squares of a line's width. A line more costs as much as a third of a line's raggedness, so that a paragraph is
// never spread over more lines only to look even.
constexpr double kLineCost = 0.1;
constexpr double kHyphenCost = 0.06;
constexpr double kReluctantCost = 0.12;
constexpr double kLonelyWordCost = 0.05;
constexpr double kOverfullCost = 1000;
/// A last line shorter than this share of the width looks like a leftover.
constexpr double kLonelyShare = 0.12;
/// Widths are sums of fractions: what fits exactly must not fail by the last bit.
constexpr double kTolerance = 1e-6;

double cost_of(const Piece& last, double used, double width, bool ends_paragraph) {
  double cost = kLineCost;
  if (used > width + kTolerance) return cost + kOverfullCost * (1 + (used - width) / width);
  const double slack = (width - used) / width;
  if (!ends_paragraph && last.after != Break::kForced) cost += slack * slack;
  if (ends_paragraph && used < kLonelyShare * width) cost += kLonelyWordCost;
  if (last.after == Break::kHyphen && !ends_paragraph) cost += kHyphenCost;
  if (last.after == Break::kReluctant && !ends_paragraph) cost += kReluctantCost;
  return cost;
}

struct Way {
  double cost = std::numeric_limits<double>::infinity();
  std::size_t line_begin = 0;  ///< First piece of the line that ends here.
};

/// Tries every line that begins at `begin`, and keeps it where it is the best way to reach its end.
void extend(const std::vector<Piece>& pieces, double width, std::size_t begin, std::vector<Way>& ways) {
  double used = 0;
  bool has_end = false;
  for (std::size_t i = begin; i < pieces.size(); ++i) {
    const auto& piece = pieces[i];
    const bool ends_paragraph = i + 1 == pieces.size();
    used += piece.width;
    if (used > width + kTolerance && has_end) return;
    if (piece.after != Break::kNever || ends_paragraph) {
      const double line = used + (piece.after == Break::kHyphen && !ends_paragraph ? piece.hyphen : 0);
      const double cost = ways[begin].cost + cost_of(piece, line, width, ends_paragraph);
      if (cost < ways[i + 1].cost) ways[i + 1] = {cost, begin};
      has_end = true;
    }
    if (piece.after == Break::kForced) return;
    used += piece.space;
  }
}

}  // namespace

std::vector<std::size_t> break_lines(const std::vector<Piece>& pieces, double width) {
  std::vector<Way> ways(pieces.size() + 1);
  ways[0].cost = 0;
  for (std::size_t begin = 0; begin < pieces.size(); ++begin) {
    if (ways[begin].cost < std::numeric_limits<double>::infinity()) extend(pieces, width, begin, ways);
  }
  std::vector<std::size_t> ends;
  for (auto end = pieces.size(); end > 0; end = ways[end].line_begin) ends.push_back(end);
  std::ranges::reverse(ends);
  return ends;
}

}  // namespace cornerstone::text
