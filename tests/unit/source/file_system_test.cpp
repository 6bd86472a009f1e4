#include "source/file_system.h"

#include <sys/stat.h>
#include <unistd.h>

#include <catch2/catch.hpp>
#include <filesystem>

#include "temporary_folder.h"

namespace cornerstone::source {
namespace {

namespace fs = std::filesystem;
using tests::TemporaryFolder;
using Paths = std::vector<std::string>;

TEST_CASE("a folder in memory reads like one on disk") {
  const TemporaryFolder folder;
  const std::map<std::string, std::string> files = {
      {"trust.toml", "[trust]\n"}, {"data/a.csv", "id\r\n"}, {"data/deep/b.csv", ""}, {"database/c.csv", "\xFF"}};
  for (const auto& [name, bytes] : files) folder.write(name, bytes);

  const auto on_disk = folder_on_disk(folder.string());
  const auto in_memory = folder_in_memory(files);
  for (const FileSystem* system : {on_disk.get(), in_memory.get()}) {
    CHECK(system->files_below("") == Paths{"data/a.csv", "data/deep/b.csv", "database/c.csv", "trust.toml"});
    CHECK(system->files_below(".") == system->files_below(""));
    CHECK(system->files_below("data") == Paths{"data/a.csv", "data/deep/b.csv"});
    CHECK(system->files_below("dat").empty());
    CHECK(system->files_below("trust.toml").empty());
    CHECK(system->obstacles_below("") == std::vector<Obstacle>{{"data", ObstacleKind::kFolder},
                                                               {"data/deep", ObstacleKind::kFolder},
                                                               {"database", ObstacleKind::kFolder}});
    CHECK(system->obstacles_below("data") == std::vector<Obstacle>{{"data/deep", ObstacleKind::kFolder}});
    CHECK(system->has_folder("data"));
    CHECK(system->has_folder(""));
    CHECK(system->has_folder("."));
    CHECK_FALSE(system->has_folder("dat"));
    CHECK_FALSE(system->has_folder("trust.toml"));
    for (const auto& [name, bytes] : files) CHECK(system->read(name) == bytes);
    for (const auto* name : {"data", "nothing.csv", "", "../trust.toml"}) {
      INFO(name);
      CHECK(system->read(name) == std::unexpected(ReadFailure::kNotFound));
    }
  }
  CHECK(in_memory->shown_name("data/a.csv") == "data/a.csv");
}

TEST_CASE("messages show a path as the command line named its folder") {
  CHECK(folder_on_disk("content/saltmere")->shown_name("trust.toml") == "content/saltmere/trust.toml");
  CHECK(folder_on_disk("content/saltmere//")->shown_name("trust.toml") == "content/saltmere/trust.toml");
  CHECK(folder_on_disk(".")->shown_name("trust.toml") == "trust.toml");
  CHECK(folder_on_disk("/")->shown_name("trust.toml") == "/trust.toml");
}

TEST_CASE("a missing root has no files") {
  const auto system = folder_on_disk("/nowhere/at/all");
  CHECK(system->files_below("").empty());
  CHECK_FALSE(system->has_folder(""));
  CHECK(system->read("trust.toml") == std::unexpected(ReadFailure::kNotFound));
}

TEST_CASE("links are followed inside the root only, and never round in a circle") {
  const TemporaryFolder outside;
  outside.write("secret.csv", "secret");
  const TemporaryFolder folder;
  folder.write("real/a.csv", "a");
  fs::create_symlink("a.csv", folder.path() / "real" / "same.csv");
  fs::create_directory_symlink("real", folder.path() / "linked");
  fs::create_directory_symlink("..", folder.path() / "real" / "up");
  fs::create_directory_symlink(outside.path(), folder.path() / "away");
  fs::create_symlink(outside.path() / "secret.csv", folder.path() / "secret.csv");
  fs::create_symlink("nowhere", folder.path() / "broken.csv");

  const auto system = folder_on_disk(folder.string());
  CHECK(system->files_below("") == Paths{"linked/a.csv", "linked/same.csv", "real/a.csv", "real/same.csv"});
  CHECK(system->read("linked/a.csv") == "a");
  for (const auto* name : {"secret.csv", "away/secret.csv", "broken.csv"}) {
    INFO(name);
    CHECK(system->read(name) == std::unexpected(ReadFailure::kNotFound));
  }
  CHECK_FALSE(system->has_folder("away"));
  CHECK(system->obstacles_below("") == std::vector<Obstacle>{{"away", ObstacleKind::kLinkOutside},
                                                             {"broken.csv", ObstacleKind::kDeadLink},
                                                             {"linked", ObstacleKind::kFolder},
                                                             {"linked/up", ObstacleKind::kFolder},
                                                             {"real", ObstacleKind::kFolder},
                                                             {"real/up", ObstacleKind::kFolder},
                                                             {"secret.csv", ObstacleKind::kLinkOutside}});
}

TEST_CASE("what is neither file nor folder stands in the way") {
  const TemporaryFolder folder;
  folder.write("a.csv", "a");
  REQUIRE(mkfifo((folder.path() / "pipe.csv").c_str(), 0600) == 0);
  fs::create_symlink("ring.csv", folder.path() / "ring.csv");
  const auto system = folder_on_disk(folder.string());
  CHECK(system->files_below("") == Paths{"a.csv"});
  CHECK(system->obstacles_below("") ==
        std::vector<Obstacle>{{"pipe.csv", ObstacleKind::kDevice}, {"ring.csv", ObstacleKind::kDeadLink}});
}

TEST_CASE("a file that may not be read is told apart from a missing one") {
  if (geteuid() == 0) return;  // Root reads everything.
  const TemporaryFolder folder;
  folder.write("closed.csv", "x");
  fs::permissions(folder.path() / "closed.csv", fs::perms::none);
  CHECK(folder_on_disk(folder.string())->read("closed.csv") == std::unexpected(ReadFailure::kNotReadable));
}

}  // namespace
}  // namespace cornerstone::source
