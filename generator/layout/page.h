// Pages: what layout hands to a writer. A display list for each page, and one structure tree over all of them. Knows no
// PDF.
//
// Coordinates are points from the top left corner of the page, y downwards. Everything painted stands between `Begin`
// and `End`: it belongs to a node of the structure tree, or it is an artifact (running heads, rules, repeated table
// headers) that a screen reader passes over.

#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "drawing/drawing.h"
#include "image/picture.h"
#include "text/face.h"
#include "values/date.h"

namespace cornerstone::layout {

enum class Tag {
  kDocument,
  kPart,
  kSect,
  kH1,
  kH2,
  kH3,
  kH4,
  kH5,
  kH6,
  kP,
  kL,
  kLI,
  kLbl,
  kLBody,
  kTable,
  kTHead,
  kTBody,
  kTR,
  kTH,
  kTD,
  kCaption,
  kFigure,
  kLink,
  kSpan,
  kCode,
  kBlockQuote,
  kNote,
  kReference,
  kTOC,
  kTOCI,
  kDiv,
};

enum class Scope { kNone, kColumn, kRow, kBoth };

/// Index into Pages::nodes.
using NodeIndex = std::uint32_t;

/// A node's child: another node, marked content number `content` of page `page`, or link `link` of page `page`.
struct NodeChild {
  enum class Kind { kNode, kContent, kLink } kind = Kind::kNode;
  NodeIndex node = 0;
  std::uint32_t page = 0;
  std::uint32_t index = 0;  ///< Marked content number, or position in Page::links.
};

struct Node {
  Tag tag = Tag::kP;
  NodeIndex parent = 0;
  std::vector<NodeChild> children;  ///< In reading order.
  std::string alternative;          ///< Figures; never empty there.
  std::string actual_text;          ///< Where glyphs do not say the text.
  std::string language;             ///< Where it differs from the document's.
  std::string id;                   ///< For `headers` and notes; unique in the file; may be empty.
  Scope scope = Scope::kNone;       ///< Header cells: always set.
  unsigned columns = 1;
  unsigned rows = 1;
  std::vector<std::string> headers;       ///< Ids of header cells, where scope cannot say it.
  std::string list_numbering;             ///< "Disc", "Decimal", "None"; lists only.
  std::optional<drawing::Rectangle> box;  ///< Figures: where, in page coordinates.
};

/// Opens marked content. `content` numbers the page's marked contents of the tree from 0, in the order in which they
/// open.
struct Begin {
  NodeIndex node = 0;
  std::uint32_t content = 0;
};
enum class ArtifactKind { kLayout, kHeader, kFooter, kWatermark };
struct BeginArtifact {
  ArtifactKind kind = ArtifactKind::kLayout;
};
struct End {};

/// One run of glyphs of one face, its origin on the baseline.
struct TextRun {
  std::shared_ptr<const text::Face> face;
  std::shared_ptr<const text::GlyphRun> glyphs;
  double size = 10.5;
  double x = 0;
  double y = 0;
  drawing::Paint paint;
  double spread = 0;  ///< Points added to each space: justified lines.
  double turn = 0;    ///< Degrees anticlockwise, about its origin.
};

/// A shape in page coordinates; its Words and PlacedMarks have been turned into TextRuns and simple shapes already.
struct PaintedShape {
  std::variant<drawing::Line, drawing::Polygon, drawing::Rectangle, drawing::Circle> shape;
};

/// A picture in its place, upright.
struct PaintedPicture {
  std::shared_ptr<const image::Picture> picture;
  double x = 0, y = 0, width = 0, height = 0;
};

using Operation = std::variant<Begin, BeginArtifact, End, TextRun, PaintedShape, PaintedPicture>;

/// A rectangle that leads somewhere: out (`url`), or to the top of a place in the file (`destination`).
struct LinkArea {
  double x = 0, y = 0, width = 0, height = 0;
  std::string url;
  std::string destination;  ///< Name of a Destination.
  NodeIndex node = 0;       ///< The Link node that holds it.
  std::string description;  ///< What a screen reader says.
};

/// A page that is kept for one of an appendix, and holds only its stamp.
struct InsertedPage {
  std::size_t appendix = 0;  ///< Position among the document's.
  std::size_t sheet = 0;     ///< Position in the appendix.
};

struct Page {
  double width = 595.276;
  double height = 841.89;
  std::vector<Operation> operations;
  std::vector<LinkArea> links;
  std::string label;  ///< "1", "ii"
  std::optional<InsertedPage> inserted;
};

struct Destination {
  std::string name;
  std::uint32_t page = 0;
  double y = 0;
};

struct Bookmark {
  int level = 1;  ///< From 1; never more than one deeper than the one before.
  std::string title;
  std::string destination;
};

struct Pages {
  std::string title;
  std::string author;
  std::string subject;
  std::string language;
  values::Date as_at;         ///< The file's own date: never the clock's.
  bool is_conforming = true;  ///< Nothing is to be joined to it that may break the promises of PDF/UA and PDF/A.
  std::vector<Node> nodes;    ///< nodes[0] is the Document.
  std::vector<Page> pages;
  std::vector<Destination> destinations;
  std::vector<Bookmark> bookmarks;
};

/// The id of the Part that stands where the structure of an appendix belongs.
[[nodiscard]] std::string appendix_id(std::size_t appendix);

/// Pages as text: lines of words with places, and the structure tree. The language of tests.
[[nodiscard]] std::string dump(const Pages& pages);
[[nodiscard]] std::string dump_pages(const Pages& pages);  ///< Only what is painted where.
[[nodiscard]] std::string dump_tree(const Pages& pages);   ///< Only the tree, with the words each node holds.

}  // namespace cornerstone::layout
