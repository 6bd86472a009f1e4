// The disk fails: the user hears of it once, and the old output stands untouched.

#include "publish/failure.h"

#include <signal.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <catch2/catch.hpp>
#include <vector>

#include "publish/staging.h"
#include "stubborn_disk.h"
#include "temporary_folder.h"

namespace cornerstone::publish {
namespace {

using tests::Files;
using tests::files_in;
using tests::TemporaryFolder;

bool build(const std::string& output, const std::string& content, diagnostics::Sink& sink, Disk& disk) {
  Staging staging({output, "saltmere", "0.1.0", "2026-11-16", std::nullopt}, sink, disk);
  for (const auto* page : {"index.html", "offer/index.html", "calendar/index.html"}) {
    staging.folder("staff").write(page, content);
    staging.folder("trustees").write(page, content + content);
  }
  return staging.publish(content);
}

bool build(const std::string& output, const std::string& content, diagnostics::Sink& sink) {
  StubbornDisk disk;
  return build(output, content, sink, disk);
}

std::string only_message(const diagnostics::Sink& sink) {
  const auto all = sink.sorted();
  REQUIRE(all.size() == 1);
  CHECK(all.front().kind == diagnostics::Kind::kDiskFailure);
  return all.front().message;
}

TEST_CASE("a failure is told in words") {
  const std::vector<std::pair<std::errc, std::string>> cases = {
      {std::errc::no_space_on_device, "cannot write `out/a`: the disk is full"},
      {std::errc::permission_denied, "cannot write `out/a`: permission denied"},
      {std::errc::read_only_file_system, "cannot write `out/a`: the disk can only be read"},
      {std::errc::not_a_directory, "cannot write `out/a`: a file or link stands where a folder should"},
      {std::errc::io_error, "cannot write `out/a`: Input/output error"},
  };
  for (const auto& [reason, message] : cases) {
    diagnostics::Sink sink;
    report({"out/a", std::make_error_code(reason)}, sink);
    CHECK(only_message(sink) == message);
  }
}

TEST_CASE("a disk that fills up at any byte leaves the old output") {
  const TemporaryFolder folder;
  diagnostics::Sink sink;
  REQUIRE(build(folder.string(), "old", sink));
  const Files old = files_in(folder.path());
  bool is_published = false;
  for (std::size_t room = 0; !is_published; room += 37) {
    INFO(room << " bytes of room");
    StubbornDisk disk;
    disk.room = room;
    diagnostics::Sink failing;
    is_published = build(folder.string(), std::string(100, 'n'), failing, disk);
    if (is_published) break;
    CHECK(only_message(failing).ends_with("the disk is full"));
    CHECK(files_in(folder.path()) == old);
  }
  CHECK(files_in(folder.path()) != old);
}

TEST_CASE("whichever operation fails, the output is the old or the new one, and the next run succeeds") {
  for (const bool exchanges : {true, false}) {
    std::size_t operation = 0;
    for (bool was_reached = true; was_reached; ++operation) {
      for (const std::size_t fails_until : {operation + 1, StubbornDisk::kNever}) {
        INFO("operation " << operation << (exchanges ? " with" : " without") << " exchange");
        const TemporaryFolder folder;
        diagnostics::Sink sink;
        REQUIRE(build(folder.string(), "old", sink));
        const Files old = files_in(folder.path() / "saltmere");

        StubbornDisk disk;
        disk.exchanges = exchanges;
        disk.fails_at = operation;
        disk.fails_until = fails_until;
        diagnostics::Sink failing;
        const bool is_published = build(folder.string(), "new", failing, disk);
        was_reached = disk.operations > operation;
        CHECK(is_published == failing.sorted().empty());
        recover(folder.string(), sink);
        const Files found = files_in(folder.path() / "saltmere");
        const bool is_new = found.size() == old.size() && found.at("staff/index.html") == "new" &&
                            found.at("trustees/calendar/index.html") == "newnew";
        CHECK((found == old || is_new));
        if (is_published) CHECK(is_new);

        CHECK(build(folder.string(), "next", sink));
        CHECK(sink.sorted().empty());
        CHECK(files_in(folder.path() / "saltmere").at("staff/index.html") == "next");
      }
    }
    CHECK(operation > 12);
  }
}

TEST_CASE("a file in the way of the output is told") {
  const TemporaryFolder folder;
  folder.write("output", "a file");
  diagnostics::Sink sink;
  const std::string output = folder.string() + "/output";
  CHECK_FALSE(build(output, "x", sink));
  CHECK(only_message(sink) ==
        "cannot write `" + output + "/.cornerstone`: a file or link stands where a folder should");
  CHECK(files_in(folder.path()) == Files{{"output", "a file"}});
}

/// Runs `work` in a process of its own, so that limits and rights change there only; its result is the exit status.
template <typename Work>
int in_another_process(Work work) {
  const pid_t child = ::fork();
  if (child == 0) ::_exit(work());
  int status = 0;
  REQUIRE(::waitpid(child, &status, 0) == child);
  REQUIRE(WIFEXITED(status));
  return WEXITSTATUS(status);
}

/// 0 where the build failed with one message that ends like this.
int fails_with(const std::string& output, std::string_view ending) {
  diagnostics::Sink sink;
  if (build(output, std::string(9'000, 'n'), sink)) return 1;
  const auto all = sink.sorted();
  return all.size() == 1 && all.front().message.ends_with(ending) ? 0 : 2;
}

TEST_CASE("the system's own refusals come through") {
  const TemporaryFolder folder;
  diagnostics::Sink sink;
  REQUIRE(build(folder.string(), "old", sink));
  const Files old = files_in(folder.path());

  CHECK(in_another_process([&] {
          const rlimit limit{8'000, 8'000};
          ::signal(SIGXFSZ, SIG_IGN);
          if (::setrlimit(RLIMIT_FSIZE, &limit) != 0) return 3;
          return fails_with(folder.string(), "the file is larger than is allowed here");
        }) == 0);
  CHECK(files_in(folder.path()) == old);

  std::filesystem::permissions(folder.path() / ".cornerstone", std::filesystem::perms{0555});
  CHECK(in_another_process([&] {
          constexpr uid_t kNobody = 65534;
          if (::geteuid() == 0 && ::setuid(kNobody) != 0) return 3;
          return fails_with(folder.string(), "permission denied");
        }) == 0);
  std::filesystem::permissions(folder.path() / ".cornerstone", std::filesystem::perms{0755});
  CHECK(files_in(folder.path()) == old);
}

}  // namespace
}  // namespace cornerstone::publish
