// The frame of a page: what stands around its blocks, and how its links find their way.
//
// One output (an audience's folder) has one set of paths and one menu; what differs by page is which entry is current
// and which pages come before and after.

#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "document/document.h"

namespace cornerstone::site {

/// Where each document of one output stands, by id: paths below the output's root.
using Paths = std::map<std::string, std::string>;

struct Place {
  std::string title;
  document::Target target;
};

struct MenuEntry {
  std::string title;
  document::Target target;
  bool is_current = false;  ///< The page itself, or one below it.
};

struct Frame {
  std::string organisation;    ///< "Saltmere Academy Trust"
  std::string edition;         ///< "School improvement 2026–27"
  std::string audience;        ///< "For all staff"
  bool is_restricted = false;  ///< The audience stands out, and is printed on every sheet.
  document::Target home;
  std::vector<MenuEntry> menu;
  std::optional<Place> previous;
  std::optional<Place> next;
  std::vector<document::Fact> colophon;  ///< At the foot: as at, sources, read by, help.
  std::string closing;                   ///< The very last line.
  std::string sheet_line;                ///< At the foot of each printed sheet: "Saltmere Academy Trust, as at …".
  const Paths* paths = nullptr;          ///< Not owned; never null while rendering.
};

/// The address of `to` as seen from `from`; both are paths below one root. "../support/index.html"
[[nodiscard]] std::string relative_path(std::string_view from, std::string_view to);

/// Whether an address may stand in a link: http, https, mailto, tel, or relative.
[[nodiscard]] bool is_safe_address(std::string_view url);

/// What to write in `href` on the page at `from`; empty where the target is not in this output or is not safe.
[[nodiscard]] std::string address(const document::Target& target, std::string_view from, const Paths& paths);

}  // namespace cornerstone::site
