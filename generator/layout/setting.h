// What setting a document needs at every step: what is set, with which faces, and what grows beside the galley.

#pragma once

#include <memory>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "diagnostics/sink.h"
#include "document/document.h"
#include "layout/galley.h"
#include "text/shaped_words.h"

namespace cornerstone::layout {

struct Setting {
  Setting(const document::Document& what, const theme::Theme& with, text::ShapedWords& shaped,
          diagnostics::Sink& heard);

  const document::Document& document;
  const theme::Theme& theme;
  text::ShapedWords& words;
  diagnostics::Sink& sink;
  source::Span place;  ///< The file whose words are set now, as far as headings tell: where messages about them stand.

  StructureTree tree;
  std::set<std::string, std::less<>> anchors;  ///< Every place of the document that a link can lead to.
  std::vector<Bookmark> bookmarks;
  std::vector<NodeIndex> footnote_homes;  ///< For each footnote the node that its Note stands in; 0 where not cited.

  /// Shapes a word. Reports characters that the face lacks.
  [[nodiscard]] std::shared_ptr<const text::GlyphRun> shape(std::string_view word, const TextStyle& style);
  [[nodiscard]] const std::shared_ptr<const text::Face>& face(const TextStyle& style) const {
    return face_of(theme.faces, style.weight, style.is_italic);
  }
  /// Points that `run` takes.
  [[nodiscard]] double width(const text::GlyphRun& run, const TextStyle& style) const;
  /// Points that `text` takes on one line.
  [[nodiscard]] double width(std::string_view text, const TextStyle& style);
  [[nodiscard]] bool is_landscape() const { return document.paper == document::Paper::kA4Landscape; }
  /// One sheet that says everything at a glance: set close.
  [[nodiscard]] bool is_sheet() const { return document.fit == 1; }
  [[nodiscard]] double frame_width() const { return (is_landscape() ? kLongSide : kShortSide) - 2 * kMargin; }
  [[nodiscard]] double frame_height() const { return (is_landscape() ? kShortSide : kLongSide) - 2 * kMargin; }
};

/// Where blocks are set: a column of the page, and the node that holds them.
struct Room {
  double left = 0;  ///< Tables, figures and heads begin here; numbers stand here.
  double width = 0;
  double text_left = 0;
  double text_width = 0;
  NodeIndex parent = 0;
  TextStyle text = kText;
  bool has_side = false;  ///< The side column beside the text is free.

  /// The same room for the contents of `node`.
  [[nodiscard]] Room within(NodeIndex node) const {
    auto room = *this;
    room.parent = node;
    return room;
  }
  /// A column of its own: text begins where everything begins.
  [[nodiscard]] Room column(double x, double column_width) const {
    auto room = *this;
    room.left = room.text_left = x;
    room.width = room.text_width = column_width;
    room.has_side = false;
    return room;
  }
};

/// The whole frame, its text in columns 2 to 9.
[[nodiscard]] Room frame_of(const Setting& setting);

}  // namespace cornerstone::layout
