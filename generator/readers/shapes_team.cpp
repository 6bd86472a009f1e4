#include <array>
#include <string_view>

#include "readers/shapes.h"

namespace cornerstone::readers::shapes {
namespace {

constexpr std::array<std::string_view, 3> kKindsOfRole = {"role", "body", "team"};

constexpr std::array kRoleKeys = {
    KeyShape{.key = "kind",
             .form = Form::kChoice,
             .meaning = "a body meets; a team is a pool of roles",
             .choices = kKindsOfRole},
    KeyShape{.key = "reports_to", .form = Form::kReference, .meaning = "the line", .ids = IdKind::kRole},
    KeyShape{.key = "members", .form = Form::kReferences, .meaning = "who is in a body or team", .ids = IdKind::kRole},
    KeyShape{.key = "days", .form = Form::kRhythm, .meaning = "what each post gives the trust"},
    KeyShape{.key = "kept_when", .form = Form::kSentence, .meaning = "when the post's own academy may keep the days"},
    KeyShape{.key = "ready_when", .form = Form::kText, .meaning = "what must be finished before a post starts"},
};

constexpr std::array kPostKeys = {
    KeyShape{.key = "role",
             .form = Form::kReference,
             .meaning = "what the post is",
             .is_required = true,
             .ids = IdKind::kRole},
    KeyShape{.key = "person", .form = Form::kText, .meaning = "who holds it"},
    KeyShape{.key = "academy", .form = Form::kReference, .meaning = "where", .ids = IdKind::kAcademy},
    KeyShape{.key = "days", .form = Form::kRhythm, .meaning = "what this post gives the trust"},
    KeyShape{.key = "expertise", .form = Form::kTextOrTexts, .meaning = "what this person knows"},
    KeyShape{.key = "from", .form = Form::kDate, .meaning = "first day"},
    KeyShape{.key = "until", .form = Form::kDate, .meaning = "last day"},
    KeyShape{.key = "ready", .form = Form::kDate, .meaning = "the day that `ready_when` was met"},
};

}  // namespace

const TableShape kTeam{
    .name = "team", .kind = TableKind::kHead, .record_keys = RecordKeys::kHead, .declares = IdKind::kNone, .keys = {}};
const TableShape kRole{.name = "role",
                       .kind = TableKind::kRecords,
                       .record_keys = RecordKeys::kIdRequired,
                       .declares = IdKind::kRole,
                       .keys = kRoleKeys};
const TableShape kPost{.name = "post",
                       .kind = TableKind::kRecords,
                       .record_keys = RecordKeys::kIdRequired,
                       .declares = IdKind::kPost,
                       .keys = kPostKeys};

namespace {
constexpr std::array<const TableShape*, 3> kTeamTables = {&kTeam, &kRole, &kPost};
}  // namespace

const FileShape kTeamFile{.name = "team.toml", .tables = kTeamTables};

}  // namespace cornerstone::readers::shapes
