// A run is killed: at every operation, and at random moments. The output is then the old one or the new one, whole;
// where folders cannot change places, once the next start has looked at the journal.

#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include <catch2/catch.hpp>
#include <random>

#include "publish/staging.h"
#include "stubborn_disk.h"
#include "temporary_folder.h"

namespace cornerstone::publish {
namespace {

using tests::Files;
using tests::files_in;
using tests::TemporaryFolder;

void build(const std::string& output, const std::string& content, Disk& disk) {
  diagnostics::Sink sink;
  Staging staging({output, "saltmere", "0.1.0", "2026-11-16", std::nullopt}, sink, disk);
  for (int page = 0; page < 12; ++page) {
    const std::string name = content + std::to_string(page) + "/index.html";
    staging.folder("staff").write(name, content);
    staging.folder("academy/north").write(name, content);
  }
  (void)staging.publish(content);
}

void build(const std::string& output, const std::string& content) {
  StubbornDisk disk;
  build(output, content, disk);
}

struct Outputs {
  Files old;
  Files next;

  Outputs() {
    const TemporaryFolder folder;
    build(folder.string(), "old");
    old = files_in(folder.path() / "saltmere");
    build(folder.string(), "new");
    next = files_in(folder.path() / "saltmere");
  }
  [[nodiscard]] bool holds(const Files& files) const { return files == old || files == next; }
};

void check_recovered(const TemporaryFolder& folder, const Outputs& outputs, bool exchanges) {
  if (exchanges) CHECK(outputs.holds(files_in(folder.path() / "saltmere")));
  diagnostics::Sink sink;
  recover(folder.string(), sink);
  CHECK(sink.sorted().empty());
  const Files found = files_in(folder.path() / "saltmere");
  CHECK(outputs.holds(found));
  const Files hidden = files_in(folder.path() / ".cornerstone");
  REQUIRE(hidden.size() == 2);
  // Without an exchange the journal also brings the record home; with one, a kill just after it leaves the other.
  const std::string& record = hidden.at("saltmere.json");
  if (exchanges) {
    CHECK((record == "old" || record == "new"));
  } else {
    CHECK(record == (found == outputs.old ? "old" : "new"));
  }
}

TEST_CASE("a run killed before any of its operations leaves the old output or the new") {
  const Outputs outputs;
  REQUIRE(outputs.old != outputs.next);
  for (const bool exchanges : {true, false}) {
    std::size_t operation = 0;
    for (bool was_killed = true; was_killed; ++operation) {
      INFO("operation " << operation << (exchanges ? " with" : " without") << " exchange");
      const TemporaryFolder folder;
      build(folder.string(), "old");
      const pid_t child = ::fork();
      if (child == 0) {
        StubbornDisk disk;
        disk.exchanges = exchanges;
        disk.kills_at = operation;
        build(folder.string(), "new", disk);
        ::_exit(0);
      }
      int status = 0;
      REQUIRE(::waitpid(child, &status, 0) == child);
      was_killed = WIFSIGNALED(status);
      check_recovered(folder, outputs, exchanges);
      if (!was_killed) CHECK(files_in(folder.path() / "saltmere") == outputs.next);
    }
    CHECK(operation > 30);
  }
}

TEST_CASE("a run killed at a random moment leaves the old output or the new") {
  const Outputs outputs;
  std::mt19937 random(20261116);
  std::uniform_int_distribution<useconds_t> moments(0, 6'000);
  for (int round = 0; round < 60; ++round) {
    const bool exchanges = round % 2 == 0;
    const TemporaryFolder folder;
    build(folder.string(), "old");
    const pid_t child = ::fork();
    if (child == 0) {
      StubbornDisk disk;
      disk.exchanges = exchanges;
      while (true) {
        build(folder.string(), "new", disk);
        build(folder.string(), "old", disk);
      }
    }
    ::usleep(moments(random));
    ::kill(child, SIGKILL);
    REQUIRE(::waitpid(child, nullptr, 0) == child);
    check_recovered(folder, outputs, exchanges);
  }
}

TEST_CASE("a run that begins after a killed one needs no recovery of its own") {
  const TemporaryFolder folder;
  folder.write(".cornerstone/saltmere.new/staff/index.html", "half");
  folder.write(".cornerstone/saltmere.json.new", "half");
  build(folder.string(), "new");
  CHECK(files_in(folder.path() / "saltmere") == Outputs().next);
  CHECK(files_in(folder.path() / ".cornerstone").size() == 2);
}

TEST_CASE("a journal that says nothing is told, and nothing is touched") {
  for (const auto* text : {"", "staff", "../..\n", "Staff\n"}) {
    const TemporaryFolder folder;
    folder.write(".cornerstone/saltmere.journal", text);
    folder.write(".cornerstone/saltmere.new/staff/index.html", "new");
    const Files before = files_in(folder.path());
    diagnostics::Sink sink;
    recover(folder.string(), sink);
    REQUIRE(sink.sorted().size() == 1);
    CHECK(sink.sorted().front().kind == diagnostics::Kind::kDiskFailure);
    Files after = files_in(folder.path());
    after.erase(".cornerstone/saltmere.lock");
    CHECK(after == before);
  }
}

}  // namespace
}  // namespace cornerstone::publish
