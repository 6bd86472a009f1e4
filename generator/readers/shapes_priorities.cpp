#include <array>
#include <string_view>

#include "readers/shapes.h"

namespace cornerstone::readers::shapes {
namespace {

constexpr std::array kPrioritiesKeys = {
    KeyShape{.key = "questions", .form = Form::kByName, .meaning = "every priority must answer them"},
};

constexpr std::array kThemeKeys = {
    KeyShape{.key = "kind", .form = Form::kText, .meaning = "what cards and matrices group by", .is_required = true},
};

constexpr std::array kPriorityKeys = {
    KeyShape{.key = "owner", .form = Form::kReference, .meaning = "who answers for it", .ids = IdKind::kRole},
    KeyShape{.key = "answers",
             .form = Form::kByName,
             .meaning = "to the questions of [priorities]",
             .ids = IdKind::kQuestion,
             .inner = Form::kParagraph},
    KeyShape{.key = "continues", .form = Form::kText, .meaning = "last year's priority"},
};

constexpr std::array kSuccessKeys = {
    KeyShape{.key = "test", .form = Form::kSentence, .meaning = "what must hold"},
    KeyShape{.key = "due", .form = Form::kDateOrTiming, .meaning = "before it, unmet is not yet due"},
    KeyShape{.key = "by", .form = Form::kReferences, .meaning = "who records it", .ids = IdKind::kRole},
};

}  // namespace

const TableShape kPriorities{.name = "priorities",
                             .kind = TableKind::kHead,
                             .record_keys = RecordKeys::kHead,
                             .declares = IdKind::kNone,
                             .keys = kPrioritiesKeys};
const TableShape kTheme{.name = "theme",
                        .kind = TableKind::kRecords,
                        .record_keys = RecordKeys::kIdRequired,
                        .declares = IdKind::kTheme,
                        .keys = kThemeKeys};
const TableShape kPriority{.name = "priority",
                           .kind = TableKind::kRecords,
                           .record_keys = RecordKeys::kIdRequired,
                           .declares = IdKind::kPriority,
                           .keys = kPriorityKeys};
const TableShape kSuccess{.name = "success",
                          .kind = TableKind::kRecords,
                          .record_keys = RecordKeys::kIdRequired,
                          .declares = IdKind::kSuccess,
                          .keys = kSuccessKeys};

namespace {
constexpr std::array<const TableShape*, 4> kPrioritiesTables = {&kPriorities, &kTheme, &kPriority, &kSuccess};
}  // namespace

const FileShape kPrioritiesFile{.name = "priorities.toml", .tables = kPrioritiesTables};

}  // namespace cornerstone::readers::shapes
