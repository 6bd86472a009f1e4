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

/// Reports an audience that was asked for and that the trust does not have.
void check_audience(const model::Trust& trust, const Options& options, diagnostics::Sink& sink) {
  const auto& ids = trust.audience_ids;
  if (!options.audience || ids.empty() || std::ranges::find(ids, *options.audience) != ids.end()) return;
  sink.report(diagnostics::Kind::kUnknownName, {}, fmt::format("no audience is called `{}`", *options.audience),
              diagnostics::suggest(*options.audience, ids));
}

/// One trust, from its folder to its outputs.
ExitStatus build_one(const std::string& content, const Options& options, Publish publish) {
  const auto start = std::chrono::steady_clock::now();
  source::SourceMap sources;
  diagnostics::Sink sink;
  const auto known = understand(content, options, sources, sink);
  check_audience(known.trust, options, sink);
  const auto theme = find_theme(known.trust, content, options, sources, sink);
  if (sink.has_errors()) {  // What could not be read cannot be shown: the rest would be errors that follow from errors.
    check_pages(known.trust, sink);
    report({.trust = known.trust.said.trust.id, .pages = 0, .packs = 0, .took = {}, .where = {}}, sink, sources,
           options);
    return status_of(sink, options);
  }

  std::optional<publish::Staging> staging;
  if (publish == Publish::kYes) staging.emplace(target_of(known, options), sink);
  Output output(staging ? Output::Write([&](const std::string& folder, std::string_view path, std::string_view bytes) {
    staging->folder(folder).write(path, bytes);
  })
                        : Output::Write());
  render(known, theme, options, output, sink);

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
