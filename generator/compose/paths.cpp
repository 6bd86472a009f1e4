#include "compose/paths.h"

#include <fmt/format.h>

#include "source/text.h"

namespace cornerstone::compose {
namespace {

/// Room for a folder of the output, for a number, and for the ending.
constexpr std::size_t kLongestStem = 120;
constexpr std::size_t kLongestName = 60;

std::string shortened(std::string name, std::size_t longest) {
  if (name.size() <= longest) return name;
  const auto cut = name.rfind('-', longest);
  name.resize(cut == std::string::npos || cut == 0 ? longest : cut);
  return name;
}

std::string safe_name(std::string_view text) {
  return shortened(source::slug(text), kLongestName);
}

}  // namespace

std::string page_folder(std::string_view markdown_path) {
  if (markdown_path.ends_with(".md")) markdown_path.remove_suffix(3);
  std::string folder;
  while (!markdown_path.empty()) {
    const auto slash = markdown_path.find('/');
    const auto step = markdown_path.substr(0, slash);
    markdown_path = slash == std::string_view::npos ? std::string_view{} : markdown_path.substr(slash + 1);
    if (step.empty() || (markdown_path.empty() && step == "index")) continue;
    folder += (folder.empty() ? "" : "/") + safe_name(step);
  }
  return folder;
}

std::string pack_path(const edition::Pack& pack) {
  std::string path = "packs/";
  if (pack.meeting) path += pack.meeting->iso() + "-";
  path += safe_name(pack.title.empty() ? pack.id : pack.title);
  if (pack.late) path += "-supplement-" + pack.late->iso();
  if (pack.part == edition::Part::kB) path += "-part-b";
  return path;
}

std::string Paths::take_page(const std::string& folder) {
  return folder.empty() ? take("index", ".html") : take(folder, "/index.html");
}

std::string Paths::take_paper(const std::string& stem) {
  return take(stem, ".pdf");
}

std::string Paths::take(std::string stem, std::string_view ending) {
  stem = shortened(std::move(stem), kLongestStem);
  auto path = stem + std::string(ending);
  for (int number = 2; !taken_.insert(path).second; ++number) path = fmt::format("{}-{}{}", stem, number, ending);
  return path;
}

}  // namespace cornerstone::compose
