// What is wrong with pages as they are written, whoever reads them: components, their keys, what links name.
//
// Composing finds the same mistakes, and those that depend on a reader. But of a trust that could not be read whole
// nothing is composed, and then its pages are checked here, so that one run tells of both.

#pragma once

#include <string>
#include <vector>

#include "compose/written_names.h"
#include "diagnostics/sink.h"
#include "document/document.h"

namespace cornerstone::compose {

struct WrittenPage {
  std::string path;  ///< By which links name it, and from which its own links start.
  const document::Draft& draft;
  std::vector<std::string> neighbours;  ///< Of a paper: the files of its pack.
};

struct WrittenPages {
  std::vector<WrittenPage> pages;   ///< That links may name.
  std::vector<WrittenPage> papers;  ///< Of packs.
  std::vector<std::string> unread;  ///< Pages that are there and could not be read: links to them are no mistake.
  DeclaredNames declared{};
};

void check_written(const WrittenPages& written, diagnostics::Sink& sink);

}  // namespace cornerstone::compose
