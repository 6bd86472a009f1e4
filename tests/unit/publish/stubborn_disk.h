// A disk that fails, fills up or stops the program where a test wants it to; otherwise it is the system's.

#pragma once

#include <atomic>
#include <cstddef>
#include <limits>
#include <string>

#include "publish/disk.h"

namespace cornerstone::publish {

struct StubbornDisk final : Disk {
  static constexpr std::size_t kNever = std::numeric_limits<std::size_t>::max();

  bool exchanges = true;                    ///< Whether folders can change places here.
  std::size_t room = kNever;                ///< Bytes until the disk is full.
  std::size_t fails_at = kNever;            ///< The operation, counted from 0, that fails;
  std::size_t fails_until = kNever;         ///< those from there on, up to this one.
  std::size_t kills_at = kNever;            ///< The operation before which the process is killed.
  std::atomic<std::size_t> operations = 0;  ///< Seen so far.

  std::error_code write(const std::string& path, std::string_view bytes) override;
  std::error_code make_folders(const std::string& path) override;
  std::error_code move(const std::string& from, const std::string& to) override;
  std::error_code exchange(const std::string& a, const std::string& b) override;
  std::error_code remove(const std::string& path) override;
  std::error_code flush(const std::string& path) override;

 private:
  std::error_code step();
};

}  // namespace cornerstone::publish
