// The seam between the program and the disk: changing it.
//
// Everything that `publish` changes goes through a Disk, so that tests can fill it up, make it fail or stop the program
// at any step. Each operation says what went wrong and leaves it to the caller to tell the user. Paths are as given:
// relative ones start where the command was started.

#pragma once

#include <string>
#include <string_view>
#include <system_error>

namespace cornerstone::publish {

class Disk {
 public:
  virtual ~Disk() = default;
  /// Writes a whole file, with the folders above it. What stood there is overwritten. Callable from many threads.
  virtual std::error_code write(const std::string& path, std::string_view bytes) = 0;
  virtual std::error_code make_folders(const std::string& path) = 0;
  /// Renames; what stands at `to` must be nothing, or a file where `from` is one, which it then replaces.
  virtual std::error_code move(const std::string& from, const std::string& to) = 0;
  /// Lets two folders change places at one moment. `is_unsupported` where the system does not offer it.
  virtual std::error_code exchange(const std::string& a, const std::string& b) = 0;
  /// Removes a file or a folder with all that is in it. Nothing there is no failure; links are not followed.
  virtual std::error_code remove(const std::string& path) = 0;
  /// Returns once a file's bytes or a folder's entries would survive a power cut.
  virtual std::error_code flush(const std::string& path) = 0;
};

[[nodiscard]] Disk& system_disk();

/// Whether an error of `exchange` means that this system or file system never does it.
[[nodiscard]] bool is_unsupported(std::error_code error);

}  // namespace cornerstone::publish
