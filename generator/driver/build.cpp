#include <algorithm>
#include <chrono>
#include <thread>

#include <fmt/format.h>

#include "diagnostics/suggestion.h"
#include "driver/check_pages.h"
#include "driver/commands.h"
#include "driver/find_theme.h"
#include "driver/record.h"
#include "driver/render.h"
#include "driver/report.h"
#include "driver/version.h"
#include "publish/staging.h"
#include "site/site.h"
#include "source/text.h"

namespace cornerstone::driver {
namespace {

enum class Publish { kYes, kNo };

publish::Target target_of(const Understanding& known, const Options& options) {
  return {.output = options.output,
          .trust = known.trust.said.trust.id,
          .version = std::string(kVersion),
          .as_at = known.trust.as_at.iso(),
          .only = options.audience ? std::optional(source::folder_name(*options.audience)) : std::nullopt};
}

/// Whether the trust has the audience that was asked for; reports one that it does not have.
bool audience_is_known(const model::Trust& trust, const Options& options, diagnostics::Sink& sink) {
  const auto& ids = trust.audience_ids;
  if (!options.audience || ids.empty() || std::ranges::find(ids, *options.audience) != ids.end()) return true;
  sink.report(diagnostics::Kind::kUnknownName, {}, fmt::format("no audience is called `{}`", *options.audience),
              diagnostics::suggest(*options.audience, ids));
  return false;
}

bool can_be_set(const theme::Faces& faces) {
  return faces.regular && faces.italic && faces.semibold && faces.semibold_italic && faces.bold && faces.bold_italic;
}

/// Whether it may only be so because a page could not be read, or has been told of already.
bool may_follow_from_pages(diagnostics::Kind kind) {
  using enum diagnostics::Kind;
  return kind == kUnknownPage || kind == kUnknownAnchor || kind == kLinkTarget || kind == kDocumentWithoutTitle;
}

/// What is wrong with the pages that could be read. Links may lead to the others, so that they are told as written.
void render_in_part(const Understanding& known, const theme::Theme& theme, const Options& options, Output& output,
                    diagnostics::Sink& sink) {
  diagnostics::Sink heard;
  render(known, theme, options, output, heard);
  for (auto& each : heard.sorted()) {
    if (!may_follow_from_pages(each.kind)) sink.report(std::move(each));
  }
  check_pages(known, sink);
}

/// One trust, from its folder to its outputs.
ExitStatus build_one(const std::string& content, const Options& options, Publish publish) {
  const auto start = std::chrono::steady_clock::now();
  source::SourceMap sources;
  diagnostics::Sink sink;
  const auto known = understand(content, options, sources, sink);
  const bool knows_audience = audience_is_known(known.trust, options, sink);
  const auto theme = find_theme(known.trust, content, options, sources, sink);
  if (!theme.directory.empty()) site::check_templates(theme, sink);
  // What could not be read cannot be shown: the rest would be errors that follow from errors.
  if (known.facts.empty() || !knows_audience || !can_be_set(theme.faces)) {
    check_pages(known, sink);
    report({.trust = known.trust.said.trust.id, .pages = 0, .packs = 0, .took = {}, .where = {}}, sink, sources,
           options);
    return status_of(sink, options);
  }

  std::optional<publish::Staging> staging;
  if (publish == Publish::kYes && known.is_whole) staging.emplace(target_of(known, options), sink);
  Output output(staging ? Output::Write([&](const std::string& folder, std::string_view path, std::string_view bytes) {
    staging->folder(folder).write(path, bytes);
  })
                        : Output::Write());
  if (known.is_whole) {
    render(known, theme, options, output, sink);
  } else {
    render_in_part(known, theme, options, output, sink);
  }

  bool is_published = false;
  if (staging && status_of(sink, options) == ExitStatus::kDone)
    is_published = staging->publish(record_of(known.trust, sink, sources));

  Summary summary{
      .trust = known.trust.said.trust.id, .pages = output.pages(), .packs = output.packs(), .took = {}, .where = {}};
  summary.took = std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now() - start);
  if (is_published) summary.where = options.output + "/" + summary.trust;
  report(summary, sink, sources, options);
  return status_of(sink, options);
}

ExitStatus build_all(Options options, Publish publish) {
  if (options.jobs == 0) options.jobs = std::max(1U, std::thread::hardware_concurrency());
  const auto folders = content_folders(options);
  if (folders.empty()) {
    std::fputs("no trust found: name a content folder, or start where `content/` holds one with a trust.toml\n",
               stderr);
    return ExitStatus::kWrongUsage;
  }
  auto worst = ExitStatus::kDone;
  for (const auto& folder : folders) worst = std::max(worst, build_one(folder, options, publish));
  return worst;
}

}  // namespace

ExitStatus build(const Options& options) {
  return build_all(options, Publish::kYes);
}
ExitStatus check(const Options& options) {
  return build_all(options, Publish::kNo);
}

}  // namespace cornerstone::driver
