// What the trust says: the content folder, read and understood, before anything is worked out from it.
//
// Declared records stand in `said` in the very form in which readers of an output will meet them; beside them stands
// what only the program needs: audiences, pages and packs as written, what to publish wider, how to withhold.

#pragma once

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "document/brief.h"
#include "document/document.h"
#include "expression/sentence.h"
#include "facts/facts.h"
#include "facts/names.h"
#include "image/picture.h"
#include "values/clearance.h"
#include "values/decimal.h"
#include "values/time_of_day.h"

namespace cornerstone::model {

struct Brand {
  std::string theme = "default";
  source::Span theme_span;  ///< Nowhere where the trust names none.
  std::string logo;         ///< Path below the content folder; empty without one.
  std::string logo_bytes;
  source::Span logo_span;
  std::string primary;  ///< "#1d4e6b"; empty: the theme's own.
  source::Span primary_span;
};

/// `[[publish]]`: a derived fact shown wider than what it came from.
struct Publication {
  std::string what;  ///< `rating`, `count(rating)`, a success measure's name…
  std::string to;    ///< Audience id.
  std::string reason;
  values::Clearance clearance;
  source::Span span;
};

/// What a dataset withholds from one audience.
struct Withholding {
  std::string dataset;
  values::AudienceIndex audience{};
  int count_below = 0;   ///< Counts from 1 up to here (exclusive) are withheld; 0: none.
  int cohort_below = 0;  ///< Figures of groups smaller than this are withheld; 0: none.
  std::optional<values::Decimal> round_to;
};

struct LiveSentence {
  source::Span span;  ///< Of the sentence: how a LiveValue finds it.
  expression::Formula formula;
};

/// A Markdown page as written.
struct Page {
  std::string path;   ///< Below the year's strategy folder: "offer/send.md".
  std::string title;  ///< May hold live values, see `live`.
  document::Inlines title_inlines;
  std::string audience;
  values::AudienceIndex audience_index{};
  std::optional<int> order;
  facts::Per per = facts::Per::kTrust;
  std::optional<expression::Sentence> where;
  document::Paper paper = document::Paper::kA4;
  bool is_paper = false;  ///< `paper` was named: it is printed as a PDF too.
  int fit = 0;
  std::vector<std::string> keywords;  ///< Words by which search finds it too; never shown.
  document::Draft draft;
  std::vector<LiveSentence> live;
  source::Span span;
};

struct PackPaper {
  std::string file;
  std::string title;
  std::string purpose;
  std::string author;
  std::string sponsor;
  std::optional<values::Date> late;  ///< The day on which it came, after the pack had gone out.
  int minutes = 0;
  bool is_part_b = false;
  std::optional<expression::Sentence> where;
  document::Brief brief;
  Page page;
};

struct PackAppendix {
  document::Appendix file;  ///< What is in it is found out after all has been read.
  bool is_part_b = false;
};

struct Pack {
  std::string id;  ///< Folder or file name: "september-board".
  std::string title;
  std::string number;
  std::string author;  ///< Role.
  std::string body;    ///< Meeting's body; empty for letters.
  std::optional<values::Date> meeting;
  std::optional<values::TimeOfDay> starts;  ///< The meeting.
  values::AudienceIndex audience{};
  std::optional<values::AudienceIndex> audience_b;
  values::Date as_at;  ///< Settled: as written, or the day its papers go out once that is past, or the build's.
  bool is_frozen = false;
  bool is_duplex = false;
  bool runs_on = false;
  bool has_dividers = false;
  bool is_of_strategy = false;  ///< Its papers are the pages of the strategy, instead of `papers`.
  std::optional<values::Date> since;
  std::string version;
  std::string status;
  facts::Per per = facts::Per::kTrust;
  std::optional<expression::Sentence> where;
  bool is_letter = false;  ///< One Markdown file with `pack` in its front matter.
  std::vector<PackPaper> papers;
  std::vector<PackAppendix> appendices;
  source::Span span;
};

struct Trust {
  Trust();  // In trust.cpp: as with the facts, they would be compiled again by every file.
  Trust(const Trust&);
  Trust(Trust&&) noexcept;
  Trust& operator=(const Trust&);
  Trust& operator=(Trust&&) noexcept;
  ~Trust();

  facts::Declared said;
  values::Date as_at;
  values::Audiences audiences;
  std::vector<std::string> audience_ids;  ///< By AudienceIndex.
  Brand brand;
  std::vector<Publication> publications;
  std::vector<Withholding> withholdings;
  std::shared_ptr<const facts::Names> names;  ///< The vocabulary that every sentence was read against.
  bool has_every_name = false;                ///< Whether all that the content declares is in `names`.
  /// By kind in the words of messages ("role"), whether or not the records could be read; kinds whose every id is
  /// known.
  std::map<std::string, std::vector<std::string>, std::less<>> declared_ids;
  std::vector<Page> pages;                ///< Of the year's strategy folder, by path.
  std::vector<std::string> unread_pages;  ///< Paths of those that are there and could not be read.
  std::vector<Pack> packs;
  /// That pages show, by path below the content folder.
  std::map<std::string, std::shared_ptr<const image::Picture>> pictures;
  std::map<std::string, std::string> input_hashes;  ///< Of every file read, by path.
};

}  // namespace cornerstone::model
