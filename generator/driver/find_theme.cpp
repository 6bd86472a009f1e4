#include "driver/find_theme.h"

#include <unistd.h>
#include <array>
#include <set>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include "diagnostics/suggestion.h"
#include "readers/read_theme.h"
#include "source/file_system.h"
#include "theme/build.h"
#include "theme/files.h"

namespace cornerstone::driver {
namespace {

/// The folder of the program itself; empty where the system does not tell.
std::string program_folder() {
  std::array<char, 4096> path{};
  const auto length = readlink("/proc/self/exe", path.data(), path.size());
  if (length <= 0) return {};
  const std::string whole(path.data(), static_cast<std::size_t>(length));
  return whole.substr(0, whole.rfind('/'));
}

std::vector<std::string> places_to_look(const std::string& content, const Options& options) {
  if (options.themes) return {*options.themes};
  std::vector<std::string> places{content + "/themes", content + "/../themes", content + "/../../themes", "themes"};
  if (const auto program = program_folder(); !program.empty()) {
    places.push_back(program + "/themes");
    places.push_back(program + "/../themes");
    places.push_back(program + "/../../themes");
    places.push_back(program + "/../share/cornerstone/themes");
  }
  return places;
}

theme::Brand brand_of(const model::Brand& said) {
  return {.primary = said.primary,
          .primary_span = said.primary_span,
          .logo_name = said.logo,
          .logo_bytes = said.logo_bytes};
}

/// The themes in all places, each once, for suggestions.
std::vector<std::string> themes_in(const std::vector<std::string>& places) {
  constexpr std::string_view kFile = "/theme.toml";
  std::set<std::string> names;
  for (const auto& place : places) {
    for (const auto& path : source::folder_on_disk(place)->files_below("")) {
      if (path.ends_with(kFile)) names.insert(path.substr(0, path.size() - kFile.size()));
    }
  }
  return {names.begin(), names.end()};
}

void report_unknown_theme(const model::Brand& said, const std::vector<std::string>& places, diagnostics::Sink& sink) {
  const auto near = diagnostics::nearest(said.theme, themes_in(places));
  sink.report(diagnostics::Kind::kUnknownTheme, said.theme_span, fmt::format("there is no theme `{}`", said.theme),
              near ? fmt::format("did you mean `{}`?", *near)
                   : "name a folder of `themes/` in [brand] of trust.toml, or say --themes DIR");
}

}  // namespace

theme::Theme find_theme(const model::Trust& trust, const std::string& content, const Options& options,
                        source::SourceMap& sources, diagnostics::Sink& sink) {
  const auto places = places_to_look(content, options);
  for (const auto& place : places) {
    const auto disk = source::folder_on_disk(place);
    if (!disk->has_folder(trust.brand.theme)) continue;
    const auto before = sink.count(diagnostics::Severity::kError);
    const auto tokens = readers::read_theme(*disk, trust.brand.theme, sources, sink);
    const bool is_read = sink.count(diagnostics::Severity::kError) == before;
    auto files = theme::read_files(*disk, trust.brand.theme, sources, sink);
    diagnostics::Sink heard;
    auto theme = theme::make_theme(tokens, brand_of(trust.brand), std::move(files), heard);
    // Of a theme.toml with mistakes nothing more is said: what seems to be missing may well be there.
    for (auto& each : heard.sorted()) {
      const bool is_of_theme = each.span.is_nowhere() || each.span.file == tokens.span.file;
      if (is_read || !is_of_theme) sink.report(std::move(each));
    }
    return theme;
  }
  report_unknown_theme(trust.brand, places, sink);
  return {};
}

}  // namespace cornerstone::driver
