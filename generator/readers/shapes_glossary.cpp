#include <array>
#include <string_view>

#include "readers/shapes.h"

namespace cornerstone::readers::shapes {
namespace {

constexpr std::array kWordKeys = {
    KeyShape{.key = "name", .form = Form::kText, .meaning = "the word", .is_required = true},
    KeyShape{.key = "text", .form = Form::kParagraph, .meaning = "what it means", .is_required = true},
};

}  // namespace

const TableShape kGlossary{.name = "glossary",
                           .kind = TableKind::kHead,
                           .record_keys = RecordKeys::kHead,
                           .declares = IdKind::kNone,
                           .keys = {}};
const TableShape kWord{.name = "word",
                       .kind = TableKind::kRecords,
                       .record_keys = RecordKeys::kIdOptional,
                       .declares = IdKind::kNone,
                       .keys = kWordKeys};

namespace {
constexpr std::array<const TableShape*, 2> kGlossaryTables = {&kGlossary, &kWord};
}  // namespace

const FileShape kGlossaryFile{.name = "glossary.toml", .tables = kGlossaryTables};

}  // namespace cornerstone::readers::shapes
