#include "readers/csv_reader.h"

#include <algorithm>
#include <array>

#include "source/text.h"

namespace cornerstone::readers {
namespace {

/// The separator that occurs most, outside quotes, in the first lines; the comma where nothing speaks against it.
char detect_separator(std::string_view text) {
  constexpr std::array<char, 3> kSeparators = {',', ';', '\t'};
  constexpr int kLines = 20;
  std::array<int, 3> counts{};
  bool is_quoted = false;
  int lines = 0;
  for (const char c : text) {
    if (c == '"') is_quoted = !is_quoted;
    if (is_quoted) continue;
    if (c == '\n' && ++lines == kLines) break;
    const auto found = std::ranges::find(kSeparators, c);
    if (found != kSeparators.end()) ++counts[static_cast<std::size_t>(found - kSeparators.begin())];
  }
  return kSeparators[static_cast<std::size_t>(std::ranges::max_element(counts) - counts.begin())];
}

}  // namespace

CsvReader::CsvReader(const source::SourceMap& sources, source::FileId file, diagnostics::Sink& sink)
    : file_(file), text_(sources.text(file)), sink_(sink), separator_(detect_separator(text_)) {}

bool CsvReader::next(std::vector<CsvCell>& row) {
  row.clear();
  if (is_broken_ || at_ >= text_.size()) return false;
  ++row_;
  column_ = 0;
  for (;;) {
    ++column_;
    skip_blanks();
    const bool is_quoted = at_ < text_.size() && text_[at_] == '"';
    row.push_back(is_quoted ? quoted_cell() : plain_cell());
    if (is_broken_) return false;
    if (at_ >= text_.size()) return true;
    if (text_[at_++] == '\n') return true;
  }
}

CsvCell CsvReader::cell(std::string_view text, std::size_t begin, std::size_t end) const {
  const source::Span span{file_, static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
  return {text, {span, row_, column_}};
}

CsvCell CsvReader::plain_cell() {
  const auto begin = at_;
  while (!is_at_end_of_cell()) ++at_;
  const auto text = source::trimmed(text_.substr(begin, at_ - begin));
  const auto start = text.empty() ? begin : static_cast<std::size_t>(text.data() - text_.data());
  return cell(text, start, start + text.size());
}

CsvCell CsvReader::quoted_cell() {
  const auto begin = at_ + 1;
  bool has_doubled = false;
  auto end = text_.find('"', begin);
  while (end != std::string_view::npos && end + 1 < text_.size() && text_[end + 1] == '"') {
    has_doubled = true;
    end = text_.find('"', end + 2);
  }
  if (end == std::string_view::npos) {
    is_broken_ = true;
    const auto line_end = std::min(text_.find('\n', begin), text_.size());
    sink_.report(diagnostics::Kind::kCsvQuote, cell({}, begin - 1, line_end).origin.span,
                 "a cell without its closing quote",
                 "a cell that begins with \" ends with \"; a quote inside it is doubled");
    return {};
  }
  at_ = end + 1;
  skip_blanks();
  if (!is_at_end_of_cell()) {
    is_broken_ = true;
    const auto rest = at_;
    while (!is_at_end_of_cell()) ++at_;
    sink_.report(diagnostics::Kind::kCsvQuote, cell({}, rest, at_).origin.span,
                 "text after the closing quote of a cell", "a quote inside a quoted cell is doubled: \"\"");
    return {};
  }
  auto text = text_.substr(begin, end - begin);
  if (has_doubled) {
    std::string plain;
    for (std::size_t i = 0; i < text.size(); ++i) {
      plain += text[i];
      if (text[i] == '"') ++i;
    }
    text = unescaped_.emplace_back(std::move(plain));
    return cell(source::trimmed(text), begin, end);
  }
  const auto inner = source::trimmed(text);
  const auto start = inner.empty() ? begin : static_cast<std::size_t>(inner.data() - text_.data());
  return cell(inner, start, start + inner.size());
}

bool CsvReader::is_at_end_of_cell() const {
  return at_ >= text_.size() || text_[at_] == '\n' || text_[at_] == separator_;
}

void CsvReader::skip_blanks() {
  while (at_ < text_.size() && text_[at_] != separator_ && (text_[at_] == ' ' || text_[at_] == '\t')) ++at_;
}

bool is_blank(const std::vector<CsvCell>& row) {
  return std::ranges::all_of(row, &CsvCell::is_empty);
}

}  // namespace cornerstone::readers
