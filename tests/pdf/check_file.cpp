// The bytes of the file around its objects: ISO 19005-2, 6.1.2 to 6.1.9.

#include <cctype>
#include <string_view>

#include <fmt/format.h>

#include "pdf/structure_check.h"

namespace cornerstone::tests {
namespace {

bool is_line_end(char c) {
  return c == '\n' || c == '\r';
}

class FileCheck {
 public:
  FileCheck(const Paper& paper, std::vector<Fault>& faults) : paper_(paper), bytes_(*paper.bytes), faults_(faults) {}

  void run() {
    check_ends();
    for (const auto& [object, entry] : paper_.file->getXRefTable()) {
      constexpr int kInFile = 1;  // Others lie in object streams.
      if (entry.getType() == kInFile) check_object(object, static_cast<std::size_t>(entry.getOffset()));
    }
  }

 private:
  void fault(std::string rule, std::string detail) { faults_.push_back({std::move(rule), std::move(detail)}); }

  /// A version, a comment of four bytes that tell everybody the file is binary, and nothing after the end.
  void check_ends() {
    constexpr std::size_t kVersion = 8;
    constexpr std::size_t kBinary = 4;
    const bool has_version =
        bytes_.starts_with("%PDF-1.") && bytes_.size() > 15 && bytes_[7] >= '0' && bytes_[7] <= '7';
    if (!has_version) return fault("file-header", std::string(bytes_.substr(0, kVersion)));
    auto at = kVersion;
    while (at < bytes_.size() && is_line_end(bytes_[at])) ++at;
    if (at == kVersion || bytes_[at] != '%') return fault("file-header", "no comment follows the version");
    for (std::size_t i = 1; i <= kBinary; ++i) {
      if (static_cast<unsigned char>(bytes_[at + i]) < 0x80) fault("file-header", "the comment is not binary");
    }
    auto end = bytes_;
    if (!end.empty() && end.back() == '\n') end.remove_suffix(1);
    if (!end.empty() && end.back() == '\r') end.remove_suffix(1);
    if (!end.ends_with("%%EOF")) fault("after-end", "the file does not end with its end");
  }

  void check_object(QPDFObjGen object, std::size_t at) {
    const auto head = fmt::format("{} {} obj", object.getObj(), object.getGen());
    if (at == 0 || !is_line_end(bytes_[at - 1]) || bytes_.substr(at, head.size()) != head) {
      return fault("object-syntax", head + " is not where the table says, on a line of its own");
    }
    at += head.size();
    if (at >= bytes_.size() || !is_line_end(bytes_[at])) return fault("object-syntax", head + " shares its line");
    at = skip_entries(at, head);
    auto value = paper_.file->getObject(object);
    if (value.isStream()) return check_stream(value, at, head);
    if (bytes_.substr(at, 6) != "endobj" || !is_line_end(bytes_[at - 1])) {
      fault("object-syntax", head + ": endobj does not begin a line");
    }
  }

  /// To `endobj` or `stream`, past strings; hexadecimal ones have pairs of digits.
  std::size_t skip_entries(std::size_t at, const std::string& head) {
    while (at < bytes_.size()) {
      const auto rest = bytes_.substr(at);
      if (rest.starts_with("endobj") || rest.starts_with("stream")) return at;
      if (rest.starts_with("<<") || rest.starts_with(">>")) {
        at += 2;
      } else if (rest.front() == '<') {
        at = skip_digits(at + 1, head);
      } else if (rest.front() == '(') {
        at = skip_text(at);
      } else {
        ++at;
      }
    }
    return at;
  }

  std::size_t skip_digits(std::size_t at, const std::string& head) {
    std::size_t digits = 0;
    for (; at < bytes_.size() && bytes_[at] != '>'; ++at) {
      const auto c = static_cast<unsigned char>(bytes_[at]);
      if (std::isxdigit(c) != 0) {
        ++digits;
      } else if (std::isspace(c) == 0) {
        fault("hexadecimal-string", head);
      }
    }
    if (digits % 2 != 0) fault("hexadecimal-string", head + ": an odd number of digits");
    return at + 1;
  }

  std::size_t skip_text(std::size_t at) const {
    int depth = 0;
    for (; at < bytes_.size(); ++at) {
      if (bytes_[at] == '\\') {
        ++at;
      } else if (bytes_[at] == '(') {
        ++depth;
      } else if (bytes_[at] == ')' && --depth == 0) {
        return at + 1;
      }
    }
    return at;
  }

  /// The line after `stream` is data, as long as the file says, and `endstream` begins a line.
  void check_stream(QPDFObjectHandle stream, std::size_t at, const std::string& head) {
    at += std::string_view("stream").size();
    if (bytes_.substr(at, 2) == "\r\n") ++at;
    if (at >= bytes_.size() || bytes_[at] != '\n') return fault("stream-syntax", head + ": data begin on another line");
    auto length = stream.getDict().getKey("/Length");
    if (!length.isInteger()) return fault("stream-syntax", head + " has no length");
    const auto begin = at + 1;
    const auto end = begin + static_cast<std::size_t>(length.getUIntValue());
    if (end > bytes_.size()) return fault("stream-syntax", head + " is not as long as it says");
    auto rest = bytes_.substr(end);
    if (rest.empty() || !is_line_end(rest.front())) return fault("stream-syntax", head + ": endstream begins no line");
    rest.remove_prefix(rest.starts_with("\r\n") ? 2 : 1);
    if (!rest.starts_with("endstream")) fault("stream-syntax", head + " is not as long as it says");
  }

  const Paper& paper_;
  std::string_view bytes_;
  std::vector<Fault>& faults_;
};

}  // namespace

void check_file(const Paper& paper, std::vector<Fault>& faults) {
  FileCheck(paper, faults).run();
  auto trailer = paper.file->getTrailer();
  if (paper.file->isEncrypted() || trailer.hasKey("/Encrypt")) faults.push_back({"encrypted", "/Encrypt"});
  auto id = trailer.getKey("/ID");
  const bool is_pair = id.isArray() && id.getArrayNItems() == 2 && id.getArrayItem(0).isString() &&
                       !id.getArrayItem(0).getStringValue().empty();
  if (!is_pair) faults.push_back({"no-id", "/ID"});
}

}  // namespace cornerstone::tests
