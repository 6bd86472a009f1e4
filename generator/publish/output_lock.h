// One run at a time writes a trust's output. The lock goes with the process, however it ends.

#pragma once

#include <string>
#include <system_error>

namespace cornerstone::publish {

class OutputLock {
 public:
  OutputLock() = default;
  ~OutputLock();
  OutputLock(const OutputLock&) = delete;
  OutputLock& operator=(const OutputLock&) = delete;

  /// Takes the lock on the file at `path`, which is made where it is missing, without waiting.
  /// `resource_unavailable_try_again` where another run holds it. Where the file system knows no locks, all get it.
  [[nodiscard]] std::error_code take(const std::string& path);
  [[nodiscard]] bool is_held() const { return is_held_; }

 private:
  int descriptor_ = -1;
  bool is_held_ = false;
};

}  // namespace cornerstone::publish
