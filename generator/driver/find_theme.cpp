#include "driver/find_theme.h"

#include <unistd.h>
#include <array>
#include <vector>

#include <fmt/format.h>

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

theme::Brand brand_of(const model::Trust& trust, const std::string& content) {
  theme::Brand brand{.primary = trust.brand.primary,
                     .primary_span = trust.brand.primary_span,
                     .logo_name = trust.brand.logo,
                     .logo_bytes = {}};
  if (!brand.logo_name.empty()) brand.logo_bytes = source::folder_on_disk(content)->read(brand.logo_name).value_or("");
  return brand;
}

}  // namespace

theme::Theme find_theme(const model::Trust& trust, const std::string& content, const Options& options,
                        source::SourceMap& sources, diagnostics::Sink& sink) {
  for (const auto& place : places_to_look(content, options)) {
    const auto disk = source::folder_on_disk(place);
    if (!disk->has_folder(trust.brand.theme)) continue;
    const auto tokens = readers::read_theme(*disk, trust.brand.theme, sources, sink);
    return theme::make_theme(tokens, brand_of(trust, content),
                             theme::read_files(*disk, trust.brand.theme, sources, sink), sink);
  }
  sink.report(diagnostics::Kind::kUnknownTheme, {}, fmt::format("there is no theme `{}`", trust.brand.theme),
              "name a folder of `themes/` in [brand] of trust.toml, or say --themes DIR");
  return {};
}

}  // namespace cornerstone::driver
