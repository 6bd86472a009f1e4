// Tables: horizontal rules only, figures on their decimal point, heads that come again where a table goes on.

#pragma once

#include "document/table.h"
#include "layout/galley.h"
#include "layout/setting.h"

namespace cornerstone::layout {

struct TableLook {
  TextStyle text = kTableText;
  double padding = kStandardPadding;
  double gap = kColumnGap;
  bool has_caption = true;
};

/// The agenda on a cover: larger, open, its title said by the cover.
constexpr TableLook kAgendaLook{kAgendaText, kAgendaPadding, kColumnGap, false};

void set_table(Setting& setting, const document::Table& table, const TableLook& look, const Room& room, Galley& galley);
void set_heatmap(Setting& setting, const document::Table& table, const Room& room, Galley& galley);

}  // namespace cornerstone::layout
