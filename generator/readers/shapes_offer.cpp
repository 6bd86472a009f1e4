#include <array>
#include <string_view>

#include "readers/shapes.h"

namespace cornerstone::readers::shapes {
namespace {

constexpr std::array<std::string_view, 2> kStyles = {"separate", "cumulative"};
constexpr std::array<std::string_view, 9> kKindsOfItem = {"support", "meeting",  "visit", "review", "report",
                                                          "network", "training", "plan",  "event"};

constexpr std::array kOfferKeys = {
    KeyShape{.key = "style",
             .form = Form::kChoice,
             .meaning = "whether what is stated at a level holds at worse ones",
             .choices = kStyles},
};

constexpr std::array kItemKeys = {
    KeyShape{.key = "kind", .form = Form::kChoice, .meaning = "what it is", .choices = kKindsOfItem},
    KeyShape{.key = "frequency", .form = Form::kRhythm, .meaning = "at every level"},
    KeyShape{.key = "at",
             .form = Form::kByName,
             .meaning = "where it differs",
             .ids = IdKind::kLevel,
             .inner = Form::kRhythm},
    KeyShape{.key = "provider", .form = Form::kReferences, .meaning = "who spends the days", .ids = IdKind::kRole},
    KeyShape{.key = "attends", .form = Form::kReferences, .meaning = "who else comes", .ids = IdKind::kRole},
    KeyShape{.key = "attends_in",
             .form = Form::kByName,
             .meaning = "who else comes in one term",
             .ids = IdKind::kTerm,
             .inner = Form::kReferences,
             .inner_ids = IdKind::kRole},
    KeyShape{.key = "to", .form = Form::kReferences, .meaning = "who receives it", .ids = IdKind::kRole},
    KeyShape{.key = "days", .form = Form::kNumber, .meaning = "each time"},
    KeyShape{.key = "cost", .form = Form::kNumber, .meaning = "pounds, each time"},
    KeyShape{.key = "lasts", .form = Form::kPeriod, .meaning = "each time"},
    KeyShape{.key = "timing", .form = Form::kTiming, .meaning = "when"},
    KeyShape{.key = "gives", .form = Form::kYesNo, .meaning = "an academy owes it to others"},
    KeyShape{.key = "page", .form = Form::kText, .meaning = "its Markdown page"},
};

}  // namespace

const TableShape kOffer{.name = "offer",
                        .kind = TableKind::kHead,
                        .record_keys = RecordKeys::kHead,
                        .declares = IdKind::kNone,
                        .keys = kOfferKeys};
const TableShape kItem{.name = "item",
                       .kind = TableKind::kRecords,
                       .record_keys = RecordKeys::kIdRequired,
                       .declares = IdKind::kItem,
                       .keys = kItemKeys};

namespace {
constexpr std::array<const TableShape*, 2> kOfferTables = {&kOffer, &kItem};
}  // namespace

const FileShape kOfferFile{.name = "offer.toml", .tables = kOfferTables};

}  // namespace cornerstone::readers::shapes
