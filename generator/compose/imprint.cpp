#include "compose/imprint.h"

#include <fmt/format.h>

#include "compose/phrases.h"

namespace cornerstone::compose {
namespace {

std::string version_of(const edition::Pack& pack) {
  std::string words;
  if (!pack.version.empty()) words = "Version " + pack.version;
  if (pack.status.empty()) return words;
  const auto status = pack.status == "draft" ? std::string("Draft until approved") : capitalised(pack.status);
  return words.empty() ? status : words + " · " + status;
}

}  // namespace

std::string number_of(const edition::Pack& pack) {
  return pack.part == edition::Part::kB && !pack.number.empty() ? pack.number + " B" : pack.number;
}

std::string occasion_of(const edition::Pack& pack) {
  if (!pack.meeting) return pack.body;
  return pack.body.empty() ? pack.meeting->in_words() : fmt::format("{}, {}", pack.body, pack.meeting->in_words());
}

std::string name_of(const edition::Pack& pack) {
  auto name = pack.title;
  if (pack.late) name += ", supplement of " + pack.late->in_words();
  if (pack.part == edition::Part::kA) name += ", Part A";
  if (pack.part == edition::Part::kB) name += ", Part B";
  return name;
}

document::Imprint imprint_of_page(const edition::Page& page, const Composing& composing) {
  const bool is_confidential = composing.edition.is_confidential && page.audience == composing.edition.audience_id;
  return {.organisation = composing.facts.trust.name,
          .occasion = page.title,
          .number = {},
          .part = is_confidential ? composing.edition.audience_name : std::string(),
          .is_confidential = false,
          .as_at = "As at " + composing.facts.as_at.in_words(),
          .version = academic_year(composing.facts.trust.year),
          .watermark = {}};
}

document::Imprint imprint_of_pack(const edition::Pack& pack, const Composing& composing) {
  const bool is_part_b = pack.part == edition::Part::kB;
  auto occasion = occasion_of(pack);
  if (const auto* academy = facts::find_academy(composing.facts, pack.academy); occasion.empty() && academy != nullptr)
    occasion = academy->name;
  std::string part = composing.edition.is_confidential ? composing.edition.audience_name : std::string();
  if (pack.part == edition::Part::kA) part = "Part A";
  if (is_part_b) part = "Part B · Confidential";
  return {.organisation = composing.facts.trust.name,
          .occasion = std::move(occasion),
          .number = number_of(pack),
          .part = std::move(part),
          .is_confidential = is_part_b,
          .as_at = "As at " + pack.as_at.in_words(),
          .version = version_of(pack),
          .watermark = pack.status == "draft" ? "Draft" : ""};
}

}  // namespace cornerstone::compose
