// Work on all processors: independent pieces, in any order, results wherever the work puts them.

#pragma once

#include <atomic>
#include <cstddef>
#include <thread>
#include <vector>

namespace cornerstone::driver {

/// Calls `work(0)` … `work(count - 1)`, each once, on `jobs` threads (the caller's among them), and returns when all
/// are done. `work` does not throw.
template <class Work>
void parallel_for(std::size_t count, unsigned jobs, Work&& work) {
  std::atomic<std::size_t> next = 0;
  const auto take = [&] {
    for (auto i = next++; i < count; i = next++) work(i);
  };
  std::vector<std::jthread> others;
  for (unsigned job = 1; job < jobs && job < count; ++job) others.emplace_back(take);
  take();
}

}  // namespace cornerstone::driver
