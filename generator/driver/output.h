// Where the files of a run go: to the staging folder, to a test's memory, or nowhere when they are only checked.

#pragma once

#include <atomic>
#include <cstddef>
#include <functional>
#include <string>
#include <string_view>

namespace cornerstone::driver {

class Output {
 public:
  /// Takes the bytes of one file of the output `folder` ("staff", "academy/brackwater"); called from any thread.
  using Write = std::function<void(const std::string& folder, std::string_view path, std::string_view bytes)>;

  /// An empty `write` drops everything.
  explicit Output(Write write) : write_(std::move(write)) {}

  void page(const std::string& folder, std::string_view path, std::string_view bytes);
  void pack(const std::string& folder, std::string_view path, std::string_view bytes);
  /// What goes with pages: styles, fonts, the search index.
  void asset(const std::string& folder, std::string_view path, std::string_view bytes);

  [[nodiscard]] std::size_t pages() const { return pages_; }
  [[nodiscard]] std::size_t packs() const { return packs_; }

 private:
  Write write_;
  std::atomic<std::size_t> pages_ = 0;
  std::atomic<std::size_t> packs_ = 0;
};

}  // namespace cornerstone::driver
