#include "compose/built_in.h"

#include <cassert>

#include "compose/page_document.h"

namespace cornerstone::compose {
namespace {

void write(document::Document& page, Composing& composing) {
  switch (composing.entry.purpose) {
    case Purpose::kFront:
      return knows_levels(composing.facts) ? write_overview(page, composing) : write_front(page, composing);
    case Purpose::kAcademies:
      return write_academies(page, composing);
    case Purpose::kAcademy:
      return write_academy(page, composing);
    case Purpose::kItem:
      return write_item(page, composing);
    case Purpose::kStrategy:
      return write_strategy(page, composing);
    case Purpose::kGlossary:
      return write_glossary(page, composing);
    case Purpose::kSources:
      return write_sources(page, composing);
    case Purpose::kPacks:
      return write_packs(page, composing);
    case Purpose::kAccessibility:
      return write_accessibility(page, composing);
    case Purpose::kPage:
    case Purpose::kPrinted:
    case Purpose::kPack:
      assert(false && "written pages and packs are made elsewhere");
  }
}

}  // namespace

document::Heading part(const char* title, const char* id) {
  document::Heading heading;
  heading.id = id;
  heading.content = document::words(title);
  return heading;
}

document::Document built_in_document(Composing composing) {
  auto page = empty_document(composing);
  write(page, composing);
  finish_page(page, {}, composing);
  return page;
}

}  // namespace cornerstone::compose
