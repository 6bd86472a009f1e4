// One function for each kind of block, by family; `block` in writing.h chooses among them.

#pragma once

#include "document/document.h"
#include "site/html.h"
#include "site/writing.h"

namespace cornerstone::site {

// block_text.cpp: what prose is made of.
[[nodiscard]] Html write(const document::Heading& heading, Writing& writing);
[[nodiscard]] Html write(const document::Paragraph& paragraph, Writing& writing);
[[nodiscard]] Html write(const document::List& list, Writing& writing);
[[nodiscard]] Html write(const document::Quote& quote, Writing& writing);
[[nodiscard]] Html write(const document::Callout& callout, Writing& writing);
[[nodiscard]] Html write(const document::Code& code, Writing& writing);
[[nodiscard]] Html write(const document::Rule& rule, Writing& writing);

// block_table.cpp
[[nodiscard]] Html write(const document::Table& table, Writing& writing);

// block_figure.cpp
[[nodiscard]] Html write(const document::Figure& figure, Writing& writing);

// block_facts.cpp
[[nodiscard]] Html write(const document::Facts& facts, Writing& writing);

// block_dates.cpp
[[nodiscard]] Html write(const document::Dates& dates, Writing& writing);

// block_planner.cpp
[[nodiscard]] Html write(const document::Planner& planner, Writing& writing);

// block_cards.cpp
[[nodiscard]] Html write(const document::Cards& cards, Writing& writing);

// block_directory.cpp
[[nodiscard]] Html write(const document::Directory& directory, Writing& writing);

// block_holder.cpp: blocks that hold others, and blocks for paper.
[[nodiscard]] Html write(const document::Columns& columns, Writing& writing);
[[nodiscard]] Html write(const document::Details& details, Writing& writing);
[[nodiscard]] Html write(const document::Asked& asked, Writing& writing);
[[nodiscard]] Html write(const document::Form& form, Writing& writing);
[[nodiscard]] Html write(const document::SignatureLines& lines, Writing& writing);
[[nodiscard]] Html write(const document::Contents& contents, Writing& writing);
[[nodiscard]] Html write(const document::PageBreak& page_break, Writing& writing);
[[nodiscard]] Html write(const document::AppendixPages& pages, Writing& writing);
[[nodiscard]] Html write(const document::ComponentCall& call, Writing& writing);

// block_notes.cpp
/// "a  at least one": signs and what they stand for, under a table or a planner.
[[nodiscard]] Html key_list(const std::vector<document::Note>& key, Writing& writing);
/// Notes under a table or a figure, in the class of either.
[[nodiscard]] Html note_lines(const std::vector<document::Note>& notes, Literal class_name, Writing& writing);

}  // namespace cornerstone::site
