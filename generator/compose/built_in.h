// Built-in pages: what an output has although nobody wrote it, made from the edition's facts alone.

#pragma once

#include "compose/composing.h"
#include "document/document.h"

namespace cornerstone::compose {

[[nodiscard]] document::Document built_in_document(Composing composing);

// One function for each purpose; each fills a document whose id, path and title stand already.
void write_front(document::Document& page, Composing& composing);     ///< Four questions in one screen.
void write_overview(document::Document& page, Composing& composing);  ///< The front page of those who know every level.
void write_academies(document::Document& page, Composing& composing);  ///< Find an academy.
void write_academy(document::Document& page, Composing& composing);    ///< All about one.
void write_item(document::Document& page, Composing& composing);       ///< An item of the offer.
void write_strategy(document::Document& page, Composing& composing);   ///< Every page, in order.
void write_packs(document::Document& page, Composing& composing);      ///< Papers to download.
void write_glossary(document::Document& page, Composing& composing);
void write_sources(document::Document& page, Composing& composing);
void write_accessibility(document::Document& page, Composing& composing);

/// The heading of a part of one of these pages; links name it by `id`.
[[nodiscard]] document::Heading part(const char* title, const char* id);

}  // namespace cornerstone::compose
