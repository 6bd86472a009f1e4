#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <boost/filesystem.hpp>
#include <cerrno>
#include <cstdio>

#include "publish/disk.h"

namespace cornerstone::publish {
namespace {

namespace fs = boost::filesystem;

std::error_code last_error() {
  return {errno, std::generic_category()};
}

/// An open file; closing is explicit where its failure matters, as on network shares, which write then.
class Descriptor {
 public:
  Descriptor(const std::string& path, int flags) : number_(::open(path.c_str(), flags | O_CLOEXEC, 0666)) {}
  ~Descriptor() {
    if (is_open()) ::close(number_);
  }
  Descriptor(const Descriptor&) = delete;
  Descriptor& operator=(const Descriptor&) = delete;

  [[nodiscard]] bool is_open() const { return number_ >= 0; }

  std::error_code write(std::string_view bytes) const {
    while (!bytes.empty()) {
      const ssize_t written = ::write(number_, bytes.data(), bytes.size());
      if (written < 0 && errno == EINTR) continue;
      if (written < 0) return last_error();
      bytes.remove_prefix(static_cast<std::size_t>(written));
    }
    return {};
  }

  std::error_code flush() const { return ::fsync(number_) == 0 ? std::error_code() : last_error(); }

  std::error_code close() {
    const int result = ::close(number_);
    number_ = -1;
    return result == 0 ? std::error_code() : last_error();
  }

 private:
  int number_;
};

class SystemDisk final : public Disk {
 public:
  std::error_code write(const std::string& path, std::string_view bytes) override {
    const std::error_code error = write_in_folder(path, bytes);
    if (error != std::errc::no_such_file_or_directory) return error;
    if (const auto failure = make_folders(fs::path(path).parent_path().string())) return failure;
    return write_in_folder(path, bytes);
  }

  std::error_code make_folders(const std::string& path) override {
    boost::system::error_code error;
    fs::create_directories(path, error);
    return error;
  }

  std::error_code move(const std::string& from, const std::string& to) override {
    return ::rename(from.c_str(), to.c_str()) == 0 ? std::error_code() : last_error();
  }

  std::error_code exchange([[maybe_unused]] const std::string& a, [[maybe_unused]] const std::string& b) override {
#ifdef RENAME_EXCHANGE
    return ::renameat2(AT_FDCWD, a.c_str(), AT_FDCWD, b.c_str(), RENAME_EXCHANGE) == 0 ? std::error_code()
                                                                                       : last_error();
#else
    return std::make_error_code(std::errc::function_not_supported);
#endif
  }

  std::error_code remove(const std::string& path) override {
    boost::system::error_code error;
    fs::remove_all(path, error);
    return error;
  }

  std::error_code flush(const std::string& path) override {
    const Descriptor file(path, O_RDONLY);
    if (!file.is_open()) return last_error();
    const std::error_code error = file.flush();
    // Some network shares flush files but no folders, and say so in this way.
    return error == std::errc::invalid_argument ? std::error_code() : error;
  }

 private:
  static std::error_code write_in_folder(const std::string& path, std::string_view bytes) {
    Descriptor file(path, O_WRONLY | O_CREAT | O_TRUNC);
    if (!file.is_open()) return last_error();
    if (const auto error = file.write(bytes)) return error;
    return file.close();
  }
};

}  // namespace

Disk& system_disk() {
  static SystemDisk disk;
  return disk;
}

bool is_unsupported(std::error_code error) {
  return error == std::errc::function_not_supported || error == std::errc::invalid_argument ||
         error == std::errc::operation_not_supported;
}

}  // namespace cornerstone::publish
