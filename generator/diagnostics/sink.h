// Where diagnostics go: collected from any thread, handed out sorted, each once.

#pragma once

#include <cstddef>
#include <mutex>
#include <string>
#include <vector>

#include "diagnostics/diagnostic.h"

namespace cornerstone::diagnostics {

class Sink {
 public:
  void report(Diagnostic diagnostic);
  void report(Kind kind, source::Span span, std::string message, std::string hint = {},
              std::vector<Related> related = {});

  [[nodiscard]] bool has_errors() const;
  [[nodiscard]] std::size_t count(Severity severity) const;
  /// By file in the order of reading, then by place, those of no file last; the same diagnostic reported twice stands
  /// once.
  [[nodiscard]] std::vector<Diagnostic> sorted() const;

 private:
  mutable std::mutex mutex_;
  std::vector<Diagnostic> diagnostics_;
};

}  // namespace cornerstone::diagnostics
