#include "diagnostics/sink.h"

#include <algorithm>
#include <tuple>
#include <utility>

namespace cornerstone::diagnostics {

void Sink::report(Diagnostic diagnostic) {
  const std::scoped_lock lock(mutex_);
  diagnostics_.push_back(std::move(diagnostic));
}

void Sink::report(Kind kind, source::Span span, std::string message, std::string hint, std::vector<Related> related) {
  report(Diagnostic{kind, span, std::move(message), std::move(hint), std::move(related)});
}

bool Sink::has_errors() const {
  const std::scoped_lock lock(mutex_);
  return std::ranges::any_of(diagnostics_, [](const auto& d) { return severity(d.kind) == Severity::kError; });
}

std::size_t Sink::count(Severity wanted) const {
  return static_cast<std::size_t>(
      std::ranges::count_if(sorted(), [&](const auto& d) { return severity(d.kind) == wanted; }));
}

std::vector<Diagnostic> Sink::sorted() const {
  std::vector<Diagnostic> result = [this] {
    const std::scoped_lock lock(mutex_);
    return diagnostics_;
  }();
  std::ranges::sort(result, [](const Diagnostic& a, const Diagnostic& b) {
    return std::tie(a.span, a.kind, a.message, a.hint, a.related) <
           std::tie(b.span, b.kind, b.message, b.hint, b.related);
  });
  result.erase(std::unique(result.begin(), result.end()), result.end());
  return result;
}

}  // namespace cornerstone::diagnostics
