// The files of a theme's folder, sorted by what they are for.
//
//   templates/NAME.mustache   page templates
//   built/site/…              what every site carries: styles, script, fonts
//   built/fonts/*.ttf         whole faces, for papers and for measuring
//   built/srgb.icc            the colour profile of papers

#pragma once

#include <map>
#include <string>
#include <string_view>

#include "diagnostics/sink.h"
#include "source/file_system.h"
#include "source/source_map.h"
#include "theme/theme.h"

namespace cornerstone::theme {

struct Files {
  std::string directory;                      ///< As messages show it.
  std::map<std::string, Template> templates;  ///< By name without `.mustache`.
  std::map<std::string, std::string> site;    ///< By path below `built/site`.
  std::map<std::string, std::string> faces;   ///< By file name.
  std::string colour_profile;
};

/// Reads what stands below `directory`. Templates join `sources`, so that messages can show them. Reports files that
/// cannot be read, templates that are not UTF-8, and a theme whose built assets are missing.
[[nodiscard]] Files read_files(const source::FileSystem& disk, std::string_view directory, source::SourceMap& sources,
                               diagnostics::Sink& sink);

}  // namespace cornerstone::theme
