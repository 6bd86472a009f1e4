// How a pack opens: its cover, with the agenda; and what its papers are called within it.

#pragma once

#include <string>

#include "compose/composing.h"
#include "document/document.h"

namespace cornerstone::compose {

[[nodiscard]] document::Cover cover_of(const edition::Pack& pack, const Composing& composing);

/// "6": by which agenda, cover sheet and stamps call a paper.
[[nodiscard]] std::string number_of_paper(const edition::Pack& pack, std::size_t index);
/// "A"; "AA" after "Z".
[[nodiscard]] std::string letter_of_appendix(std::size_t index);
[[nodiscard]] std::string anchor_of_appendix(std::size_t index);
/// What its title page says of it.
[[nodiscard]] std::string words_on_appendix(const document::Appendix& appendix);

/// The anchor at which a paper begins.
[[nodiscard]] std::string anchor_of_paper(const edition::Pack& pack, std::size_t index);
/// "Approve", "Discuss", "Note": what is to be decided stands out, the rest does not compete with it.
[[nodiscard]] document::Inlines purpose_inlines(const std::string& purpose);

/// Purpose, author, sponsor and time: under a paper's title.
[[nodiscard]] document::Facts facts_of_paper(const edition::Pack& pack, std::size_t index);

[[nodiscard]] document::Fact labelled(const char* label, document::Inlines value);
[[nodiscard]] document::Fact labelled(const char* label, std::string value);

}  // namespace cornerstone::compose
