// Every measure of the printed page, with the rule that it comes from. Points, unless a name says otherwise.
//
// Vertical distances are multiples of u, a quarter of a line of text; horizontal ones stand on twelve columns.

#pragma once

namespace cornerstone::layout {

constexpr double mm(double millimetres) {
  return millimetres * 72 / 25.4;
}

// The sheet: A4 with margins of 20 mm, a frame of 170 by 257 mm.
constexpr double kShortSide = mm(210);
constexpr double kLongSide = mm(297);
constexpr double kMargin = mm(20);

/// On both sides of a sheet: the inner margin is 24 mm and the outer 16, the frame as wide as ever.
constexpr double kDuplexShift = mm(4);

/// u: a quarter of the 14.5 pt line.
constexpr double kU = 3.625;

// Watermark: one line across the middle of the page.
constexpr double kWatermarkSize = 108;
constexpr double kWatermarkTurn = 55;     ///< Degrees.
constexpr double kWatermarkShare = 0.85;  ///< Of what the frame has in its direction, at most.

// Columns of 10.5 mm with gutters of 4 mm.
constexpr double kGutter = mm(4);
/// Left edge of column `n`, from 1, from the frame's left edge.
constexpr double at(int n) {
  return (n - 1) * mm(14.5);
}
/// Width of `n` columns with the gutters between them.
constexpr double span(int n) {
  return n * mm(10.5) + (n - 1) * kGutter;
}
constexpr double kTextLeft = at(2);     ///< Column 1 holds numbers.
constexpr double kTextWidth = span(8);  ///< About 70 characters.
constexpr double kSideLeft = at(10);
constexpr double kSideWidth = span(3);

// Rules (line widths).
constexpr double kHairline = 0.35;   ///< Between rows.
constexpr double kRuleWidth = 0.5;   ///< Under heads, at ends, before totals, over facts.
constexpr double kTopRule = 1;       ///< Opens a table.
constexpr double kAccentRule = 1.5;  ///< Over a decision in the side column.
constexpr double kBroadRule = 3;     ///< Masthead.

// Dividers: tabs at the outer edge, the highest at the frame's top, as far apart as they are high.
constexpr double kTabWidth = mm(13);
constexpr double kTabHeight = mm(18);
constexpr int kTabsOnEdge = 14;  ///< One more begins at the top again.
constexpr double kDividerTop = 18 * kU;

// Head and foot.
constexpr double kHeadTop = mm(9.2);
constexpr double kHeadRule = mm(14.5);
constexpr double kFootAboveEdge = mm(14);
constexpr double kHeadGap = mm(5);      ///< Between the parts of the head and of the foot.
constexpr double kTagGap = mm(3);       ///< Before the part's tag.
constexpr double kTagSide = mm(1.3);    ///< Inside the tag, at its sides.
constexpr double kTagAbove = mm(0.95);  ///< Above the capitals and below the baseline.

// Spaces before and after blocks.
constexpr double kAfterParagraph = 2 * kU;
constexpr double kBeforeSection = 5 * kU;
constexpr double kAfterSection = 2 * kU;
constexpr double kBeforeSubsection = 2 * kU;
constexpr double kAfterSubsection = kU;
constexpr double kAroundFigureBefore = 2 * kU;
constexpr double kAroundFigureAfter = 4 * kU;
constexpr double kAfterCallout = 4 * kU;
constexpr double kRhythm = 2 * kU;  ///< Figures, tables and numbered paragraphs end on the half line.

// Lists and quotations.
constexpr double kItemIndent = mm(7);
constexpr double kBeforeItem = kU;

// Tables.
constexpr double kColumnGap = mm(2);
constexpr double kDenseColumnGap = mm(1);
constexpr double kCaptionToTable = 1.5 * kU;
constexpr double kTableToNotes = kU;
constexpr double kDensePadding = 0.375 * kU;
constexpr double kStandardPadding = 0.5 * kU;
constexpr double kOpenPadding = 0.75 * kU;
constexpr double kAgendaPadding = 1.25 * kU;
constexpr double kKeyGap = mm(4);
constexpr double kSameBar = 0.75;  ///< "The same as to the left".

// Heatmaps.
constexpr double kHeatRow = 4.5 * kU;
constexpr double kHeatNameWidth = mm(40);
constexpr double kHeatLevelWidth = mm(13);
constexpr double kHeatGroupGap = mm(1.6);
constexpr double kHeatCellMost = mm(13);
constexpr double kHeatJoint = 0.4;
constexpr double kHeatMarkLeft = mm(1.75);
constexpr double kHeatLetterLeft = mm(5.35);
constexpr double kHeatHead = mm(25);
constexpr double kHeatHeadGap = 1.5 * kU;  ///< Column heads above the cells.

// Contents.
constexpr double kLeaderGap = mm(2);
constexpr double kLeaderPitch = 4;
constexpr double kLeaderDot = 0.7;
constexpr double kPageColumn = mm(11);

// Footnotes.
constexpr double kFootnoteRule = span(2);

// Callouts.
constexpr double kCalloutSide = mm(3);
constexpr double kCalloutTop = 1.5 * kU;
constexpr double kCalloutBottom = 2 * kU;

}  // namespace cornerstone::layout
