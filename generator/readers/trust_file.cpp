#include "readers/trust_file.h"

#include <algorithm>
#include <cctype>
#include <set>

#include <fmt/format.h>

#include "diagnostics/suggestion.h"
#include "readers/audience_circles.h"
#include "readers/record.h"
#include "readers/school_year.h"
#include "readers/shapes.h"
#include "readers/type_of_figures.h"

namespace cornerstone::readers {
namespace {

bool is_per_academy(const TomlTable& audience) {
  const auto* entry = audience.find("per");
  const auto* text = entry == nullptr ? nullptr : entry->value.get<TomlText>();
  return text != nullptr && text->text == "academy";
}

std::optional<facts::Approval> read_approval(const Record& trust) {
  const auto* value = trust.find("approved");
  if (value == nullptr) return std::nullopt;
  const auto* table = value->get<TomlTable>();
  const auto* by = table == nullptr ? nullptr : table->find("by");
  const auto* on = table == nullptr ? nullptr : table->find("on");
  const auto* who = by == nullptr ? nullptr : by->value.get<TomlText>();
  const auto* day = on == nullptr ? nullptr : on->value.get<values::Date>();
  if (who == nullptr || day == nullptr) {
    trust.context().sink.report(diagnostics::Kind::kWrongType, value->span, "`approved` does not say by whom and when",
                                "write `approved = { by = \"Board of Trustees\", on = 2026-09-30 }`");
    return std::nullopt;
  }
  return facts::Approval{who->text, *day};
}

/// A language as HTML and PDF name it: two or three letters, further parts behind hyphens.
bool is_language(std::string_view tag) {
  const auto is_part = [](std::string_view part, std::size_t least, std::size_t most) {
    return part.size() >= least && part.size() <= most &&
           std::ranges::all_of(part, [](unsigned char c) { return c < 0x80 && std::isalnum(c) != 0; });
  };
  const auto first = tag.substr(0, tag.find('-'));
  if (!is_part(first, 2, 3)) return false;
  while (tag.find('-') != std::string_view::npos) {
    tag.remove_prefix(tag.find('-') + 1);
    if (!is_part(tag.substr(0, tag.find('-')), 2, 8)) return false;
  }
  return true;
}

void read_trust_table(const Record& record, model::Trust& into) {
  auto& trust = into.said.trust;
  trust.name = record.text("name");
  trust.short_name = record.has("short_name") ? record.text("short_name") : trust.name;
  if (record.has("language")) trust.language = record.text("language");
  if (!is_language(trust.language)) {
    record.context().sink.report(diagnostics::Kind::kBadPhrase, record.span("language"),
                                 fmt::format("`{}` is no code of a language", trust.language),
                                 "write it as `en-GB`, or `cy` for Welsh");
  }
  trust.year = record.text("year");
  trust.owner = record.reference("owner");
  trust.approved = read_approval(record);
  if (const auto as_at = record.date("as_at")) into.as_at = *as_at;
  if (record.has("year") && !school_year(trust.year)) {
    record.context().sink.report(diagnostics::Kind::kBadPhrase, record.span("year"),
                                 fmt::format("`{}` is not a school year", trust.year), "write it as `2026-27`");
  }
}

bool is_colour(std::string_view text) {
  return text.size() == 7 && text.front() == '#' &&
         std::ranges::all_of(text.substr(1), [](unsigned char c) { return std::isxdigit(c) != 0; });
}

model::Brand read_brand(const Record& record) {
  model::Brand brand;
  if (record.has("theme")) {
    brand.theme = record.text("theme");
    brand.theme_span = record.span("theme");
  }
  brand.logo = record.text("logo");
  brand.logo_span = record.span("logo");
  brand.primary = record.text("primary");
  if (record.has("primary")) brand.primary_span = record.span("primary");
  if (record.has("primary") && !is_colour(brand.primary)) {
    record.context().sink.report(diagnostics::Kind::kWrongType, record.span("primary"),
                                 fmt::format("`{}` is not a colour", brand.primary),
                                 "write a colour as `#` and six digits 0 to 9, a to f: `#1d4e6b`");
    brand.primary.clear();
  }
  return brand;
}

void check_words(const std::vector<const TomlText*>& words, const Context& context) {
  std::set<std::string> seen;
  for (const auto* word : words) {
    if (seen.insert(word->text).second) continue;
    context.sink.report(diagnostics::Kind::kDuplicateId, word->span,
                        fmt::format("`{}` stands twice in this scale", word->text), "give each word once, best first");
  }
}

facts::Scale read_scale(const Record& record, const std::string& id, const Context& context) {
  facts::Scale read;
  expression::Scale scale{.id = id, .name = record.has("name") ? record.text("name") : id, .words = {}};
  if (const auto* levels = record.find("levels")) {
    check_words(texts_of(*levels), context);
    for (const auto* word : texts_of(*levels))
      scale.words.push_back({.id = word->text, .name = word->text, .aliases = {}});
    if (scale.words.empty()) {
      context.sink.report(diagnostics::Kind::kMissingKey, levels->span, "the scale has no words",
                          "give its words, best first");
    }
  }
  for (const auto* token : record.by_name("tokens")) {
    const auto& word = *token->value.get<TomlText>();
    if (!scale.find(word.text)) {
      context.sink.report(diagnostics::Kind::kUnknownName, word.span,
                          fmt::format("`{}` is not a word of this scale", word.text),
                          diagnostics::suggest(word.text, scale.ids()));
    }
    read.tokens.emplace_back(token->key, word.text);
  }
  read.scale = std::make_shared<const expression::Scale>(std::move(scale));
  return read;
}

void read_columns(const TomlFile& file, const Context& context, facts::Declared& into) {
  for (const auto& placed : file.records(shapes::kColumn)) {
    const Record record(placed, shapes::kColumn, context);
    facts::Record common;
    record.read_common(common, facts::Per::kAcademy, std::nullopt);
    facts::AcademyColumn column;
    column.id = common.id;
    column.name = common.name;
    const auto type = read_type(record, into.scales, expression::Type::of(expression::TypeKind::kText));
    if (!type) continue;
    column.type = *type;
    column.audience = common.audience;
    column.clearance = common.clearance;
    into.columns.push_back(std::move(column));
  }
}

void read_publications(const TomlFile& file, const Context& context, model::Trust& into) {
  for (const auto& placed : file.records(shapes::kPublish)) {
    const Record record(placed, shapes::kPublish, context);
    model::Publication publication;
    publication.what = record.text("what");
    publication.to = record.reference("to");
    publication.reason = record.text("reason");
    if (const auto audience = audience_by_id(context, publication.to)) {
      publication.clearance = context.audiences.declared(*audience);
    }
    publication.span = record.span("what");
    into.publications.push_back(std::move(publication));
  }
}

}  // namespace

values::Audiences read_audiences(const TomlFile& file, const Identifiers& ids) {
  const auto& order = ids.ids(IdKind::kAudience);
  std::vector<std::vector<values::AudienceIndex>> contains(order.size());
  std::vector<bool> per_academy(order.size(), false);
  for (const auto& placed : file.records(shapes::kAudience)) {
    const auto* id = placed.table->find("id");
    const auto* text = id == nullptr ? nullptr : id->value.get<TomlText>();
    const auto at = text == nullptr ? order.end() : std::ranges::find(order, text->text);
    if (at == order.end()) continue;
    const auto index = static_cast<std::size_t>(at - order.begin());
    per_academy[index] = is_per_academy(*placed.table);
    const auto* sees = placed.table->find("sees");
    if (sees == nullptr) continue;
    for (const auto* seen : texts_of(sees->value)) {
      const auto found = std::ranges::find(order, seen->text);
      if (found != order.end()) contains[index].push_back(static_cast<values::AudienceIndex>(found - order.begin()));
    }
  }
  return values::Audiences(std::move(contains), std::move(per_academy));
}

std::optional<values::AudienceIndex> read_default_audience(const TomlFile& file, const Context& context) {
  const auto head = file.head(shapes::kTrust);
  const auto* entry = head.table == nullptr ? nullptr : head.table->find("audience");
  const auto* text = entry == nullptr ? nullptr : entry->value.get<TomlText>();
  return text == nullptr ? std::nullopt : audience_by_id(context, text->text);
}

void read_trust_file(const TomlFile& file, const Context& context, model::Trust& into) {
  if (file.is_broken) return;
  read_trust_table(Record(file.head(shapes::kTrust), shapes::kTrust, context), into);
  into.brand = read_brand(Record(file.head(shapes::kBrand), shapes::kBrand, context));
  check_audience_circles(file, context);
  for (const auto& placed : file.records(shapes::kAudience)) {
    const Record record(placed, shapes::kAudience, context);
    const auto id = record.text("id");
    const bool is_first = std::ranges::find(into.audience_ids, id) == into.audience_ids.end();
    if (!is_first || !context.ids.has(IdKind::kAudience, id)) continue;
    into.audience_ids.push_back(id);
    into.said.audiences.push_back({id, record.has("name") ? record.text("name") : id, is_per_academy(*placed.table)});
  }
  for (const auto& placed : file.records(shapes::kScale)) {
    into.said.scales.push_back(read_scale(Record(placed, shapes::kScale, context), placed.named->key, context));
  }
  read_columns(file, context, into.said);
  read_publications(file, context, into);
}

}  // namespace cornerstone::readers
