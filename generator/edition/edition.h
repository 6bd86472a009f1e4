// The edition: what one reader may know, as plain data.
//
// What stands after this point cannot leak what it was never given: facts that this reader may not know are absent,
// pages that it may not read are not here, live values in prose are plain words already.

#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "document/brief.h"
#include "document/document.h"
#include "facts/facts.h"
#include "facts/names.h"
#include "values/clearance.h"
#include "values/time_of_day.h"

namespace cornerstone::edition {

/// A page of this output, its live values filled in; its components stand in `draft` still.
struct Page {
  std::string path;  ///< As its file is named, for links: "offer/send.md".
  std::string title;
  int order = 0;
  std::string audience;                                        ///< Id of the audience whose page it is.
  values::AcademyIndex academy = values::AcademyIndex::kNone;  ///< Of a page per academy.
  document::Paper paper = document::Paper::kA4;
  bool is_paper = false;
  int fit = 0;
  std::vector<std::string> keywords;  ///< For search; never shown.
  std::optional<expression::Sentence>
      where;  ///< Of a page of the whole trust: the academies that its components speak of.
  document::Draft draft;
  source::Span span;
};

struct Paper {
  std::string title;
  std::string purpose;
  std::string author;   ///< In words.
  std::string sponsor;  ///< In words.
  int minutes = 0;
  document::Brief brief;
  Page page;
};

enum class Part { kWhole, kA, kB };

/// Never changed, and so shared by all that speak of the same day to the same reader.
using SharedFacts = std::shared_ptr<const facts::Facts>;

/// One pack, or one part of it, for one reader.
struct Pack {
  std::string id;
  std::string title;
  std::string number;
  std::string author;  ///< In words.
  std::string body;    ///< In words: "Board of Trustees"; empty for letters.
  std::optional<values::Date> meeting;
  std::optional<values::TimeOfDay> starts;
  values::Date as_at;
  std::optional<values::Date> since;
  std::string version;
  std::string status;
  Part part = Part::kWhole;
  bool is_letter = false;
  bool is_frozen = false;  ///< What was published is carried forward.
  bool is_duplex = false;
  bool runs_on = false;              ///< A paper begins where the one before it ends.
  bool has_dividers = false;         ///< A sheet of its own before each paper, with a tab at its edge.
  bool is_booklet = false;           ///< To be read, not to be met about: its papers are chapters.
  std::optional<values::Date> late;  ///< A supplement: the day on which its papers came.
  int first_paper = 1;               ///< Its first paper's number: a supplement goes on from its pack.
  values::AcademyIndex academy = values::AcademyIndex::kNone;
  std::optional<expression::Sentence> where;  ///< The academies that its components speak of.
  std::vector<Paper> papers;
  std::vector<document::Appendix> appendices;
  std::vector<std::string> papers_elsewhere;  ///< Paths of the same pack's papers that stand in another file.
  SharedFacts facts;                          ///< Of its own as-at date.
  source::Span span;
};

/// A page that the trust has, whether or not this reader may read it: what a link may name. Never printed.
struct KnownPage {
  std::string path;
  values::AudienceIndex audience{};
};

struct Edition {
  values::Reader reader;
  std::string folder;  ///< Of the output: "staff", "academy/brackwater".
  std::string audience_id;
  std::string audience_name;
  bool is_confidential = false;  ///< Not the widest audience: pages and papers say whom they are for.
  SharedFacts facts;
  std::shared_ptr<const facts::Names>
      names;                ///< For reading a component's sentences; names alone reveal nothing that is printed.
  std::vector<Page> pages;  ///< By order, then path.
  std::vector<Pack> packs;
  std::vector<KnownPage> known_pages;  ///< By path.
};

}  // namespace cornerstone::edition
