#include <array>
#include <string_view>

#include "readers/shapes.h"

namespace cornerstone::readers::shapes {
namespace {

constexpr std::array<std::string_view, 3> kMatches = {"urn", "id", "name"};
constexpr std::array<std::string_view, 3> kFormats = {"dd/mm/yyyy", "yyyy-mm-dd", "academic year"};
constexpr std::array<std::string_view, 3> kEncodings = {"auto", "utf-8", "windows-1252"};
constexpr std::array<std::string_view, 4> kCombine = {"latest", "sum", "mean", "count"};

constexpr std::array kAcademyColumnKeys = {
    KeyShape{.key = "column", .form = Form::kText, .meaning = "the heading", .is_required = true},
    KeyShape{.key = "matches",
             .form = Form::kChoice,
             .meaning = "what stands in it",
             .is_required = true,
             .choices = kMatches},
};

constexpr std::array kDateColumnKeys = {
    KeyShape{.key = "column", .form = Form::kText, .meaning = "the heading", .is_required = true},
    KeyShape{.key = "format",
             .form = Form::kChoice,
             .meaning = "how dates are written",
             .is_required = true,
             .choices = kFormats},
};

constexpr std::array kWithholdKeys = {
    KeyShape{.key = "count_below", .form = Form::kWholeNumber, .meaning = "counts from 1 up to here are withheld"},
    KeyShape{.key = "cohort_below", .form = Form::kWholeNumber, .meaning = "figures of smaller groups are withheld"},
    KeyShape{.key = "round_to", .form = Form::kNumber, .meaning = "what is shown is rounded to this"},
};

constexpr std::array kComparisonKeys = {
    KeyShape{.key = "value", .form = Form::kAnyNumber, .meaning = "the figure"},
    KeyShape{.key = "column", .form = Form::kText, .meaning = "the heading"},
    KeyShape{.key = "rows", .form = Form::kByName, .meaning = "the rows that hold it", .inner = Form::kTextOrTexts},
    KeyShape{.key = "from", .form = Form::kDate, .meaning = "the first day it is in force"},
    KeyShape{.key = "where", .form = Form::kSentence, .meaning = "the academies it is for"},
};

constexpr std::array kDatasetKeys = {
    KeyShape{.key = "file", .form = Form::kText, .meaning = "the export beside this file", .is_required = true},
    KeyShape{.key = "sheet", .form = Form::kText, .meaning = "of a workbook"},
    KeyShape{.key = "header_row", .form = Form::kOther, .meaning = "the row of headings, or `auto`"},
    KeyShape{.key = "encoding", .form = Form::kChoice, .meaning = "of the export", .choices = kEncodings},
    KeyShape{.key = "academy",
             .form = Form::kTable,
             .meaning = "which column names the academy, and how",
             .is_required = true,
             .table = &kAcademyColumn},
    KeyShape{.key = "date", .form = Form::kOther, .meaning = "one date, or `{ column, format }`", .is_required = true},
    KeyShape{
        .key = "rows", .form = Form::kByName, .meaning = "only rows with these values", .inner = Form::kTextOrTexts},
    KeyShape{.key = "stale_after", .form = Form::kPeriod, .meaning = "how old a figure may be"},
    KeyShape{.key = "reasons", .form = Form::kByName, .meaning = "what else stands for no figure"},
    KeyShape{.key = "withhold",
             .form = Form::kByName,
             .meaning = "small numbers not shown to an audience",
             .ids = IdKind::kAudience,
             .inner = Form::kOther},
    KeyShape{.key = "audience",
             .form = Form::kReference,
             .meaning = "who may know it",
             .is_required = true,
             .ids = IdKind::kAudience},
};

constexpr std::array kMeasureKeys = {
    KeyShape{.key = "column", .form = Form::kText, .meaning = "the heading"},
    KeyShape{.key = "unit", .form = Form::kChoice, .meaning = "what it counts", .choices = kUnits},
    KeyShape{.key = "scale", .form = Form::kReference, .meaning = "the scale of its words", .ids = IdKind::kScale},
    KeyShape{.key = "better", .form = Form::kChoice, .meaning = "which way is better", .choices = kBetter},
    KeyShape{.key = "cohort", .form = Form::kText, .meaning = "the size of the group: a heading or `academy.<column>`"},
    KeyShape{
        .key = "rows", .form = Form::kByName, .meaning = "only rows with these values", .inner = Form::kTextOrTexts},
    KeyShape{.key = "combine",
             .form = Form::kChoice,
             .meaning = "what becomes of many rows of one academy and date",
             .choices = kCombine},
    KeyShape{.key = "part_of", .form = Form::kTextOrTexts, .meaning = "the totals it adds up to"},
    KeyShape{.key = "step", .form = Form::kNumber, .meaning = "the smallest change that counts for a trend"},
    KeyShape{.key = "decimals", .form = Form::kWholeNumber, .meaning = "as printed"},
    KeyShape{.key = "against", .form = Form::kByName, .meaning = "comparisons", .inner = Form::kOther},
};

}  // namespace

const TableShape kAcademyColumn{.name = "academy",
                                .kind = TableKind::kWithin,
                                .record_keys = RecordKeys::kNone,
                                .declares = IdKind::kNone,
                                .keys = kAcademyColumnKeys};
const TableShape kDateColumn{.name = "date",
                             .kind = TableKind::kWithin,
                             .record_keys = RecordKeys::kNone,
                             .declares = IdKind::kNone,
                             .keys = kDateColumnKeys};
const TableShape kWithhold{.name = "withhold",
                           .kind = TableKind::kWithin,
                           .record_keys = RecordKeys::kNone,
                           .declares = IdKind::kNone,
                           .keys = kWithholdKeys};
const TableShape kComparison{.name = "against",
                             .kind = TableKind::kWithin,
                             .record_keys = RecordKeys::kNone,
                             .declares = IdKind::kNone,
                             .keys = kComparisonKeys};
const TableShape kDataset{.name = "dataset",
                          .kind = TableKind::kHead,
                          .record_keys = RecordKeys::kWithoutId,
                          .declares = IdKind::kNone,
                          .keys = kDatasetKeys};
const TableShape kMeasure{.name = "measure",
                          .kind = TableKind::kNamed,
                          .record_keys = RecordKeys::kWithoutId,
                          .declares = IdKind::kMeasure,
                          .keys = kMeasureKeys};

namespace {
constexpr std::array<const TableShape*, 2> kDataTables = {&kDataset, &kMeasure};
}  // namespace

const FileShape kDataFile{.name = "data/*.toml", .tables = kDataTables};

}  // namespace cornerstone::readers::shapes
