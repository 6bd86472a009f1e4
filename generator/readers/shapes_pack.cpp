#include <array>
#include <string_view>

#include "readers/shapes.h"

namespace cornerstone::readers::shapes {
namespace {

constexpr std::array<std::string_view, 2> kPer = {"academy", "trust"};
constexpr std::array<std::string_view, 1> kPackOf = {"strategy"};
constexpr std::array<std::string_view, 2> kPapers = {"A4", "A4 landscape"};
constexpr std::array<std::string_view, 2> kParts = {"A", "B"};

constexpr std::array kPackMeetingKeys = {
    KeyShape{
        .key = "body", .form = Form::kReference, .meaning = "who meets", .is_required = true, .ids = IdKind::kRole},
    KeyShape{.key = "date", .form = Form::kDate, .meaning = "the day", .is_required = true},
    KeyShape{.key = "time", .form = Form::kTimeOfDay, .meaning = "when it begins"},
};

constexpr std::array kImplicationsKeys = {
    KeyShape{.key = "finance", .form = Form::kText, .meaning = "what it costs, and from which budget"},
    KeyShape{.key = "people", .form = Form::kText, .meaning = "posts, time, training"},
    KeyShape{.key = "equality", .form = Form::kText, .meaning = "for whom it is different"},
    KeyShape{.key = "legal", .form = Form::kText, .meaning = "duties and powers"},
    KeyShape{.key = "safeguarding", .form = Form::kText, .meaning = "for the safety of children"},
    KeyShape{.key = "data", .form = Form::kText, .meaning = "what is published or withheld"},
};

constexpr std::array kFrontMatterKeys = {
    KeyShape{.key = "title", .form = Form::kText, .meaning = "of the page; may hold live values", .is_required = true},
    KeyShape{.key = "audience", .form = Form::kReference, .meaning = "who may read it", .ids = IdKind::kAudience},
    KeyShape{.key = "order", .form = Form::kWholeNumber, .meaning = "among its neighbours"},
    KeyShape{.key = "per", .form = Form::kChoice, .meaning = "one for each academy, or one", .choices = kPer},
    KeyShape{.key = "where", .form = Form::kSentence, .meaning = "the academies it concerns"},
    KeyShape{.key = "paper", .form = Form::kChoice, .meaning = "printed on this paper too", .choices = kPapers},
    KeyShape{.key = "fit", .form = Form::kWholeNumber, .meaning = "pages it must fit"},
    KeyShape{.key = "keywords", .form = Form::kTextOrTexts, .meaning = "words by which search finds it too"},
    KeyShape{.key = "pack", .form = Form::kTable, .meaning = "a letter: the pack that it is", .table = &kPack},
};

constexpr std::array kPackKeys = {
    KeyShape{.key = "title", .form = Form::kText, .meaning = "on its cover", .is_required = true},
    KeyShape{.key = "of", .form = Form::kChoice, .meaning = "what its papers are", .choices = kPackOf},
    KeyShape{.key = "number", .form = Form::kText, .meaning = "of the agenda"},
    KeyShape{.key = "author", .form = Form::kReference, .meaning = "whose paper it is", .ids = IdKind::kRole},
    KeyShape{.key = "meeting", .form = Form::kTable, .meaning = "for which meeting", .table = &kPackMeeting},
    KeyShape{.key = "audience",
             .form = Form::kReference,
             .meaning = "who may read it",
             .is_required = true,
             .ids = IdKind::kAudience},
    KeyShape{.key = "audience_b", .form = Form::kReference, .meaning = "who may read Part B", .ids = IdKind::kAudience},
    KeyShape{.key = "as_at", .form = Form::kDate, .meaning = "the day it is judged on"},
    KeyShape{.key = "frozen", .form = Form::kYesNo, .meaning = "the published file is carried forward unchanged"},
    KeyShape{.key = "duplex", .form = Form::kYesNo, .meaning = "printed on both sides"},
    KeyShape{.key = "run_on", .form = Form::kYesNo, .meaning = "papers follow each other on the page"},
    KeyShape{.key = "dividers", .form = Form::kYesNo, .meaning = "a sheet with a tab before each paper"},
    KeyShape{.key = "since", .form = Form::kDate, .meaning = "what counts as changed"},
    KeyShape{.key = "version", .form = Form::kText, .meaning = "as printed"},
    KeyShape{.key = "status", .form = Form::kText, .meaning = "as printed"},
    KeyShape{.key = "per", .form = Form::kChoice, .meaning = "one for each academy, or one", .choices = kPer},
    KeyShape{.key = "where", .form = Form::kSentence, .meaning = "the academies it concerns"},
};

constexpr std::array kPaperKeys = {
    KeyShape{.key = "file", .form = Form::kText, .meaning = "its Markdown, beside pack.toml", .is_required = true},
    KeyShape{.key = "title", .form = Form::kText, .meaning = "the page's own where absent"},
    KeyShape{.key = "purpose", .form = Form::kText, .meaning = "to approve, discuss, note"},
    KeyShape{.key = "author", .form = Form::kReference, .meaning = "whose paper it is", .ids = IdKind::kRole},
    KeyShape{.key = "sponsor", .form = Form::kReference, .meaning = "who brings it", .ids = IdKind::kRole},
    KeyShape{.key = "summary", .form = Form::kText, .meaning = "in one sentence, on its cover sheet"},
    KeyShape{.key = "considered", .form = Form::kTextOrTexts, .meaning = "where it was before"},
    KeyShape{.key = "priorities",
             .form = Form::kReferences,
             .meaning = "the priorities that it serves",
             .ids = IdKind::kPriority},
    KeyShape{.key = "risks", .form = Form::kTextOrTexts, .meaning = "of the risk register"},
    KeyShape{.key = "implications", .form = Form::kTable, .meaning = "what follows from it", .table = &kImplications},
    KeyShape{.key = "late", .form = Form::kDate, .meaning = "the day it came, after the pack"},
    KeyShape{.key = "minutes", .form = Form::kWholeNumber, .meaning = "on the agenda"},
    KeyShape{.key = "part", .form = Form::kChoice, .meaning = "B is for `audience_b`", .choices = kParts},
    KeyShape{.key = "where", .form = Form::kSentence, .meaning = "the academies it concerns"},
};

constexpr std::array kAppendixKeys = {
    KeyShape{.key = "file", .form = Form::kText, .meaning = "a PDF beside pack.toml", .is_required = true},
    KeyShape{.key = "title", .form = Form::kText, .meaning = "on the cover"},
    KeyShape{.key = "part", .form = Form::kChoice, .meaning = "B is for `audience_b`", .choices = kParts},
};

}  // namespace

const TableShape kPackMeeting{.name = "meeting",
                              .kind = TableKind::kWithin,
                              .record_keys = RecordKeys::kNone,
                              .declares = IdKind::kNone,
                              .keys = kPackMeetingKeys};
const TableShape kImplications{.name = "implications",
                               .kind = TableKind::kWithin,
                               .record_keys = RecordKeys::kNone,
                               .declares = IdKind::kNone,
                               .keys = kImplicationsKeys};
const TableShape kFrontMatter{.name = "this page",
                              .kind = TableKind::kWithin,
                              .record_keys = RecordKeys::kNone,
                              .declares = IdKind::kNone,
                              .keys = kFrontMatterKeys};
const TableShape kPack{.name = "pack",
                       .kind = TableKind::kHead,
                       .record_keys = RecordKeys::kNone,
                       .declares = IdKind::kNone,
                       .keys = kPackKeys};
const TableShape kPaper{.name = "paper",
                        .kind = TableKind::kRecords,
                        .record_keys = RecordKeys::kNone,
                        .declares = IdKind::kNone,
                        .keys = kPaperKeys};
const TableShape kAppendix{.name = "appendix",
                           .kind = TableKind::kRecords,
                           .record_keys = RecordKeys::kNone,
                           .declares = IdKind::kNone,
                           .keys = kAppendixKeys};

namespace {
constexpr std::array<const TableShape*, 3> kPackTables = {&kPack, &kPaper, &kAppendix};
}  // namespace

const FileShape kPackFile{.name = "packs/*/pack.toml", .tables = kPackTables};

}  // namespace cornerstone::readers::shapes
