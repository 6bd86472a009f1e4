// The shape of every TOML file of the content folder. docs/content.md says the same in prose.

#pragma once

#include <array>
#include <string_view>
#include <vector>

#include "readers/shape.h"

namespace cornerstone::readers::shapes {

// trust.toml
extern const TableShape kTrust, kBrand, kAudience, kPublish, kScale, kColumn;
extern const FileShape kTrustFile;
// team.toml
extern const TableShape kTeam, kRole, kPost;
extern const FileShape kTeamFile;
// glossary.toml
extern const TableShape kGlossary, kWord;
extern const FileShape kGlossaryFile;
// calendar.toml
extern const TableShape kCalendar, kTerm, kMeeting, kEvent, kFromUntil;
extern const FileShape kCalendarFile;
// framework.toml
extern const TableShape kFramework, kLevel, kIndicator, kJudgement, kRule, kControl;
extern const FileShape kFrameworkFile;
// offer.toml
extern const TableShape kOffer, kItem;
extern const FileShape kOfferFile;
// priorities.toml
extern const TableShape kPriorities, kTheme, kPriority, kSuccess;
extern const FileShape kPrioritiesFile;
// data/*.toml
extern const TableShape kDataset, kMeasure, kAcademyColumn, kDateColumn, kWithhold, kComparison;
extern const FileShape kDataFile;
// packs/*/pack.toml, and the front matter of pages
extern const TableShape kPack, kPackMeeting, kPaper, kImplications, kAppendix, kFrontMatter;
extern const FileShape kPackFile;

/// What a value counts, and which way is good: the choices of `unit` and `better` wherever they stand.
inline constexpr std::array<std::string_view, 8> kUnits = {"percent", "number", "points", "pounds",
                                                           "days",    "yes/no", "date",   "text"};
inline constexpr std::array<std::string_view, 2> kBetter = {"higher", "lower"};

/// Every file, for documentation and an editor's schema.
[[nodiscard]] std::vector<const FileShape*> all_files();

}  // namespace cornerstone::readers::shapes
