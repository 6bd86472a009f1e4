// Links: what Markdown names as files becomes documents of this output, checked; references without words get them.
//
// A page that nobody wrote and a part that a page lacks are errors with the nearest right one. A page that this output
// lacks is an error too, unless everybody who reads the link's page may read that one somewhere: then the words stay
// without a link. Links that the program made itself lose their link where they lead nowhere.

#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "compose/composing.h"
#include "document/document.h"

namespace cornerstone::compose {

/// A run of blocks from one file, and what its links may name.
struct LinkSource {
  std::string path;                         ///< Of the Markdown file: what relative names start from.
  std::vector<document::Crumb> neighbours;  ///< In a pack: the files of its papers, each with its anchor here.
  std::vector<std::string> elsewhere{};     ///< Pages that are known and stand in another file of the same pack.
};

/// The page that a link means: "../inclusion.md" seen from "offer/send.md" is "inclusion.md".
[[nodiscard]] std::string path_from(std::string_view from, std::string_view to);

/// A link to a page that nobody wrote; `path` is what it comes to among those `known`.
void report_unknown_page(const document::Link& link, const std::string& path, const std::vector<std::string>& known,
                         diagnostics::Sink& sink);

/// A link to a part that `where`, "`offer.md`" or "this page", does not have.
void report_unknown_anchor(const document::Link& link, const std::vector<std::string>& anchors,
                           const std::string& where, diagnostics::Sink& sink);

/// `anchors`: every anchor of the finished document.
void resolve_links(document::Blocks& blocks, const LinkSource& source, const std::vector<std::string>& anchors,
                   const Composing& composing);

/// Every anchor that stands in `blocks`.
[[nodiscard]] std::vector<std::string> anchors_in(const document::Blocks& blocks);

/// Gives references without words (`[](#id)`) theirs: "Table 2", "Figure 1", "section 3.1", or the part's own title.
void name_references(document::Blocks& blocks);

}  // namespace cornerstone::compose
