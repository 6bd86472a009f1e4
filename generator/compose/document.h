// Documents: one entry of the outline made whole, for either medium.
//
// What an edition holds is all that a document can say; what it lacks is not there to be said. Pure: the same edition
// gives the same document, on any thread.

#pragma once

#include "compose/outline.h"
#include "diagnostics/sink.h"
#include "document/document.h"
#include "edition/edition.h"
#include "theme/theme.h"

namespace cornerstone::compose {

/// `theme` measures the words of charts. Reports mistakes in components and links at their places.
[[nodiscard]] document::Document document(const edition::Edition& edition, const Outline& outline, const Entry& entry,
                                          const theme::Theme& theme, diagnostics::Sink& sink);

}  // namespace cornerstone::compose
