#include "readers/tables.h"

#include <algorithm>

#include "readers/record.h"

namespace cornerstone::readers {

std::optional<values::AudienceIndex> head_audience(const TomlFile& file, const TableShape& shape,
                                                   const Context& context) {
  const auto head = file.head(shape);
  if (head.table == nullptr) return std::nullopt;
  return audience_by_id(context, Record(head, shape, context).text("audience"));
}

values::AcademyIndex academy_by_id(const Context& context, std::string_view id) {
  const auto& ids = context.ids.ids(IdKind::kAcademy);
  const auto found = std::ranges::find(ids, id);
  return found == ids.end() ? values::AcademyIndex::kNone : static_cast<values::AcademyIndex>(found - ids.begin());
}

}  // namespace cornerstone::readers
