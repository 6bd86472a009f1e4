#include "compose/document.h"

#include "compose/built_in.h"
#include "compose/pack_document.h"
#include "compose/page_document.h"

namespace cornerstone::compose {

document::Document document(const edition::Edition& edition, const Outline& outline, const Entry& entry,
                            const theme::Theme& theme, diagnostics::Sink& sink) {
  switch (entry.purpose) {
    case Purpose::kPage:
    case Purpose::kPrinted:
      return page_document(composing_page(edition, outline, entry, theme.faces, sink));
    case Purpose::kPack:
      return pack_document(composing_pack(edition, outline, entry, theme.faces, sink));
    default:
      return built_in_document(composing_page(edition, outline, entry, theme.faces, sink));
  }
}

}  // namespace cornerstone::compose
