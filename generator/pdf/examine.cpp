#include "pdf/examine.h"

#include <array>
#include <exception>
#include <stdexcept>
#include <utility>

#include <fmt/format.h>
#include <qpdf/Pipeline.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFExc.hh>
#include <qpdf/QPDFWriter.hh>

#include "pdf/foreign_page.h"
#include "pdf/more_than_pages.h"

namespace cornerstone::pdf {
namespace {

using Handle = QPDFObjectHandle;

AppendixFault unreadable(std::string message, std::string hint) {
  return {.kind = AppendixFault::Kind::kUnreadable, .message = std::move(message), .hint = std::move(hint)};
}

AppendixFault damaged(std::string_view reason) {
  return unreadable(fmt::format("is damaged ({})", reason), "open it and print it to PDF again");
}

AppendixFault locked() {
  return unreadable("is protected by a password",
                    "save it without protection: a pack is one file, open to its readers");
}

/// Takes everything and keeps nothing; gives up on files that unpack to more than any document.
class Drain final : public Pipeline {
 public:
  Drain() : Pipeline("drain", nullptr) {}
  void write(const unsigned char*, std::size_t size) override {
    constexpr std::size_t kMost = 1'000'000'000;
    taken_ += size;
    if (taken_ > kMost) throw std::runtime_error("it unpacks to more than a gigabyte");
  }
  void finish() override {}

 private:
  std::size_t taken_ = 0;
};

/// Writes the file into nothing, every stream unpacked: whatever is broken in it comes to light.
void unpack(QPDF& file) {
  Drain drain;
  QPDFWriter writer(file);
  writer.setOutputPipeline(&drain);
  writer.setDecodeLevel(qpdf_dl_generalized);
  writer.setCompressStreams(false);
  writer.setStaticID(true);
  writer.write();
}

bool has_tags(QPDF& file) {
  auto root = file.getRoot();
  auto marked = root.getKey("/MarkInfo");
  auto tree = root.getKey("/StructTreeRoot");
  const bool says_so =
      marked.isDictionary() && marked.getKey("/Marked").isBool() && marked.getKey("/Marked").getBoolValue();
  return says_so && tree.isDictionary() && !tree.getKey("/K").isNull() && tree.getKey("/ParentTree").isDictionary();
}

/// Whether the metadata give `property` one of these values, as an element or as an attribute.
bool says(std::string_view metadata, std::string_view property, std::string_view values) {
  for (auto at = metadata.find(property); at != std::string_view::npos; at = metadata.find(property, at + 1)) {
    const auto value = metadata.find_first_not_of("=\"'> \t\r\n", at + property.size());
    if (value != std::string_view::npos && values.find(metadata[value]) != std::string_view::npos) return true;
  }
  return false;
}

bool claims_conformance(QPDF& file) {
  auto metadata = file.getRoot().getKey("/Metadata");
  if (!metadata.isStream()) return false;
  const auto buffer = metadata.getStreamData(qpdf_dl_generalized);
  const std::string_view text(reinterpret_cast<const char*>(buffer->getBuffer()), buffer->getSize());
  return says(text, "pdfuaid:part", "1") && says(text, "pdfaid:part", "123");
}

std::expected<Examined, AppendixFault> examine_pages(QPDF& file) {
  const auto pages = file.getAllPages();
  if (pages.empty()) return std::unexpected(unreadable("has no pages", "open it and print it to PDF again"));
  if (pages.size() > kMostSheets)
    return std::unexpected(unreadable(fmt::format("has {} pages", pages.size()), "add the part that is wanted"));
  Examined examined;
  for (const auto& page : pages) {
    const auto found = foreign_page(page);
    if (!found) return std::unexpected(damaged(fmt::format("page {} has no size", examined.sheets.size() + 1)));
    examined.sheets.push_back(found->sheet());
  }
  examined.is_tagged = has_tags(file);
  examined.is_conforming = examined.is_tagged && claims_conformance(file);
  return examined;
}

std::expected<Examined, AppendixFault> examine_file(std::string_view bytes) {
  QPDF file;
  file.setSuppressWarnings(true);
  file.setAttemptRecovery(false);
  file.processMemoryFile("appendix", bytes.data(), bytes.size());
  if (file.isEncrypted()) {
    return std::unexpected(unreadable("is protected: it may be read, and not changed",
                                      "save it without protection: joined to a pack, it is changed"));
  }
  if (const auto more = more_than_pages(file)) {
    return std::unexpected(AppendixFault{.kind = AppendixFault::Kind::kRefused,
                                         .message = fmt::format("holds {}", *more),
                                         .hint = "print it to PDF: what is printed is only read"});
  }
  auto examined = examine_pages(file);
  if (!examined) return examined;
  unpack(file);
  if (const auto warnings = file.getWarnings(); !warnings.empty())
    return std::unexpected(damaged(warnings.front().getMessageDetail()));
  return examined;
}

}  // namespace

std::expected<Examined, AppendixFault> examine(std::string_view bytes) {
  constexpr std::size_t kHead = 1024;
  if (bytes.size() > kMostAppendixBytes) {
    return std::unexpected(unreadable(fmt::format("takes {} megabytes", bytes.size() / 1'000'000),
                                      "make it smaller: save it for the screen, or add the part that is wanted"));
  }
  if (bytes.substr(0, kHead).find("%PDF-") == std::string_view::npos)
    return std::unexpected(unreadable("is not a PDF", "save it as PDF"));
  try {
    return examine_file(bytes);
  } catch (const QPDFExc& error) {
    if (error.getErrorCode() == qpdf_e_password) return std::unexpected(locked());
    return std::unexpected(damaged(error.getMessageDetail()));
  } catch (const std::exception& error) {
    return std::unexpected(damaged(error.what()));
  }
}

}  // namespace cornerstone::pdf
