#include <array>
#include <string_view>

#include "readers/shapes.h"

namespace cornerstone::readers::shapes {
namespace {

constexpr std::array<std::string_view, 3> kMethods = {"worst", "points", "judgement"};
constexpr std::array<std::string_view, 8> kColours = {"green", "lime",   "amber", "orange",
                                                      "red",   "purple", "blue",  "grey"};
constexpr std::array<std::string_view, 7> kShapes = {"circle",  "triangle", "square", "pentagon",
                                                     "hexagon", "star",     "bar"};

constexpr std::array kFrameworkKeys = {
    KeyShape{.key = "name", .form = Form::kText, .meaning = "what readers see", .is_required = true},
    KeyShape{.key = "word", .form = Form::kText, .meaning = "what a rating is called here"},
    KeyShape{.key = "method",
             .form = Form::kChoice,
             .meaning = "how indicators make a proposal",
             .is_required = true,
             .choices = kMethods},
    KeyShape{.key = "signed_by",
             .form = Form::kReferences,
             .meaning = "who may sign",
             .is_required = true,
             .ids = IdKind::kRole},
    KeyShape{.key = "needs",
             .form = Form::kOther,
             .meaning = "known indicators wanted, of those applicable: a number or a percentage"},
    KeyShape{.key = "stale_after", .form = Form::kPeriod, .meaning = "how long a signature stands"},
    KeyShape{.key = "audience",
             .form = Form::kReference,
             .meaning = "who may know ratings",
             .is_required = true,
             .ids = IdKind::kAudience},
};

constexpr std::array kLevelKeys = {
    KeyShape{.key = "letter", .form = Form::kText, .meaning = "its letter"},
    KeyShape{.key = "colour", .form = Form::kChoice, .meaning = "its colour", .choices = kColours},
    KeyShape{.key = "shape", .form = Form::kChoice, .meaning = "its shape", .choices = kShapes},
    KeyShape{.key = "labels", .form = Form::kByName, .meaning = "other words shown with it"},
    KeyShape{.key = "qualities", .form = Form::kTexts, .meaning = "what leaders show"},
    KeyShape{.key = "lasts", .form = Form::kPeriod, .meaning = "how long it should last"},
    KeyShape{.key = "points", .form = Form::kAnyNumber, .meaning = "what an indicator at this level scores"},
    KeyShape{.key = "from_points", .form = Form::kAnyNumber, .meaning = "the total at which the level starts"},
};

constexpr std::array kIndicatorKeys = {
    KeyShape{.key = "at",
             .form = Form::kByName,
             .meaning = "the indicator fits this level",
             .is_required = true,
             .ids = IdKind::kLevel,
             .inner = Form::kSentence},
    KeyShape{.key = "weight", .form = Form::kNumber, .meaning = "for points"},
    KeyShape{.key = "ask", .form = Form::kTextOrTexts, .meaning = "questions for trustees"},
};

constexpr std::array kJudgementKeys = {
    KeyShape{.key = "scale", .form = Form::kReference, .meaning = "the scale of its words", .ids = IdKind::kScale},
    KeyShape{.key = "unit", .form = Form::kChoice, .meaning = "what is recorded", .choices = kUnits},
    KeyShape{.key = "by", .form = Form::kReferences, .meaning = "who records it", .ids = IdKind::kRole},
    KeyShape{.key = "stale_after", .form = Form::kPeriod, .meaning = "how long it stands"},
};

constexpr std::array kRuleKeys = {
    KeyShape{.key = "when", .form = Form::kSentence, .meaning = "when it holds", .is_required = true},
    KeyShape{.key = "reason", .form = Form::kText, .meaning = "why", .is_required = true},
    KeyShape{.key = "level",
             .form = Form::kReference,
             .meaning = "the proposal is no better than this",
             .ids = IdKind::kLevel},
};

constexpr std::array kControlKeys = {
    KeyShape{.key = "at",
             .form = Form::kByName,
             .meaning = "who decides this matter",
             .is_required = true,
             .ids = IdKind::kLevel,
             .inner = Form::kReferences,
             .inner_ids = IdKind::kRole},
};

}  // namespace

const TableShape kFramework{.name = "framework",
                            .kind = TableKind::kHead,
                            .record_keys = RecordKeys::kHead,
                            .declares = IdKind::kNone,
                            .keys = kFrameworkKeys};
const TableShape kLevel{.name = "level",
                        .kind = TableKind::kRecords,
                        .record_keys = RecordKeys::kIdRequired,
                        .declares = IdKind::kLevel,
                        .keys = kLevelKeys};
const TableShape kIndicator{.name = "indicator",
                            .kind = TableKind::kRecords,
                            .record_keys = RecordKeys::kIdRequired,
                            .declares = IdKind::kIndicator,
                            .keys = kIndicatorKeys};
const TableShape kJudgement{.name = "judgement",
                            .kind = TableKind::kRecords,
                            .record_keys = RecordKeys::kIdRequired,
                            .declares = IdKind::kJudgement,
                            .keys = kJudgementKeys};
const TableShape kRule{.name = "rule",
                       .kind = TableKind::kRecords,
                       .record_keys = RecordKeys::kIdRequired,
                       .declares = IdKind::kRule,
                       .keys = kRuleKeys};
const TableShape kControl{.name = "control",
                          .kind = TableKind::kRecords,
                          .record_keys = RecordKeys::kIdRequired,
                          .declares = IdKind::kNone,
                          .keys = kControlKeys};

namespace {
constexpr std::array<const TableShape*, 6> kFrameworkTables = {&kFramework, &kLevel, &kIndicator,
                                                               &kJudgement, &kRule,  &kControl};
}  // namespace

const FileShape kFrameworkFile{.name = "framework.toml", .tables = kFrameworkTables};

}  // namespace cornerstone::readers::shapes
