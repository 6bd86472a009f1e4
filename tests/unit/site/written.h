// One block or run of inlines as the site writes it, on a page with two neighbours.

#pragma once

#include <string>

#include "diagnostics/sink.h"
#include "site/writing.h"

namespace cornerstone::site::tests {

inline const Paths kPaths{
    {"home", "index.html"}, {"offer", "support/offer/index.html"}, {"here", "support/index.html"}};

inline document::Document page_at(std::string path) {
  document::Document page;
  page.id = "here";
  page.path = std::move(path);
  page.title = "Support";
  page.as_at = *values::Date::of(2026, 11, 16);
  return page;
}

inline std::string written(const document::Blocks& blocks) {
  const document::Document page = page_at("support/index.html");
  Frame frame;
  frame.paths = &kPaths;
  diagnostics::Sink sink;
  Writing writing(page, frame, sink);
  return site::blocks(blocks, writing).str();
}

inline std::string written(const document::Inlines& run) {
  document::Document page = page_at("support/index.html");
  page.footnotes.resize(2);
  Frame frame;
  frame.paths = &kPaths;
  diagnostics::Sink sink;
  Writing writing(page, frame, sink);
  return site::inlines(run, writing).str();
}

}  // namespace cornerstone::site::tests
