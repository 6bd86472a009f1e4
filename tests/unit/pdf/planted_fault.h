// Faults planted in a sound paper, one at a time, each with the rule that must find it.

#pragma once

#include <functional>
#include <qpdf/QPDF.hh>
#include <string>
#include <vector>

namespace cornerstone::tests {

/// A paper with every kind of structure that the writer has.
[[nodiscard]] const std::string& sound_paper();
/// The paper with `alter` done to it, written by another program.
[[nodiscard]] std::string altered(const std::function<void(QPDF&)>& alter);

struct Planted {
  const char* rule;
  std::function<std::string()> bytes;  ///< Of the paper with the fault.
};

[[nodiscard]] Planted planted(const char* rule, std::function<void(QPDF&)> alter);
/// In the bytes as the writer wrote them: the last `from` replaced.
[[nodiscard]] Planted planted_bytes(const char* rule, std::string from, std::string to);

// Parts of the sound paper.
[[nodiscard]] QPDFObjectHandle element(QPDF& file, const std::string& tag, std::size_t number = 0);
[[nodiscard]] QPDFObjectHandle page(QPDF& file, std::size_t number);
[[nodiscard]] QPDFObjectHandle annotation(QPDF& file, std::size_t page_number);
[[nodiscard]] QPDFObjectHandle parents(QPDF& file);  ///< The entries of the parent tree.
[[nodiscard]] QPDFObjectHandle font(QPDF& file);
[[nodiscard]] QPDFObjectHandle descendant(QPDF& file);
[[nodiscard]] QPDFObjectHandle descriptor(QPDF& file);
[[nodiscard]] QPDFObjectHandle intent(QPDF& file);
/// Replaces the first `from` in a stream; throws where there is none.
void rewrite_stream(QPDFObjectHandle stream, const std::string& from, const std::string& to);
void rewrite(QPDF& file, const std::string& from, const std::string& to);           ///< In the first page.
void rewrite_metadata(QPDF& file, const std::string& from, const std::string& to);  ///< In the packet.

// The tables.
[[nodiscard]] std::vector<Planted> faults_in_structure();
[[nodiscard]] std::vector<Planted> faults_in_links_and_fonts();
[[nodiscard]] std::vector<Planted> faults_in_file();
[[nodiscard]] std::vector<Planted> faults_in_objects();

}  // namespace cornerstone::tests
