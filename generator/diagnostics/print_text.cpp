#include <fmt/format.h>

#include <algorithm>
#include <string_view>
#include <utility>

#include "diagnostics/excerpt.h"
#include "diagnostics/print.h"
#include "diagnostics/quotation.h"

namespace cornerstone::diagnostics {
namespace {

/// How a part of a message is set off; on a terminal each is an escape sequence.
enum class Style { kPlace, kError, kWarning, kNote, kMark, kGutter };

std::string_view escape_for(Style style) {
  switch (style) {
    case Style::kPlace:
      return "\x1b[1m";
    case Style::kError:
      return "\x1b[1;31m";
    case Style::kWarning:
      return "\x1b[1;33m";
    case Style::kNote:
      return "\x1b[1;36m";
    case Style::kMark:
      return "\x1b[1;32m";
    case Style::kGutter:
      return "\x1b[2m";
  }
  return {};
}

class TextPrinter {
 public:
  TextPrinter(const source::SourceMap& sources, Colour colour, std::size_t digits)
      : sources_(sources), colour_(colour), digits_(digits) {}

  void message(const source::Span& span, Style style, std::string_view label, std::string_view text) {
    if (!span.is_nowhere()) {
      const auto [line, column] = sources_.position(span.file, span.begin);
      out_ += styled(Style::kPlace, fmt::format("{}:{}:{}:", printable(sources_.name(span.file)), line, column)) + " ";
    }
    out_ += styled(style, fmt::format("{}:", label)) + " " + printable(with_short_quotations(text));
  }

  void place(const source::Span& span) {
    if (span.is_nowhere() || sources_.text(span.file).empty()) return;
    const Excerpt shown = excerpt(sources_, span);
    const auto number = sources_.position(span.file, span.begin).line;
    out_ += styled(Style::kGutter, fmt::format("{:>{}} |", number, digits_ + 2));
    out_ += (shown.line.empty() ? "" : " ") + shown.line + "\n";
    out_ += styled(Style::kGutter, fmt::format("{:>{}} |", "", digits_ + 2)) + std::string(shown.indent + 1, ' ');
    out_ += styled(Style::kMark, std::string(shown.marked, '^')) + "\n";
  }

  void append(std::string_view text) { out_ += text; }
  [[nodiscard]] std::string take() { return std::move(out_); }

  [[nodiscard]] std::string styled(Style style, std::string_view text) const {
    if (colour_ == Colour::kPlain) return std::string(text);
    return fmt::format("{}{}\x1b[0m", escape_for(style), text);
  }

 private:
  const source::SourceMap& sources_;
  Colour colour_;
  std::size_t digits_;  ///< Of the largest line number shown: all gutters of a diagnostic are alike.
  std::string out_;
};

std::size_t digits_of_largest_line(const Diagnostic& diagnostic, const source::SourceMap& sources) {
  std::size_t digits = 1;
  const auto look_at = [&](const source::Span& span) {
    if (span.is_nowhere()) return;
    digits = std::max(digits, std::to_string(sources.position(span.file, span.begin).line).size());
  };
  look_at(diagnostic.span);
  for (const Related& related : diagnostic.related) look_at(related.span);
  return digits;
}

}  // namespace

std::string to_text(const Diagnostic& diagnostic, const source::SourceMap& sources, Colour colour) {
  TextPrinter printer(sources, colour, digits_of_largest_line(diagnostic, sources));
  const bool is_error = severity(diagnostic.kind) == Severity::kError;
  printer.message(diagnostic.span, is_error ? Style::kError : Style::kWarning, is_error ? "error" : "warning",
                  diagnostic.message);
  printer.append(fmt::format(" [{}]\n", slug(diagnostic.kind)));
  printer.place(diagnostic.span);
  for (const Related& related : diagnostic.related) {
    printer.message(related.span, Style::kNote, "note", related.message);
    printer.append("\n");
    printer.place(related.span);
  }
  if (!diagnostic.hint.empty()) {
    printer.append(printer.styled(Style::kNote, "hint:") + " " + printable(with_short_quotations(diagnostic.hint)) +
                   "\n");
  }
  return printer.take();
}

}  // namespace cornerstone::diagnostics
