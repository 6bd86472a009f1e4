#include "publish/published_output.h"
#include "publish/replacement.h"
#include "publish/staging.h"

namespace cornerstone::publish {

void recover(const std::string& output, diagnostics::Sink& sink, Disk& disk) {
  for (const std::string& trust : unfinished_trusts(output)) {
    const Places places(output, trust);
    OutputLock lock;
    if (lock.take(places.lock)) continue;
    if (const auto failure = recover(places, disk)) report(*failure, sink);
  }
}

}  // namespace cornerstone::publish
