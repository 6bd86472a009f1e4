#include "readers/page_file.h"

#include <memory>
#include <utility>

#include <fmt/format.h>

#include "document/walk.h"
#include "readers/markdown.h"
#include "readers/record.h"
#include "readers/shapes.h"

namespace cornerstone::readers {
namespace {

/// What a walk over a page's inlines finds.
struct Findings {
  std::vector<document::LiveValue> live;

  void look(const document::Inlines& inlines) {
    document::walk(inlines, [&](const document::Inline& each) {
      if (const auto* value = std::get_if<document::LiveValue>(&each)) live.push_back(*value);
    });
  }
  void look(const document::Blocks& blocks) {
    document::walk(blocks, [&](const document::Block& block) {
      document::walk_inlines(block, [&](const document::Inlines& inlines) { look(inlines); });
    });
  }
};

void read_formulas(const Findings& found, const Context& context, model::Page& page) {
  for (const auto& value : found.live) {
    diagnostics::Sink heard;
    auto formula = expression::parse_value(value.sentence, value.span, *context.vocabulary, heard);
    report_heard(heard, context);
    if (formula) page.live.push_back({value.span, std::move(*formula)});
  }
}

/// Reads pictures below `folder`, each file once.
class PictureReader {
 public:
  PictureReader(std::string folder, ContentFolder& content, const Context& context, model::Trust& into)
      : folder_(std::move(folder)), content_(content), context_(context), into_(into) {}

  void read_into(document::Blocks& blocks) {
    document::rewrite_blocks(blocks, [&](document::Block& block) {
      auto* figure = std::get_if<document::Figure>(&block);
      if (figure != nullptr && figure->image) figure->image->picture = read(*figure->image);
    });
  }

 private:
  std::shared_ptr<const image::Picture> read(const document::Image& image) {
    if (image.path.find("://") != std::string::npos) {
      context_.sink.report(diagnostics::Kind::kFileMissing, image.span,
                           fmt::format("`{}` is not a file beside the page", image.path),
                           "put the picture into the content folder: pages load nothing from outside");
      return nullptr;
    }
    const auto path = plain_path(folder_ + image.path);
    if (const auto known = into_.pictures.find(path); known != into_.pictures.end()) return known->second;
    auto bytes = content_.bytes(path, image.span);
    if (!bytes) return nullptr;
    auto picture = image::read_picture(std::move(*bytes));
    if (!picture) {
      const auto& fault = picture.error();
      context_.sink.report(fault.kind == image::Fault::Kind::kTooLarge ? diagnostics::Kind::kImageTooLarge
                                                                       : diagnostics::Kind::kImageUnreadable,
                           image.span, fmt::format("`{}` {}", image.path, fault.message), fault.hint);
      return nullptr;
    }
    return into_.pictures.emplace(path, std::make_shared<const image::Picture>(std::move(*picture))).first->second;
  }

  std::string folder_;
  ContentFolder& content_;
  const Context& context_;
  model::Trust& into_;
};

void read_keys(const Record& record, const PageSetting& setting, model::Page& page) {
  const auto& context = record.context();
  page.title = record.text("title");
  page.title_inlines = record.paragraph("title");
  auto audience = setting.audience;
  if (record.has("audience") || !audience) audience = record.audience(std::nullopt);
  const auto& audiences = context.ids.ids(IdKind::kAudience);
  if (audience && static_cast<std::size_t>(*audience) < audiences.size()) {
    page.audience_index = *audience;
    page.audience = audiences[static_cast<std::size_t>(*audience)];
  }
  page.order = record.whole_number("order");
  page.per = record.choice("per") == std::optional<std::size_t>(0) ? facts::Per::kAcademy : facts::Per::kTrust;
  page.where = record.sentence("where");
  if (const auto paper = record.choice("paper")) {
    page.is_paper = true;
    page.paper = *paper == 0 ? document::Paper::kA4 : document::Paper::kA4Landscape;
  }
  page.fit = record.whole_number("fit").value_or(0);
  page.keywords = record.texts("keywords");
}

}  // namespace

std::optional<model::Page> read_page(ContentFolder& content, const PageSetting& setting, const Context& context,
                                     model::Trust& into, std::optional<FrontMatter>* front_matter) {
  const auto file = content.text(setting.path);
  if (!file) return std::nullopt;
  auto front = read_front_matter(*file, context.sources, context.sink);
  if (!front) return std::nullopt;
  model::Page page;
  page.path = setting.name;
  page.span = {*file, 0, static_cast<std::uint32_t>(context.sources.text(*file).size())};
  read_keys(Record({&front->table, front->head, nullptr}, shapes::kFrontMatter, context), setting, page);
  page.draft = read_markdown(context.sources, front->body, setting.components, context.sink);
  Findings found;
  found.look(page.title_inlines);
  found.look(page.draft.blocks);
  for (const auto& footnote : page.draft.footnotes) found.look(footnote.blocks);
  read_formulas(found, context, page);
  PictureReader pictures(folder_of(setting.path), content, context, into);
  pictures.read_into(page.draft.blocks);
  for (auto& footnote : page.draft.footnotes) pictures.read_into(footnote.blocks);
  if (front_matter != nullptr) *front_matter = std::move(front);
  return page;
}

}  // namespace cornerstone::readers
