#include <array>
#include <string_view>

#include "readers/shapes.h"

namespace cornerstone::readers::shapes {
namespace {

constexpr std::array kTrustKeys = {
    KeyShape{.key = "name", .form = Form::kText, .meaning = "the trust's name", .is_required = true},
    KeyShape{.key = "short_name", .form = Form::kText, .meaning = "its name where room is short"},
    KeyShape{.key = "language", .form = Form::kText, .meaning = "of all pages"},
    KeyShape{.key = "year", .form = Form::kText, .meaning = "the school year: `2026-27`", .is_required = true},
    KeyShape{.key = "owner", .form = Form::kReference, .meaning = "who answers for the strategy", .ids = IdKind::kRole},
    KeyShape{.key = "audience",
             .form = Form::kReference,
             .meaning = "who may know what names no audience",
             .ids = IdKind::kAudience},
    KeyShape{.key = "as_at", .form = Form::kDate, .meaning = "nothing dated later is used"},
    KeyShape{.key = "approved", .form = Form::kOther, .meaning = "who approved the strategy: `{ by, on }`"},
};

constexpr std::array kBrandKeys = {
    KeyShape{.key = "theme", .form = Form::kText, .meaning = "a folder of themes/"},
    KeyShape{.key = "logo", .form = Form::kText, .meaning = "a file beside trust.toml"},
    KeyShape{.key = "primary", .form = Form::kText, .meaning = "a colour: `#1d4e6b`"},
};

constexpr std::array kAudienceKeys = {
    KeyShape{.key = "sees",
             .form = Form::kReferences,
             .meaning = "audiences whose output it contains",
             .ids = IdKind::kAudience},
};

constexpr std::array kPublishKeys = {
    KeyShape{.key = "what",
             .form = Form::kText,
             .meaning = "a derived fact by its name, or `count(name)`",
             .is_required = true},
    KeyShape{.key = "to",
             .form = Form::kReference,
             .meaning = "to whom it is shown",
             .is_required = true,
             .ids = IdKind::kAudience},
    KeyShape{.key = "reason", .form = Form::kText, .meaning = "why they may know it", .is_required = true},
};

constexpr std::array kScaleKeys = {
    KeyShape{.key = "levels", .form = Form::kTexts, .meaning = "its words, best first", .is_required = true},
    KeyShape{.key = "tokens", .form = Form::kByName, .meaning = "how files write them"},
};

constexpr std::array kColumnKeys = {
    KeyShape{.key = "unit", .form = Form::kChoice, .meaning = "what it holds", .choices = kUnits},
    KeyShape{.key = "scale", .form = Form::kReference, .meaning = "the scale of its words", .ids = IdKind::kScale},
    KeyShape{.key = "better", .form = Form::kChoice, .meaning = "which way is better", .choices = kBetter},
    KeyShape{.key = "decimals", .form = Form::kWholeNumber, .meaning = "as printed"},
    KeyShape{.key = "audience",
             .form = Form::kReference,
             .meaning = "who may know it",
             .is_required = true,
             .ids = IdKind::kAudience},
};

}  // namespace

const TableShape kTrust{.name = "trust",
                        .kind = TableKind::kHead,
                        .record_keys = RecordKeys::kNone,
                        .declares = IdKind::kNone,
                        .keys = kTrustKeys};
const TableShape kBrand{.name = "brand",
                        .kind = TableKind::kHead,
                        .record_keys = RecordKeys::kNone,
                        .declares = IdKind::kNone,
                        .keys = kBrandKeys};
const TableShape kAudience{.name = "audience",
                           .kind = TableKind::kRecords,
                           .record_keys = RecordKeys::kIdRequired,
                           .declares = IdKind::kAudience,
                           .keys = kAudienceKeys};
const TableShape kPublish{.name = "publish",
                          .kind = TableKind::kRecords,
                          .record_keys = RecordKeys::kIdOptional,
                          .declares = IdKind::kNone,
                          .keys = kPublishKeys};
const TableShape kScale{.name = "scale",
                        .kind = TableKind::kNamed,
                        .record_keys = RecordKeys::kWithoutId,
                        .declares = IdKind::kScale,
                        .keys = kScaleKeys};
const TableShape kColumn{.name = "column",
                         .kind = TableKind::kNamed,
                         .record_keys = RecordKeys::kWithoutId,
                         .declares = IdKind::kColumn,
                         .keys = kColumnKeys};

namespace {
constexpr std::array<const TableShape*, 6> kTrustTables = {&kTrust, &kBrand, &kAudience, &kPublish, &kScale, &kColumn};
}  // namespace

const FileShape kTrustFile{.name = "trust.toml", .tables = kTrustTables};

}  // namespace cornerstone::readers::shapes
