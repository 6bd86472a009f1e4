// Setting blocks: one function for each kind, one file for each function (paragraph.cpp, table.cpp, …). Each adds slabs
// to a galley and nodes under `room.parent`.

#pragma once

#include "layout/galley.h"
#include "layout/lines.h"
#include "layout/setting.h"

namespace cornerstone::layout {

void set_blocks(Setting& setting, const document::Blocks& blocks, const Room& room, Galley& galley);

void set_heading(Setting& setting, const document::Heading& heading, const Room& room, Galley& galley);
/// `decision`: what stands in the side column beside the paragraph; may be null.
void set_paragraph(Setting& setting, const document::Paragraph& paragraph, const document::Callout* decision,
                   const Room& room, Galley& galley);
void set_list(Setting& setting, const document::List& list, const Room& room, Galley& galley);
void set_quote(Setting& setting, const document::Quote& quote, const Room& room, Galley& galley);
void set_callout(Setting& setting, const document::Callout& callout, const Room& room, Galley& galley);
void set_code(Setting& setting, const document::Code& code, const Room& room, Galley& galley);
void set_table(Setting& setting, const document::Table& table, const Room& room, Galley& galley);
void set_figure(Setting& setting, const document::Figure& figure, const Room& room, Galley& galley);
void set_facts(Setting& setting, const document::Facts& facts, const Room& room, Galley& galley);
void set_dates(Setting& setting, const document::Dates& dates, const Room& room, Galley& galley);
void set_cards(Setting& setting, const document::Cards& cards, const Room& room, Galley& galley);
void set_planner(Setting& setting, const document::Planner& planner, const Room& room, Galley& galley);
void set_directory(Setting& setting, const document::Directory& directory, const Room& room, Galley& galley);
void set_asked(Setting& setting, const document::Asked& asked, const Room& room, Galley& galley);
void set_form(Setting& setting, const document::Form& form, const Room& room, Galley& galley);
void set_signatures(Setting& setting, const document::SignatureLines& lines, const Room& room, Galley& galley);
void set_columns(Setting& setting, const document::Columns& columns, const Room& room, Galley& galley);
void set_details(Setting& setting, const document::Details& details, const Room& room, Galley& galley);
void set_appendix(Setting& setting, const document::AppendixPages& pages, const Room& room, Galley& galley);
void set_contents(Setting& setting, const document::Contents& contents, const Room& room, Galley& galley);

}  // namespace cornerstone::layout
