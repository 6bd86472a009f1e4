#include "stubborn_disk.h"

#include <signal.h>

namespace cornerstone::publish {

std::error_code StubbornDisk::step() {
  const std::size_t operation = operations++;
  if (operation == kills_at) ::raise(SIGKILL);
  const bool fails = operation >= fails_at && operation < fails_until;
  return fails ? std::make_error_code(std::errc::io_error) : std::error_code();
}

std::error_code StubbornDisk::write(const std::string& path, std::string_view bytes) {
  if (const auto error = step()) return error;
  if (bytes.size() <= room) {
    if (room != kNever) room -= bytes.size();
    return system_disk().write(path, bytes);
  }
  // A full disk takes what it has room for.
  (void)system_disk().write(path, bytes.substr(0, room));
  room = 0;
  return std::make_error_code(std::errc::no_space_on_device);
}

std::error_code StubbornDisk::make_folders(const std::string& path) {
  const auto error = step();
  return error ? error : system_disk().make_folders(path);
}

std::error_code StubbornDisk::move(const std::string& from, const std::string& to) {
  const auto error = step();
  return error ? error : system_disk().move(from, to);
}

std::error_code StubbornDisk::exchange(const std::string& a, const std::string& b) {
  const auto error = step();
  if (error) return error;
  return exchanges ? system_disk().exchange(a, b) : std::make_error_code(std::errc::invalid_argument);
}

std::error_code StubbornDisk::remove(const std::string& path) {
  const auto error = step();
  return error ? error : system_disk().remove(path);
}

std::error_code StubbornDisk::flush(const std::string&) {
  // No test cuts the power, and waiting for the disk is slow.
  return step();
}

}  // namespace cornerstone::publish
