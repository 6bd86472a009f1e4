#include <algorithm>
#include <array>

#include "readers/levels.h"
#include "readers/record.h"
#include "readers/shapes.h"
#include "readers/tables.h"
#include "readers/year_files.h"

namespace cornerstone::readers {
namespace {

constexpr std::array kStyles = {facts::OfferStyle::kSeparate, facts::OfferStyle::kCumulative};
constexpr std::array kItemKinds = {facts::ItemKind::kSupport,  facts::ItemKind::kMeeting, facts::ItemKind::kVisit,
                                   facts::ItemKind::kReview,   facts::ItemKind::kReport,  facts::ItemKind::kNetwork,
                                   facts::ItemKind::kTraining, facts::ItemKind::kPlan,    facts::ItemKind::kEvent};

facts::Item read_item(const Record& record, std::optional<values::AudienceIndex> of_head) {
  facts::Item item;
  record.read_common(item, facts::Per::kAcademy, of_head);
  if (const auto kind = record.choice("kind")) item.kind = kItemKinds.at(*kind);
  item.frequency = record.rhythm("frequency");
  for (const auto* at : record.by_name("at")) {
    item.at.emplace_back(*rank_by_id(record.context(), at->key), *values::read_rhythm(at->value.get<TomlText>()->text));
  }
  std::ranges::stable_sort(item.at, {}, [](const auto& entry) { return entry.first; });
  item.provider = record.references("provider");
  item.attends = record.references("attends");
  for (const auto* term : record.by_name("attends_in")) {
    auto roles = known_ids(term->value, IdKind::kRole, record.context());
    item.attends_in.emplace_back(term->key, std::move(roles));
  }
  item.to = record.references("to");
  item.days = record.number("days").value_or(values::Decimal(0));
  item.cost = record.number("cost").value_or(values::Decimal(0));
  item.lasts = record.period("lasts");
  item.timing = record.timing("timing");
  item.gives = record.yes("gives");
  item.page = record.text("page");
  if (!record.says("frequency") && !record.says("at")) {
    record.context().sink.report(diagnostics::Kind::kMissingKey, record.place(), "this item does not say how often",
                                 "add `frequency = …` for every level, or `at.<level> = …` for one");
  }
  return item;
}

}  // namespace

void read_offer(const TomlFile& file, const Context& context, facts::Year& into) {
  if (!file.is_there || file.is_broken) return;
  const auto head = file.head(shapes::kOffer);
  std::optional<values::AudienceIndex> of_head;
  if (head.table != nullptr) {
    const Record record(head, shapes::kOffer, context);
    into.offer.name = record.text("name");
    if (const auto style = record.choice("style")) into.offer.style = kStyles.at(*style);
    of_head = audience_by_id(context, record.text("audience"));
  }
  for (const auto& placed : file.records(shapes::kItem)) {
    into.items.push_back(read_item(Record(placed, shapes::kItem, context), of_head));
  }
}

}  // namespace cornerstone::readers
