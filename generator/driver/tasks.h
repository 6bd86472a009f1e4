// Work on all processors: tasks, each of which may leave further ones.
//
// What was left last is taken first: what has begun is finished before something new begins, so that no more is held in
// memory than is being worked on. Results stand wherever the tasks put them; their order must not matter.

#pragma once

#include <condition_variable>
#include <functional>
#include <mutex>
#include <vector>

namespace cornerstone::driver {

class Tasks {
 public:
  using Task = std::function<void()>;  ///< Does not throw.

  /// Leaves tasks to be done before all that wait already, the first of them first. Any thread.
  void add(std::vector<Task> tasks);

  /// Works on `jobs` threads, the caller's among them, and returns when nothing is left to do.
  void run(unsigned jobs);

 private:
  void work();

  std::mutex mutex_;
  std::condition_variable changed_;
  std::vector<Task> waiting_;  ///< The last is the next.
  unsigned at_work_ = 0;
};

}  // namespace cornerstone::driver
