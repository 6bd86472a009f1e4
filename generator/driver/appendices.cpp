#include "driver/appendices.h"

#include <utility>
#include <vector>

#include <fmt/format.h>

#include "pdf/examine.h"

namespace cornerstone::driver {
namespace {

using diagnostics::Kind;

void report_readers_shut_out(const document::Appendix& appendix, diagnostics::Sink& sink) {
  if (!appendix.is_tagged) {
    sink.report(
        Kind::kAppendixUntagged, appendix.span,
        fmt::format("`{}` is not tagged: nobody can have it read out", appendix.path),
        "ask for a tagged PDF, or save it again from its own program as an accessible PDF; the pack with it does "
        "not say that it is PDF/UA or PDF/A");
  } else if (!appendix.is_conforming) {
    sink.report(Kind::kAppendixNotArchival, appendix.span,
                fmt::format("`{}` does not say that it is PDF/UA and PDF/A", appendix.path),
                "save it as both, and check it: the pack with it does not say so either");
  }
}

/// Whether it can be joined.
bool examine(document::Appendix& appendix, diagnostics::Sink& sink) {
  auto examined = pdf::examine(*appendix.bytes);
  if (!examined) {
    const auto& fault = examined.error();
    const auto kind =
        fault.kind == pdf::AppendixFault::Kind::kRefused ? Kind::kAppendixRefused : Kind::kAppendixUnreadable;
    sink.report(kind, appendix.span, fmt::format("`{}` {}", appendix.path, fault.message), fault.hint);
    return false;
  }
  appendix.sheets = std::move(examined->sheets);
  appendix.is_tagged = examined->is_tagged;
  appendix.is_conforming = examined->is_conforming;
  report_readers_shut_out(appendix, sink);
  return true;
}

}  // namespace

void examine_appendices(model::Trust& trust, diagnostics::Sink& sink) {
  for (auto& pack : trust.packs)
    std::erase_if(pack.appendices, [&](auto& appendix) { return !examine(appendix.file, sink); });
}

}  // namespace cornerstone::driver
