#include "readers/pack_file.h"

#include <algorithm>

#include <fmt/format.h>

#include "readers/pack_days.h"
#include "readers/page_file.h"
#include "readers/record.h"
#include "readers/shapes.h"

namespace cornerstone::readers {
namespace {

/// The keys of [pack].
model::Pack read_keys(const Record& record, std::string id, const model::Trust& trust) {
  model::Pack pack;
  pack.id = std::move(id);
  pack.title = record.text("title");
  pack.number = record.text("number");
  pack.author = record.reference("author");
  if (const auto audience = audience_by_id(record.context(), record.text("audience"))) pack.audience = *audience;
  if (record.has("audience_b")) pack.audience_b = audience_by_id(record.context(), record.text("audience_b"));
  pack.is_frozen = record.yes("frozen");
  pack.is_duplex = record.yes("duplex");
  pack.runs_on = record.yes("run_on");
  pack.has_dividers = record.yes("dividers");
  if (pack.runs_on && pack.has_dividers) {
    record.context().sink.report(diagnostics::Kind::kWrongType, record.span("dividers"),
                                 "papers that run on have no sheets between them", "take out `dividers` or `run_on`");
  }
  pack.is_of_strategy = record.has("of");
  pack.version = record.text("version");
  pack.status = record.text("status");
  pack.per = record.choice("per") == std::optional<std::size_t>(0) ? facts::Per::kAcademy : facts::Per::kTrust;
  pack.where = record.sentence("where");
  pack.span = record.place();
  read_pack_days(record, trust, pack);
  return pack;
}

bool is_part_b(const Record& record, const model::Pack& pack) {
  const bool is_b = record.choice("part") == std::optional<std::size_t>(1);
  if (is_b && !pack.audience_b && record.context().ids.is_complete(IdKind::kAudience)) {
    record.context().sink.report(diagnostics::Kind::kMissingKey, record.span("part"), "Part B is for nobody",
                                 "say `audience_b = …` in [pack]");
  }
  return is_b;
}

/// What the cover sheet says of a paper, absent keys left out.
document::Brief read_brief(const Record& record) {
  document::Brief brief{.summary = record.text("summary"),
                        .considered = record.texts("considered"),
                        .priorities = record.references("priorities"),
                        .risks = record.texts("risks"),
                        .implications = {}};
  const auto placed = record.table("implications");
  if (placed.table == nullptr) return brief;
  const Record table(placed, shapes::kImplications, record.context());
  for (const auto& key : shapes::kImplications.keys) {
    if (table.has(key.key)) brief.implications.push_back({std::string(key.key), table.text(key.key)});
  }
  return brief;
}

class PackReader {
 public:
  PackReader(const TomlFile& file, ContentFolder& content, std::span<const std::string> components,
             const Context& context, model::Trust& into)
      : file_(file),
        folder_(folder_of(file.path)),
        content_(content),
        components_(components),
        context_(context),
        into_(into) {}

  model::Pack read() {
    const auto folder = folder_.substr(0, folder_.size() - 1);
    auto pack =
        read_keys(Record(file_.head(shapes::kPack), shapes::kPack, context_), std::string(file_name(folder)), into_);
    for (const auto& placed : file_.records(shapes::kPaper)) add_paper(Record(placed, shapes::kPaper, context_), pack);
    for (const auto& placed : file_.records(shapes::kAppendix))
      add_appendix(Record(placed, shapes::kAppendix, context_), pack);
    if (pack.is_of_strategy) {
      check_strategy(pack);
    } else if (file_.records(shapes::kPaper).empty()) {
      context_.sink.report(diagnostics::Kind::kMissingKey, pack.span, "this pack has no papers",
                           "add `[[paper]]` with its `file`");
    }
    return pack;
  }

 private:
  /// Its papers are written already.
  void check_strategy(const model::Pack& pack) {
    if (pack.papers.empty() && pack.per == facts::Per::kTrust && !pack.audience_b) return;
    context_.sink.report(diagnostics::Kind::kWrongType, pack.span,
                         "a pack of the strategy has no papers of its own, no Part B, and is one for all",
                         "take out `[[paper]]`, `audience_b` and `per`, or `of`");
  }

  void add_paper(const Record& record, model::Pack& pack) {
    model::PackPaper paper;
    paper.file = record.text("file");
    paper.is_part_b = is_part_b(record, pack);
    paper.purpose = record.text("purpose");
    paper.author = record.reference("author");
    paper.minutes = record.whole_number("minutes").value_or(0);
    paper.where = record.sentence("where");
    paper.late = record.date("late");
    paper.sponsor = record.reference("sponsor");
    paper.brief = read_brief(record);
    if (paper.file.empty() || !is_there(record)) return;
    const auto audience = paper.is_part_b && pack.audience_b ? *pack.audience_b : pack.audience;
    const PageSetting setting{folder_ + paper.file, paper.file, components_, audience};
    auto page = read_page(content_, setting, context_, into_);
    if (!page) return;
    paper.title = record.has("title") ? record.text("title") : page->title;
    paper.page = std::move(*page);
    pack.papers.push_back(std::move(paper));
  }

  void add_appendix(const Record& record, model::Pack& pack) {
    model::PackAppendix appendix;
    appendix.file.path = record.text("file");
    appendix.file.title = record.has("title") ? record.text("title") : record.text("file");
    appendix.file.span = record.span("file");
    appendix.is_part_b = is_part_b(record, pack);
    if (!record.has("file")) return;
    auto bytes = content_.bytes(plain_path(folder_ + appendix.file.path), appendix.file.span);
    if (!bytes) return;
    appendix.file.bytes = std::make_shared<const std::string>(std::move(*bytes));
    pack.appendices.push_back(std::move(appendix));
  }

  bool is_there(const Record& record) {
    const auto path = folder_ + record.text("file");
    return content_.has(path) || content_.bytes(path, record.span("file")).has_value();
  }

  const TomlFile& file_;
  std::string folder_;
  ContentFolder& content_;
  std::span<const std::string> components_;
  const Context& context_;
  model::Trust& into_;
};

}  // namespace

std::optional<model::Pack> read_pack(const TomlFile& file, ContentFolder& content,
                                     std::span<const std::string> components, const Context& context,
                                     model::Trust& into) {
  if (file.is_broken) return std::nullopt;
  return PackReader(file, content, components, context, into).read();
}

std::optional<model::Pack> read_letter(const std::string& path, ContentFolder& content,
                                       std::span<const std::string> components, const Context& context,
                                       model::Trust& into) {
  std::optional<FrontMatter> front;
  auto page = read_page(content, {path, std::string(file_name(path)), components, std::nullopt}, context, into, &front);
  if (!page) return std::nullopt;
  const auto* entry = front->table.find("pack");
  const auto* table = entry == nullptr ? nullptr : entry->value.get<TomlTable>();
  if (table == nullptr) {
    if (entry == nullptr) {
      context.sink.report(diagnostics::Kind::kMissingKey, front->head, "this page is in no pack",
                          "add `pack = { title = …, audience = … }`, or name the page in a pack.toml beside it");
    }
    return std::nullopt;
  }
  const auto name = file_name(path);
  auto pack = read_keys(Record({table, entry->value.span, nullptr}, shapes::kPack, context),
                        std::string(name.substr(0, name.rfind('.'))), into);
  pack.is_letter = true;
  model::PackPaper paper;
  paper.file = std::string(name);
  paper.title = page->title;
  paper.author = pack.author;
  paper.page = std::move(*page);
  pack.papers.push_back(std::move(paper));
  return pack;
}

}  // namespace cornerstone::readers
