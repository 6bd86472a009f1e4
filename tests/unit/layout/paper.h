// A theme with real faces, and short ways to write documents down.

#pragma once

#include <string>

#include "diagnostics/sink.h"
#include "document/document.h"
#include "layout/lay_out.h"
#include "unit/text/fonts.h"

namespace cornerstone::tests {

inline theme::Theme paper_theme() {
  theme::Theme theme;
  theme.faces = {face("SourceSans3-Regular.ttf"),    face("SourceSans3-It.ttf"),   face("SourceSans3-Semibold.ttf"),
                 face("SourceSans3-SemiboldIt.ttf"), face("SourceSans3-Bold.ttf"), face("SourceSans3-BoldIt.ttf")};
  return theme;
}

inline document::Block paragraph(std::string text, std::string number = {}) {
  document::Paragraph one;
  one.content = document::words(std::move(text));
  one.number = std::move(number);
  return one;
}

inline document::Block heading(std::string text, std::string id, int level = 2) {
  document::Heading one;
  one.level = level;
  one.id = std::move(id);
  one.content = document::words(std::move(text));
  return one;
}

inline document::Row row(const std::vector<std::string>& cells) {
  document::Row one;
  for (const auto& text : cells) one.cells.emplace_back().content = document::words(text);
  if (!one.cells.empty()) one.cells.front().is_header = true;
  return one;
}

inline document::Document paper(document::Blocks blocks) {
  document::Document document;
  document.id = "paper";
  document.title = "Paper";
  document.blocks = std::move(blocks);
  return document;
}

inline layout::Pages lay_out(const document::Document& document, diagnostics::Sink& sink) {
  static const auto theme = paper_theme();
  text::ShapedWords words;
  return layout::lay_out(document, theme, words, sink);
}

/// Laid out without a complaint.
inline layout::Pages lay_out(const document::Document& document) {
  diagnostics::Sink sink;
  auto pages = lay_out(document, sink);
  return sink.sorted().empty() ? pages : layout::Pages{};
}

}  // namespace cornerstone::tests
