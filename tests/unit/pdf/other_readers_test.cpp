// The same file in other people's readers.

#include <catch2/catch.hpp>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <memory>
#include <regex>

#include "pdf/writer.h"
#include "unit/pdf/sample_pages.h"

namespace cornerstone::tests {
namespace {

/// A file that goes when the test ends.
class WrittenPaper {
 public:
  WrittenPaper() : path_(std::filesystem::temp_directory_path() / ("paper-" + std::to_string(std::rand()) + ".pdf")) {
    pdf::Caches caches;
    std::ofstream(path_, std::ios::binary) << pdf::write(full_paper(), sample_theme(), caches).value();
  }
  ~WrittenPaper() { std::filesystem::remove(path_); }
  [[nodiscard]] std::string path() const { return path_.string(); }

 private:
  std::filesystem::path path_;
};

bool is_installed(const std::string& tool) {
  return std::system(("command -v " + tool + " >/dev/null").c_str()) == 0;
}

/// What a command prints, and at the end its exit status where it is not 0.
std::string printed_by(const std::string& command) {
  FILE* pipe = popen((command + " 2>&1").c_str(), "r");
  std::string out;
  for (int c = std::fgetc(pipe); c != EOF; c = std::fgetc(pipe)) out += static_cast<char>(c);
  if (const int status = pclose(pipe); status != 0) out += "status " + std::to_string(status);
  return out;
}

/// Of the first page.
constexpr auto* kWords = R"(Ebbw Fach Trust
Outcomes
The trust’s café in Llanŵenog
national figures
is open ✓
•
first: £12.50
•
second: fish and chips
Attendance by academy
Academy
Autumn
Spring
Ebbw Fach
92.4
93.1
Tŷ Gwyn
not yet open

Page i of ii

)"
                         "\f";

constexpr auto* kStructure = R"(Document
  H1 (block)
    "Outcomes"
  P (block)
    "The trust’s café in Llanŵenog"
    Link (inline)
      "national figures"
      Object
    "is open ✓"
    "and goes on here."
  L (block):
     /ListNumbering /Disc
    LI (block)
      Lbl (block)
        "•"
      LBody (block)
        "first: £12.50"
    LI (block)
      Lbl (block)
        "•"
      LBody (block)
        "second: fish and chips"
  Table (block)
    Caption
      "Attendance by academy"
    THead
      TR
        TH:
           /Scope /Column
          "Academy"
        TH:
           /Scope /Column
          "Autumn"
        TH:
           /Scope /Column
          "Spring"
    TBody
      TR
        TH <ebbw (fach)>:
           /Scope /Row
          "Ebbw Fach"
        TD
          "92.4"
        TD
          "93.1"
      TR
        TH:
           /Scope /Row
          "Tŷ Gwyn"
        TD:
           /ColSpan 2
           /Headers [(ebbw (fach))]
          "not yet open"
  H2 (block)
    "Figures"
  Figure:
     /Placement /Block
     /BBox [56 241.89 256 341.89]
    ""
  P (block)
    "Ysgol Tŷ Gwyn"
    Reference (inline)
      "1"
  P (block)
    Link (inline)
      "back to the top"
      Object
  Note <note-1> (inline)
    Lbl (block)
      "1"
    P (block)
      "The third half-term’s figures: 92 → 93 ✓"
)";

/// Without the numbers of objects, which change whenever an object is added.
std::string without_numbers(const std::string& text) {
  return std::regex_replace(text, std::regex("Object [0-9]+ 0"), "Object");
}

}  // namespace

TEST_CASE("qpdf finds nothing wrong with the syntax") {
  if (!is_installed("qpdf")) return;
  const WrittenPaper paper;
  const auto printed = printed_by("qpdf --check " + paper.path());
  INFO(printed);
  CHECK(printed.find("No syntax or stream encoding errors found") != std::string::npos);
  CHECK(printed.find("WARNING") == std::string::npos);
}

TEST_CASE("poppler reads words and structure") {
  if (!is_installed("pdftotext") || !is_installed("pdfinfo")) return;
  const WrittenPaper paper;
  CHECK(printed_by("pdftotext -l 1 " + paper.path() + " -") == kWords);
  CHECK(without_numbers(printed_by("pdfinfo -struct-text " + paper.path())) == kStructure);
}

TEST_CASE("mupdf draws it without a complaint") {
  if (!is_installed("mutool")) return;
  const WrittenPaper paper;
  const auto printed = printed_by("mutool draw -q -r 20 -F pgm -o /dev/null " + paper.path());
  // Builds of mupdf without colour management say so of every file that carries a profile.
  CHECK((printed == "" || printed == "warning: ICC support is not available\n"));
}

}  // namespace cornerstone::tests
