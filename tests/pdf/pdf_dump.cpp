// Prints finished PDFs as text, or checks them.
//
//   pdf_dump FILE…           the dump of each
//   pdf_dump --check FILE…   what is wrong with each; exit status 1 where anything is

#include <exception>
#include <fstream>
#include <iterator>

#include <fmt/format.h>

#include "pdf/dump.h"
#include "pdf/structure_check.h"

namespace {

using namespace cornerstone::tests;

std::string bytes_of(const char* path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

bool check(const char* path) {
  const auto faults = faults_of(read_paper(bytes_of(path)));
  for (const auto& fault : faults) fmt::print("{}: {}: {}\n", path, fault.rule, fault.detail);
  return faults.empty();
}

}  // namespace

int main(int argc, char** argv) {
  const std::vector<std::string_view> arguments(argv + 1, argv + argc);
  const bool is_check = !arguments.empty() && arguments.front() == "--check";
  bool is_well = true;
  for (int i = is_check ? 2 : 1; i < argc; ++i) {
    try {
      if (is_check) {
        is_well = check(argv[i]) && is_well;
      } else {
        fmt::print("{}", dump(read_paper(bytes_of(argv[i]))));
      }
    } catch (const std::exception& error) {
      fmt::print(stderr, "{}: {}\n", argv[i], error.what());
      is_well = false;
    }
  }
  return is_well ? 0 : 1;
}
