#include "site/template_names.h"

#include <array>

namespace cornerstone::site {
namespace {

using enum NameKind;

constexpr std::array<TemplateName, 3> kPlaceFields{
    {{"title", kText, {}}, {"href", kText, {}}, {"is_current", kFlag, {}}}};
constexpr std::array<TemplateName, 2> kFactFields{{{"label", kHtml, {}}, {"value", kHtml, {}}}};

constexpr std::array<TemplateName, 32> kPageNames{{
    {"language", kText, {}},
    {"title", kText, {}},
    {"window_title", kText, {}},
    {"lead", kText, {}},
    {"kind", kText, {}},
    {"root", kText, {}},
    {"home", kText, {}},
    {"search_index", kText, {}},
    {"organisation", kText, {}},
    {"edition", kText, {}},
    {"audience", kText, {}},
    {"logo", kText, {}},
    {"closing", kText, {}},
    {"as_at", kText, {}},
    {"has_lead", kFlag, {}},
    {"has_logo", kFlag, {}},
    {"has_crumbs", kFlag, {}},
    {"has_facts", kFlag, {}},
    {"has_contents", kFlag, {}},
    {"has_pager", kFlag, {}},
    {"is_restricted", kFlag, {}},
    {"is_front", kFlag, {}},
    {"sheet_style", kHtml, {}},
    {"symbols", kHtml, {}},
    {"content", kHtml, {}},
    {"menu", kGroup, kPlaceFields},
    {"crumbs", kGroup, kPlaceFields},
    {"contents", kGroup, kPlaceFields},
    {"previous", kGroup, kPlaceFields},
    {"next", kGroup, kPlaceFields},
    {"facts", kGroup, kFactFields},
    {"colophon", kGroup, kFactFields},
}};

}  // namespace

std::span<const TemplateName> page_names() {
  return kPageNames;
}

}  // namespace cornerstone::site
