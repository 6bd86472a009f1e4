// Tables: on a phone rows become records, or the table scrolls in a region of its own.

#include <algorithm>
#include <set>

#include <fmt/format.h>

#include "site/block_writers.h"
#include "site/svg.h"
#include "site/table_grid.h"

namespace cornerstone::site {
namespace {

using document::Align;
using document::Cell;
using document::Row;
using document::Table;
using document::TableStyle;

bool has_tools(const Table& table) {
  return table.can_sort || table.can_filter || table.can_copy;
}

class TableWriter {
 public:
  TableWriter(const Table& table, Writing& writing)
      : table_(table),
        writing_(writing),
        id_(!table.id.empty() ? table.id : writing.next_id("table")),
        names_(column_names(table)),
        group_starts_(columns_that_open_groups(table)),
        steps_(columns_of_steps(table)) {}

  Html whole() {
    Html html;
    if (has_tools(table_)) html << R"(<div class="table-tools")" << Attribute{"data-tools", id_} << " hidden></div>\n";
    html << R"(<div class="table-scroll" role="region" tabindex="0")" << name_of_region() << "><table" << class_names()
         << Attribute{"id", id_} << tools() << ">" << caption() << columns() << head() << body() << "</table></div>\n"
         << key_list(table_.key, writing_) << note_lines(table_.notes, "table__note", writing_) << source();
    return html;
  }

 private:
  [[nodiscard]] bool has_caption() const { return !table_.caption.empty() || !table_.subtitle.empty(); }

  Html name_of_region() const {
    Html html;
    if (has_caption()) {
      html << Attribute{"aria-labelledby", "_c-" + id_};
    } else {
      html << Attribute{"aria-label", names_.empty() ? "Table" : "Table: " + names_.front()};
    }
    return html;
  }

  Html class_names() const {
    Html html;
    switch (table_.style) {
      case TableStyle::kPlain:
        html << R"( class="table table--stack")";
        break;
      case TableStyle::kCompare:
        html << R"( class="table table--compare")";
        break;
      case TableStyle::kHeatmap:
        html << R"( class="heatmap")";
        break;
    }
    return html;
  }

  Html tools() const {
    Html html;
    if (table_.can_filter) html << " data-filter";
    if (table_.can_sort) html << " data-sort";
    if (table_.can_copy) html << " data-csv";
    return html;
  }

  Html caption() {
    Html html;
    if (!has_caption()) return html;
    html << "<caption" << Attribute{"id", "_c-" + id_} << ">";
    if (table_.number != 0) html << R"(<span class="caption__no">Table )" << table_.number << "</span> ";
    html << R"(<span class="caption__title">)" << inlines(table_.caption, writing_) << "</span>";
    if (!table_.subtitle.empty()) html << R"( <span class="gist">)" << inlines(table_.subtitle, writing_) << "</span>";
    html << "</caption>";
    return html;
  }

  Html columns() const {
    double all = 0;
    for (const auto& column : table_.columns) all += column.weight;
    Html html;
    if (all <= 0) return table_.style == TableStyle::kHeatmap ? even_columns() : html;
    html << "<colgroup>";
    for (const auto& column : table_.columns) {
      html << "<col";
      if (column.weight > 0) {
        html << Attribute{"style", fmt::format("width:{:.1f}%", 100 * column.weight / std::max(all, 1.0))};
      }
      html << ">";
    }
    html << "</colgroup>";
    return html;
  }

  /// Columns of marks are of one width, so that rows can be compared by eye; names have twice as much.
  Html even_columns() const {
    Html html;
    if (table_.columns.size() < 2) return html;
    const double share = 100.0 / (static_cast<double>(table_.columns.size()) + 1);
    html << "<colgroup><col><col" << Attribute{"span", std::to_string(table_.columns.size() - 1)}
         << Attribute{"style", fmt::format("width:{:.1f}%", share)} << "></colgroup>";
    return html;
  }

  Html head() {
    Html html;
    if (table_.head.empty()) return html;
    writing_.is_in_table_head = true;
    html << "<thead>";
    const auto columns = columns_of_cells(table_.head);
    for (std::size_t r = 0; r < table_.head.size(); ++r) {
      const bool is_last = r + 1 == table_.head.size();
      html << (is_last ? Literal("<tr>") : Literal(R"(<tr class="spanners">)"));
      for (std::size_t c = 0; c < table_.head[r].cells.size(); ++c) {
        html << head_cell(table_.head[r].cells[c], columns[r][c], is_last);
      }
      html << "</tr>";
    }
    html << "</thead>\n";
    writing_.is_in_table_head = false;
    return html;
  }

  Html head_cell(const Cell& cell, unsigned column, bool is_last) {
    const bool is_empty = document::plain_text(cell.content).empty();
    Html html;
    html << (is_empty ? Literal("<td") : Literal("<th")) << spans(cell);
    if (!is_empty) html << Attribute{"scope", cell.columns > 1 ? "colgroup" : "col"};
    html << class_attribute(cell.columns == 1 ? align_class(column) : "",
                            is_last && group_starts_.contains(column) ? "gs" : "",
                            is_last && steps_.contains(column) ? "step" : "")
         << ">" << content(cell) << (is_empty ? Literal("</td>") : Literal("</th>"));
    return html;
  }

  Html body() {
    Html html;
    const auto columns = columns_of_cells(table_.body);
    const std::size_t foot = foot_begin();
    bool is_open = false;
    for (std::size_t r = 0; r < table_.body.size(); ++r) {
      const Row& row = table_.body[r];
      const bool begins = r == 0 || r == foot || (row.is_group && r < foot);
      if (begins) {
        if (is_open) html << (r == foot ? Literal("</tbody>\n<tfoot>") : Literal("</tbody>\n<tbody>"));
        if (!is_open) html << (r == foot ? Literal("<tfoot>") : Literal("<tbody>"));
        is_open = true;
      }
      html << body_row(row, columns[r]);
    }
    if (is_open) html << (foot < table_.body.size() ? Literal("</tfoot>") : Literal("</tbody>"));
    return html;
  }

  /// Totals at the end are the table's foot.
  [[nodiscard]] std::size_t foot_begin() const {
    std::size_t begin = table_.body.size();
    while (begin > 0 && table_.body[begin - 1].is_total) --begin;
    return begin;
  }

  Html body_row(const Row& row, const std::vector<unsigned>& columns) {
    const auto header = std::ranges::find_if(row.cells, &Cell::is_header);
    const std::string row_name = header == row.cells.end() ? "" : document::plain_text(header->content);
    Html html;
    html << "<tr" << id_attribute(row.id)
         << class_attribute(row.is_group ? "group" : "", row.is_total ? "total" : "", row.opens_block ? "break" : "")
         << ">";
    for (std::size_t c = 0; c < row.cells.size(); ++c) {
      const Cell& cell = row.cells[c];
      html << (row.is_group || cell.is_header ? header_cell(row, cell, columns[c])
                                              : data_cell(cell, columns[c], row_name));
    }
    html << "</tr>\n";
    return html;
  }

  Html header_cell(const Row& row, const Cell& cell, unsigned column) {
    Html html;
    html << "<th" << spans(cell) << Attribute{"scope", row.is_group ? "rowgroup" : "row"}
         << class_attribute(row.is_group ? "" : align_class(column)) << sort_key(cell) << ">" << content(cell)
         << "</th>";
    return html;
  }

  Html data_cell(const Cell& cell, unsigned column, const std::string& row_name) {
    Html html;
    html << "<td" << spans(cell)
         << class_attribute(align_class(column), group_starts_.contains(column) ? "gs" : "",
                            steps_.contains(column) ? "step" : "",
                            cell.ground == drawing::Tone::kNone ? "" : "w-" + std::string(drawing::name(cell.ground)),
                            cell.is_changed ? "changed" : "", cell.is_same ? "same" : "");
    if (table_.style == TableStyle::kPlain && column < names_.size() && !names_[column].empty()) {
      html << Attribute{"data-label", names_[column]};
    }
    html << sort_key(cell) << ">"
         << (table_.style == TableStyle::kHeatmap ? heatmap_content(cell, column, row_name) : content(cell)) << "</td>";
    return html;
  }

  Html content(const Cell& cell) {
    Html html;
    html << inlines(cell.content, writing_);
    if (cell.drawing) html << svg(*cell.drawing, "spark", "", writing_.marks);
    if (!cell.gist.empty()) html << R"(<span class="gist">)" << inlines(cell.gist, writing_) << "</span>";
    return html;
  }

  /// A mark that leads to its reason says whose reason it is: "High: Marram Bay, Attendance".
  Html heatmap_content(const Cell& cell, unsigned column, const std::string& row_name) {
    const auto* link = cell.content.size() == 1 ? std::get_if<document::Link>(&cell.content.front()) : nullptr;
    const Html to = link == nullptr ? Html{} : href(link->target, link->span, writing_);
    if (to.is_empty()) return content(cell);
    Html html;
    html << "<a" << to << ">" << inlines(link->content, writing_, Within::kLink) << R"(<span class="vh">: )"
         << Text{row_name} << ", " << Text{column < names_.size() ? names_[column] : ""} << "</span></a>";
    return html;
  }

  static Html spans(const Cell& cell) {
    Html html;
    if (cell.columns > 1) html << Attribute{"colspan", std::to_string(cell.columns)};
    if (cell.rows > 1) html << Attribute{"rowspan", std::to_string(cell.rows)};
    return html;
  }

  static Html sort_key(const Cell& cell) {
    Html html;
    if (!cell.sort_key.empty()) html << Attribute{"data-key", cell.sort_key};
    return html;
  }

  [[nodiscard]] std::string align_class(unsigned column) const {
    if (column >= table_.columns.size()) return "";
    switch (table_.columns[column].align) {
      case Align::kCentre:
        return "mid";
      case Align::kEnd:
      case Align::kDecimal:
        return "num";
      case Align::kStart:
        return "";
    }
    return "";
  }

  template <typename... Names>
  static Html class_attribute(const Names&... names) {
    std::string all;
    for (const std::string_view name : {std::string_view(names)...}) {
      if (name.empty()) continue;
      if (!all.empty()) all += ' ';
      all += name;
    }
    Html html;
    if (!all.empty()) html << Attribute{"class", all};
    return html;
  }

  Html source() {
    Html html;
    if (!table_.source.empty())
      html << R"(<p class="table__note">Source: )" << inlines(table_.source, writing_) << "</p>\n";
    return html;
  }

  const Table& table_;
  Writing& writing_;
  std::string id_;
  std::vector<std::string> names_;
  std::set<unsigned> group_starts_;
  std::set<unsigned> steps_;
};

}  // namespace

Html write(const document::Table& table, Writing& writing) {
  return TableWriter(table, writing).whole();
}

}  // namespace cornerstone::site
