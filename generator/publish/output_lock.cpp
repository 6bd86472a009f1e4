#include "publish/output_lock.h"

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <cassert>
#include <cerrno>

namespace cornerstone::publish {

OutputLock::~OutputLock() {
  if (descriptor_ >= 0) ::close(descriptor_);
}

std::error_code OutputLock::take(const std::string& path) {
  assert(descriptor_ < 0);
  descriptor_ = ::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0666);
  if (descriptor_ < 0) return {errno, std::generic_category()};
  is_held_ = ::flock(descriptor_, LOCK_EX | LOCK_NB) == 0 || errno != EWOULDBLOCK;
  return is_held_ ? std::error_code() : std::make_error_code(std::errc::resource_unavailable_try_again);
}

}  // namespace cornerstone::publish
