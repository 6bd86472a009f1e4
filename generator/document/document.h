// The waist: pages and papers as blocks, said once and rendered twice.
//
// Blocks know headings, tables, dates and drawings; they know nothing of academies or ratings. Everything accessible is
// decided here: a figure has alternative text, a table has headers, a document has a title and a language (see
// `complain`). Renderers add nothing.

#pragma once

#include <memory>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "document/appendix.h"
#include "document/imprint.h"
#include "document/inline.h"
#include "document/option.h"
#include "document/planner.h"
#include "document/table.h"
#include "drawing/drawing.h"
#include "image/picture.h"
#include "values/date.h"

namespace cornerstone::document {

struct Block;
using Blocks = std::vector<Block>;

/// A tab at the outer edge of a printed page: it stands lower from paper to paper.
struct EdgeTab {
  std::string text;          ///< "6", "B1"
  std::size_t position = 0;  ///< From 0, of `count`.
  std::size_t count = 1;
  bool operator==(const EdgeTab&) const = default;
};

struct Heading {
  int level = 2;   ///< 1 is the document's title and stands only there.
  std::string id;  ///< Anchor, unique in its document.
  Inlines content;
  std::string number;                 ///< "2", "2.1"; empty where sections are not numbered.
  std::optional<drawing::Mark> mark;  ///< Stands at the far end with its word.
  std::string mark_word;
  std::string label;  ///< "Agenda item 6": over a heading that opens a paper of a pack; may be empty.
  std::string stamp;  ///< "Paper 6": at the foot of its pages; with a label only.
  std::optional<EdgeTab> tab;
  bool has_divider = false;  ///< On paper it stands on a sheet of its own first.
  source::Span span;
  bool operator==(const Heading&) const = default;
};

enum class ParagraphRole { kText, kLead, kNote, kStatement };
struct Paragraph {
  Inlines content;
  ParagraphRole role = ParagraphRole::kText;
  std::string number;  ///< "4.3" in papers with numbered paragraphs.
  std::string id;
  bool operator==(const Paragraph&) const = default;
};

struct ListItem;
struct List {
  bool is_ordered = false;
  int start = 1;
  bool is_tight = true;
  std::vector<ListItem> items;
  bool operator==(const List&) const = default;
};

struct Quote;
enum class CalloutKind { kNote, kTip, kImportant, kWarning, kDecision };
struct Callout;

struct Code {
  std::string text;
  std::string language;
  bool operator==(const Code&) const = default;
};

struct Rule {
  bool operator==(const Rule&) const = default;
};

/// A picture from a file beside the page.
struct Image {
  std::string path;                               ///< As written.
  std::shared_ptr<const image::Picture> picture;  ///< Null in drafts whose picture could not be read.
  source::Span span;
  bool operator==(const Image&) const = default;
};

/// Drawn by both media, or a picture. `narrow` is the same finding drawn for a phone.
struct Figure {
  std::string id;
  Inlines title;     ///< States the finding.
  Inlines subtitle;  ///< Measure, unit, where the scale starts.
  drawing::Drawing wide;
  std::optional<drawing::Drawing> narrow;
  std::optional<Image> image;  ///< Shown instead of a drawing.
  std::string alternative;     ///< The finding in words, or what the picture shows. Never empty.
  std::optional<Table> data;   ///< The figures drawn.
  std::vector<Note> notes;
  unsigned number = 0;  ///< "Figure 1".
  bool operator==(const Figure&) const = default;
};

/// Label and value, one under another: facts of a page, definitions of a glossary.
struct Fact {
  std::string id;  ///< Anchor; may be empty.
  Inlines label;
  Inlines value;
  bool operator==(const Fact&) const = default;
};
enum class FactsStyle { kPairs, kGlossary };
struct Facts {
  FactsStyle style = FactsStyle::kPairs;
  std::vector<Fact> facts;
  bool operator==(const Facts&) const = default;
};

/// Something with a day, in order of days.
struct DatedEntry {
  values::Date from;
  std::optional<values::Date> until;
  Inlines what;
  Inlines detail;
  bool operator==(const DatedEntry&) const = default;
};
enum class DatesStyle { kAgenda, kNext, kLog };  ///< A full list; the few next ones; newest first with reasons.
struct Dates {
  DatesStyle style = DatesStyle::kAgenda;
  std::vector<DatedEntry> entries;
  Inlines when_empty;  ///< Said instead of an empty list.
  bool operator==(const Dates&) const = default;
};

/// A few things side by side, each with a title: aims, levels, strands.
struct Card;
enum class CardsStyle { kCards, kLadder, kNumbered };
struct Cards;

/// Names in groups, to be found by typing.
struct DirectoryEntry {
  std::string text;
  std::string detail;
  Target target;
  bool operator==(const DirectoryEntry&) const = default;
};
struct DirectoryGroup {
  std::string title;
  std::vector<DirectoryEntry> entries;
  bool operator==(const DirectoryGroup&) const = default;
};
struct Directory {
  std::string id;
  std::string find_label;  ///< "Name or place"
  std::vector<DirectoryGroup> groups;
  bool operator==(const Directory&) const = default;
};

/// What a paper asks of those who read it, and where in it each is asked for.
struct AskedItem {
  std::string label;  ///< "(a)"
  Inlines content;
  Inlines place;  ///< A link; empty where nothing numbered stands above.
  bool operator==(const AskedItem&) const = default;
};
struct Asked {
  std::string title;  ///< "The Board is asked to"
  std::vector<AskedItem> items;
  bool operator==(const Asked&) const = default;
};

/// Rows of a cover sheet: a label, and one or several things under it, with labels of their own where they have one.
struct FormRow {
  std::string label;
  std::vector<Fact> entries;
  bool operator==(const FormRow&) const = default;
};
struct Form {
  std::vector<FormRow> rows;
  bool operator==(const Form&) const = default;
};

/// Lines to sign on.
struct SignatureLines {
  std::vector<std::string> who;  ///< "Principal", "Chair of the academy committee"
  std::string statement;
  bool operator==(const SignatureLines&) const = default;
};

/// Columns side by side on a wide page, one under another on a narrow one; drawn one under another on portrait paper.
struct Columns;
/// Shown behind a summary on screen, in full on paper.
struct Details;
/// Contents of the paper or pack itself: filled in by layout; a site leaves it out.
struct Contents {
  int depth = 2;
  bool operator==(const Contents&) const = default;
};
struct PageBreak {
  bool is_to_right_hand = false;  ///< What follows opens on a right-hand page.
  bool operator==(const PageBreak&) const = default;
};

/// The pages of the document's appendix of that position: a paper holds them, a site leaves them out.
struct AppendixPages {
  std::size_t appendix = 0;
  bool operator==(const AppendixPages&) const = default;
};

/// A fenced component as written: drafts only. The body is TOML.
struct ComponentCall {
  std::string name;
  std::string body;
  source::Span name_span;
  source::Span body_span;
  std::vector<Option> options;  ///< What the body says, in its order.
  bool operator==(const ComponentCall&) const = default;
};

struct ListItem {
  Blocks blocks;
  std::optional<bool> is_done;  ///< A task list's tick.
  bool operator==(const ListItem&) const;
};
struct Quote {
  Blocks blocks;
  bool operator==(const Quote&) const;
};
struct Callout {
  CalloutKind kind = CalloutKind::kNote;
  Inlines title;  ///< Empty: the kind's own word.
  Blocks blocks;
  bool operator==(const Callout&) const;
};
struct Card {
  std::string id;
  Inlines title;
  Inlines tread;  ///< The line under the title (ladder: who is here, how many).
  std::optional<drawing::Mark> mark;
  Target target;  ///< The whole card's link; none where empty.
  Blocks blocks;
  bool operator==(const Card&) const;
};
struct Cards {
  CardsStyle style = CardsStyle::kCards;
  unsigned columns = 3;
  std::vector<Card> cards;
  bool operator==(const Cards&) const;
};
struct ColumnBox {
  double weight = 1;
  Blocks blocks;
  bool operator==(const ColumnBox&) const;
};
struct Columns {
  std::vector<ColumnBox> boxes;
  bool operator==(const Columns&) const;
};
struct Details {
  Inlines summary;
  Blocks blocks;
  bool operator==(const Details&) const;
};

/// Copied, moved and destroyed in one place, as Inline.
struct Block : std::variant<Heading, Paragraph, List, Quote, Callout, Code, Rule, Table, Figure, Facts, Dates, Cards,
                            Planner, Directory, Asked, Form, SignatureLines, Columns, Details, Contents, PageBreak,
                            AppendixPages, ComponentCall> {
  using variant::variant;
  Block() = default;
  Block(const Block&);
  Block(Block&&) noexcept;
  Block& operator=(const Block&);
  Block& operator=(Block&&) noexcept;
  ~Block();
};

struct Footnote {
  std::string label;
  Blocks blocks;
  bool operator==(const Footnote&) const = default;
};

/// A step of the path to a page.
struct Crumb {
  std::string title;
  Target target;
  bool operator==(const Crumb&) const = default;
};

enum class Paper { kA4, kA4Landscape };

/// Agenda, cover facts: how a pack opens. Pages of the site have none.
struct Cover {
  std::string title;
  std::string subtitle;         ///< The meeting's day in words.
  std::vector<Fact> facts;      ///< Four at most.
  std::optional<Table> agenda;  ///< Page numbers are set by layout where a cell holds a link to an anchor.
  std::vector<Inlines> lines;   ///< At the foot.
  bool operator==(const Cover&) const = default;
};

/// One page of a site, or one paper or pack.
struct Document {
  std::string id;    ///< Unique in its output; the target of links.
  std::string path;  ///< Output path: "support/index.html", "packs/2026-09-30-annual-risk-assessment.pdf".
  std::string title;
  std::string lead;  ///< One line under the title; plain text; also the page's description.
  std::string language = "en-GB";
  std::string author;
  std::string kind;  ///< Of page, for styles: "article", "data", "front", "letter".
  values::Date as_at;
  std::vector<Crumb> crumbs;
  std::vector<Fact> facts;  ///< Beside the title.
  Blocks blocks;
  std::vector<Footnote> footnotes;
  // Papers only:
  Paper paper = Paper::kA4;
  int fit = 0;  ///< Must fit that many pages; 0: any.
  bool numbers_sections = false;
  bool is_duplex = false;  ///< Printed on both sides: the inner margin is wider.
  Imprint imprint;
  std::optional<Cover> cover;
  std::vector<Appendix> appendices;
  source::Span span;  ///< The page's own file, for messages of renderers.
  bool operator==(const Document&) const = default;
};

/// A page or paper as written: blocks may hold ComponentCall and LiveValue. What the front matter says stands in
/// model::Page.
struct Draft {
  Blocks blocks;
  std::vector<Footnote> footnotes;
  bool operator==(const Draft&) const = default;
};

/// Indented text, one line a block or inline: the language of tests.
[[nodiscard]] std::string dump(const Blocks& blocks);
[[nodiscard]] std::string dump(const Document& document);

}  // namespace cornerstone::document
