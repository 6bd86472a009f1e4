// Who may include whom. The table here and the one in docs/architecture.md are the same, and every #include in
// generator/ follows it: an arrow that is not in the table fails, with the file and the line.

#include <algorithm>
#include <catch2/catch.hpp>
#include <map>
#include <set>
#include <sstream>
#include <string>
#include <vector>

#include "source_tree.h"

namespace {

using cornerstone::tests::lines_of;
using cornerstone::tests::source_files;
using cornerstone::tests::SourceFile;

using Names = std::set<std::string>;

// `source` and `diagnostics` lie under all and stand in no row.
const std::map<std::string, Names> kMayInclude = {
    {"values", {}},
    {"image", {}},
    {"text", {}},
    {"publish", {}},
    {"expression", {"values"}},
    {"facts", {"values", "expression", "document", "drawing"}},
    {"theme", {"values", "text", "drawing"}},
    {"drawing", {"values"}},
    {"charts", {"values", "text", "theme", "drawing"}},
    {"document", {"values", "expression", "drawing", "image"}},
    {"model", {"values", "expression", "facts", "document", "image"}},
    {"readers", {"values", "expression", "facts", "model", "document", "drawing", "image", "text", "theme"}},
    {"rules", {"values", "expression", "facts", "model"}},
    {"edition", {"values", "facts", "document"}},
    {"disclosure", {"values", "expression", "facts", "model", "edition", "document"}},
    {"compose", {"values", "expression", "facts", "edition", "document", "drawing", "charts", "theme"}},
    {"layout", {"values", "text", "theme", "drawing", "document", "image"}},
    {"pdf", {"values", "text", "theme", "drawing", "document", "image", "layout", "publish"}},
    {"site", {"values", "text", "theme", "drawing", "document", "image", "publish"}},
    {"driver",
     {"values", "text", "image", "publish", "expression", "facts", "theme", "drawing", "charts", "document", "model",
      "readers", "rules", "edition", "disclosure", "compose", "layout", "pdf", "site"}},
};

// How a third-party header's path begins, and the modules that may see it.
const std::vector<std::pair<std::string, Names>> kThirdParty = {
    {"boost/filesystem", {"source", "publish"}},
    {"cmark-gfm", {"readers"}},
    {"toml++/", {"readers"}},
    {"hyphen.h", {"text"}},
    {"hb", {"text"}},
    {"utf8proc.h", {"source", "values", "text", "site"}},
    {"hpdf", {"pdf"}},
    {"qpdf/", {"pdf"}},
    {"libdeflate.h", {"pdf"}},
    {"png.h", {"image"}},
    {"jpeglib.h", {"image"}},
    {"jerror.h", {"image"}},
    {"kainjow/mustache.hpp", {"site"}},
    {"CLI/", {"driver"}},
};

const std::vector<std::string> kEverywhere = {"fmt/", "nlohmann/", "xxhash.h"};

// The system's own headers: only where bytes meet the disk, the terminal and the processes.
const Names kMeetTheSystem = {"source", "publish", "driver"};

struct Include {
  std::string from;    ///< The module that includes; empty for main.cpp.
  std::string header;  ///< As written, without quotes or brackets.
  bool is_ours;
  std::string place;  ///< file:line
};

std::vector<Include> includes() {
  std::vector<Include> found;
  for (const SourceFile& file : source_files("generator")) {
    const auto lines = lines_of(file.path);
    for (std::size_t i = 0; i < lines.size(); ++i) {
      if (!lines[i].starts_with("#include ")) continue;
      const std::string quoted = lines[i].substr(9);
      const auto end = quoted.find(quoted.front() == '"' ? '"' : '>', 1);
      found.push_back(
          {file.folder, quoted.substr(1, end - 1), quoted.front() == '"', file.name + ":" + std::to_string(i + 1)});
    }
  }
  return found;
}

bool may_include(const std::string& from, const std::string& to) {
  if (from.empty()) return to == "driver";
  if (from == to || to == "source") return true;
  if (from == "source") return false;
  if (to == "diagnostics") return true;
  const auto row = kMayInclude.find(from);
  return row != kMayInclude.end() && row->second.contains(to);
}

bool begins_with_any(const std::string& header, const std::vector<std::string>& beginnings) {
  return std::ranges::any_of(beginnings, [&](const std::string& beginning) { return header.starts_with(beginning); });
}

bool may_include_third_party(const std::string& from, const std::string& header) {
  if (header.find_first_of("./") == std::string::npos) return true;
  if (begins_with_any(header, kEverywhere)) return true;
  for (const auto& [beginning, modules] : kThirdParty) {
    if (header.starts_with(beginning)) return modules.contains(from);
  }
  return kMeetTheSystem.contains(from);
}

std::string trimmed(const std::string& text) {
  const auto begin = text.find_first_not_of(" `*");
  return begin == std::string::npos ? "" : text.substr(begin, text.find_last_not_of(" `*") - begin + 1);
}

Names names_in(const std::string& cell) {
  Names names;
  std::istringstream words(cell.substr(0, cell.find(" — ")));
  for (std::string word; std::getline(words, word, ',');) {
    if (!trimmed(word).empty() && trimmed(word) != "–") names.insert(trimmed(word));
  }
  return names;
}

/// The table under "Who may include whom": rows of "| module, module | module, module |".
std::map<std::string, Names> documented_table() {
  std::map<std::string, Names> table;
  bool is_inside = false;
  for (const std::string& line : lines_of(cornerstone::tests::root() + "/docs/architecture.md")) {
    if (line.starts_with("| module | includes |")) {
      is_inside = true;
    } else if (is_inside && !line.starts_with("|")) {
      break;
    } else if (is_inside && !line.starts_with("|---")) {
      const auto middle = line.find('|', 1);
      const auto includes = line.substr(middle + 1, line.rfind('|') - middle - 1);
      for (const std::string& module : names_in(line.substr(1, middle - 1))) table[module] = names_in(includes);
    }
  }
  if (table.contains("driver") && table["driver"] == Names{"all"}) {
    table["driver"].clear();
    for (const auto& [module, unused] : table) {
      if (module != "driver") table["driver"].insert(module);
    }
  }
  return table;
}

}  // namespace

TEST_CASE("every arrow between modules is in the table") {
  std::vector<std::string> wrong;
  for (const Include& include : includes()) {
    if (!include.is_ours) continue;
    const std::string to = include.header.substr(0, include.header.find('/'));
    if (!may_include(include.from, to)) wrong.push_back(include.place + ": " + include.from + " includes " + to);
  }
  CHECK(wrong == std::vector<std::string>{});
}

TEST_CASE("a third-party header stays in its module") {
  std::vector<std::string> wrong;
  for (const Include& include : includes()) {
    if (include.is_ours || may_include_third_party(include.from, include.header)) continue;
    wrong.push_back(include.place + ": " + include.from + " includes " + include.header);
  }
  CHECK(wrong == std::vector<std::string>{});
}

TEST_CASE("docs/architecture.md says the same table") {
  CHECK(documented_table() == kMayInclude);
}

TEST_CASE("every module has a row") {
  Names without;
  for (const SourceFile& file : source_files("generator")) {
    if (!file.folder.empty() && file.folder != "source" && file.folder != "diagnostics" &&
        !kMayInclude.contains(file.folder)) {
      without.insert(file.folder);
    }
  }
  CHECK(without == Names{});
}

TEST_CASE("every header opens with what it decides, and guards itself") {
  std::vector<std::string> wrong;
  for (const SourceFile& file : source_files("generator")) {
    if (!file.name.ends_with(".h")) continue;
    const auto lines = lines_of(file.path);
    const bool has_contract = !lines.empty() && lines.front().starts_with("// ");
    const bool has_guard = std::ranges::find(lines, "#pragma once") != lines.end();
    if (!has_contract || !has_guard) wrong.push_back(file.name);
  }
  CHECK(wrong == std::vector<std::string>{});
}
