// What charts draw: figures over time, and figures side by side. Plain values with the words that stand beside them.
//
// A missing figure is a gap with its symbol; it is never drawn as a point.

#pragma once

#include <optional>
#include <string>
#include <vector>

namespace cornerstone::charts {

struct Figure {
  std::optional<double> value;
  std::string printed;  ///< "92.1%", or the symbol of why there is none: "x", "c".
  std::string why{};    ///< Why there is none, where there is room for words: "withheld"; may be empty.
};
/// What stands for a figure where there is room for words.
[[nodiscard]] inline const std::string& said(const Figure& figure) {
  return figure.value || figure.why.empty() ? figure.printed : figure.why;
}

/// One line: as many figures as there are moments.
struct Line {
  std::string name;
  std::vector<Figure> figures;
};

/// A measure over time, against what it is compared with.
struct Course {
  std::vector<std::string> moments;  ///< "2023–24"; in order.
  Line ours;
  std::optional<Line> reference;
  std::string why_missing;  ///< Said in the gap: "No data".
};

/// Named figures, in the order in which they are drawn.
struct Bar {
  std::string name;
  Figure figure;
  bool is_outstanding = false;  ///< Drawn stronger: the one that the title speaks of.
};
struct Bars {
  std::vector<Bar> bars;
  std::optional<double> reference;
  std::string reference_name;  ///< "National 62%"
};

/// Named pairs of figures: an earlier and a later one of each.
struct Pair {
  std::string name;
  Figure before, after;
  bool is_outstanding = false;  ///< Its slope is drawn thick: what the reader should see first.
};
struct Pairs {
  std::string before, after;  ///< Their moments: "2023–24".
  std::vector<Pair> pairs;
  std::optional<Pair> reference;  ///< What all are compared with, if it is one thing.
};

/// More could not be told apart without colour.
inline constexpr std::size_t kMostParts = 4;

/// Named sums with their parts, in the order in which they are drawn.
struct Stack {
  std::string name;
  std::vector<Figure> parts;           ///< As many as Stacks::parts.
  std::optional<std::string> printed;  ///< The sum in words; none where a part is missing: then there is no sum.
};
struct Stacks {
  std::vector<std::string> parts;  ///< Names; kMostParts at most.
  std::vector<Stack> stacks;
};
}  // namespace cornerstone::charts
