#include "publish/staging.h"

#include <catch2/catch.hpp>
#include <thread>
#include <vector>

#include "source/hash.h"
#include "source/source_map.h"
#include "stubborn_disk.h"
#include "temporary_folder.h"

namespace cornerstone::publish {
namespace {

using diagnostics::Kind;
using tests::Files;
using tests::files_in;
using tests::TemporaryFolder;

Target target(const TemporaryFolder& folder, std::optional<std::string> only = std::nullopt) {
  return {folder.string(), "saltmere", "0.1.0", "2026-11-16", std::move(only)};
}

std::vector<std::string> messages(const diagnostics::Sink& sink) {
  std::vector<std::string> all;
  for (const auto& d : sink.sorted()) all.push_back(d.message + " [" + std::string(slug(d.kind)) + "]");
  return all;
}

std::string listed(const std::string& path, const std::string& bytes) {
  return "    \"" + path + "\": {\n      \"hash\": \"" + source::content_hash(bytes) +
         "\",\n      \"bytes\": " + std::to_string(bytes.size()) + "\n    }";
}

std::string build_json(const std::string& files) {
  return "{\n  \"version\": \"0.1.0\",\n  \"as_at\": \"2026-11-16\",\n  \"files\": {\n" + files + "\n  }\n}\n";
}

/// Publishes `files`, by their paths in the trust's folder; the folder's name is what stands before the first `/`.
bool publish(const Target& target, const Files& files, diagnostics::Sink& sink, Disk& disk = system_disk()) {
  Staging staging(target, sink, disk);
  for (const auto& [path, bytes] : files) {
    const std::size_t slash = path.find('/');
    staging.folder(path.substr(0, slash)).write(path.substr(slash + 1), bytes);
  }
  return staging.publish("{}\n");
}

TEST_CASE("what is written stands in the output, each folder with its own manifest") {
  const TemporaryFolder folder;
  diagnostics::Sink sink;
  {
    Staging staging(target(folder), sink);
    staging.folder("staff").write("index.html", "<p>staff");
    staging.folder("academy/north").write("assets/site.css", "p {}");
    staging.folder("academy/north").write("index.html", "");
    CHECK(files_in(folder.path() / "saltmere").empty());
    REQUIRE(staging.publish("{\"inputs\": 3}\n"));
  }
  CHECK(messages(sink).empty());
  CHECK(files_in(folder.path()) ==
        Files{{".cornerstone/saltmere.json", "{\"inputs\": 3}\n"},
              {".cornerstone/saltmere.lock", ""},
              {"saltmere/staff/index.html", "<p>staff"},
              {"saltmere/staff/build.json", build_json(listed("index.html", "<p>staff"))},
              {"saltmere/academy/north/assets/site.css", "p {}"},
              {"saltmere/academy/north/index.html", ""},
              {"saltmere/academy/north/build.json",
               build_json(listed("assets/site.css", "p {}") + ",\n" + listed("index.html", ""))}});
}

TEST_CASE("a second run replaces all that the first has published") {
  for (const bool exchanges : {true, false}) {
    const TemporaryFolder folder;
    diagnostics::Sink sink;
    StubbornDisk disk;
    disk.exchanges = exchanges;
    REQUIRE(publish(target(folder), {{"staff/old.html", "old"}, {"private/a.html", "a"}}, sink, disk));
    REQUIRE(publish(target(folder), {{"staff/new.html", "new"}}, sink, disk));
    CHECK(messages(sink).empty());
    CHECK(files_in(folder.path()) == Files{{".cornerstone/saltmere.json", "{}\n"},
                                           {".cornerstone/saltmere.lock", ""},
                                           {"saltmere/staff/new.html", "new"},
                                           {"saltmere/staff/build.json", build_json(listed("new.html", "new"))}});
    CHECK_FALSE(std::filesystem::exists(folder.path() / ".cornerstone/saltmere.new"));
    CHECK_FALSE(std::filesystem::exists(folder.path() / ".cornerstone/saltmere.old"));
  }
}

TEST_CASE("one audience's folder is replaced alone") {
  for (const bool exchanges : {true, false}) {
    const TemporaryFolder folder;
    diagnostics::Sink sink;
    StubbornDisk disk;
    disk.exchanges = exchanges;
    REQUIRE(publish(target(folder), {{"staff/index.html", "1"}, {"trustees/index.html", "1"}}, sink, disk));
    Files expected = files_in(folder.path() / "saltmere");
    {
      Staging staging(target(folder, "academy"), sink, disk);
      staging.folder("academy/north").write("index.html", "2");
      REQUIRE(staging.publish("{}\n"));
    }
    REQUIRE(publish(target(folder, "staff"), {{"staff/index.html", "3"}}, sink, disk));
    expected["academy/north/index.html"] = "2";
    expected["academy/north/build.json"] = build_json(listed("index.html", "2"));
    expected["staff/index.html"] = "3";
    expected["staff/build.json"] = build_json(listed("index.html", "3"));
    CHECK(files_in(folder.path() / "saltmere") == expected);
    CHECK(messages(sink).empty());
  }
}

TEST_CASE("a first run with one audience makes the trust's folder") {
  const TemporaryFolder folder;
  diagnostics::Sink sink;
  REQUIRE(publish(target(folder, "staff"), {{"staff/index.html", "1"}}, sink));
  CHECK(files_in(folder.path() / "saltmere").size() == 2);
}

TEST_CASE("many threads write the same output as one") {
  constexpr int kFiles = 400;
  const auto name = [](int i) { return "pages/" + std::to_string(i % 7) + "/" + std::to_string(i) + ".html"; };
  std::vector<Files> outputs;
  for (const int threads : {1, 8}) {
    const TemporaryFolder folder;
    diagnostics::Sink sink;
    Staging staging(target(folder), sink);
    {
      std::vector<std::jthread> workers;
      for (int t = 0; t < threads; ++t) {
        workers.emplace_back([&, t] {
          for (int i = t; i < kFiles; i += threads) staging.folder("staff").write(name(i), std::to_string(i));
        });
      }
    }
    REQUIRE(staging.publish("{}\n"));
    CHECK(messages(sink).empty());
    outputs.push_back(files_in(folder.path()));
  }
  CHECK(outputs.front().size() == kFiles + 3);
  CHECK(outputs.front() == outputs.back());
}

TEST_CASE("unsafe and colliding paths are refused, and nothing is published") {
  struct Case {
    std::vector<std::string> paths;
    std::string message;
  };
  const std::vector<Case> cases = {
      {{"Über.html"},
       "`saltmere/staff/Über.html` is not a safe path: `Ü` is not a lower-case letter, digit, `-`, `_` or `.`"},
      {{"../private/a.html"},
       "`saltmere/staff/../private/a.html` is not a safe path: `..` begins or ends with a full stop"},
      {{"a.html", "b.html", "a.html"}, "`saltmere/staff/a.html` is written twice"},
      {{"build.json"}, "`saltmere/staff/build.json` is written twice"},
      {{"build.json/a"}, "`saltmere/staff/build.json` is both a file and a folder"},
      {{"a", "a/b"}, "`saltmere/staff/a` is both a file and a folder"},
      {{"a/b/c", "a/b"}, "`saltmere/staff/a/b` is both a file and a folder"},
  };
  for (const Case& c : cases) {
    const TemporaryFolder folder;
    diagnostics::Sink sink;
    {
      Staging staging(target(folder), sink);
      for (const std::string& path : c.paths) staging.folder("staff").write(path, "x");
      CHECK_FALSE(staging.publish("{}\n"));
      CHECK_FALSE(staging.has_failed());
    }
    CHECK(messages(sink) == std::vector<std::string>{c.message + " [unsafe-path]"});
    CHECK(files_in(folder.path()) == Files{{".cornerstone/saltmere.lock", ""}});
  }
}

TEST_CASE("what is not published leaves nothing behind") {
  const TemporaryFolder folder;
  diagnostics::Sink sink;
  {
    Staging staging(target(folder), sink);
    staging.folder("staff").write("index.html", "x");
  }
  CHECK(files_in(folder.path()) == Files{{".cornerstone/saltmere.lock", ""}});
  CHECK_FALSE(std::filesystem::exists(folder.path() / ".cornerstone/saltmere.new"));
}

TEST_CASE("a folder of something else is never replaced") {
  const std::vector<std::string> foreign = {"trust.toml", "data/attendance.csv"};
  for (const std::string& name : foreign) {
    const TemporaryFolder folder;
    folder.write("saltmere/" + name, "precious");
    diagnostics::Sink sink;
    CHECK_FALSE(publish(target(folder), {{"staff/index.html", "1"}}, sink));
    CHECK(messages(sink) == std::vector<std::string>{"`" + folder.string() +
                                                     "/saltmere` holds something that this program has not published "
                                                     "[not-an-output]"});
    CHECK(files_in(folder.path() / "saltmere") == Files{{name, "precious"}});
  }
}

TEST_CASE("a link in the output's place is never replaced") {
  const TemporaryFolder folder;
  const TemporaryFolder elsewhere;
  std::filesystem::create_directory_symlink(elsewhere.path(), folder.path() / "saltmere");
  diagnostics::Sink sink;
  CHECK_FALSE(publish(target(folder), {{"staff/index.html", "1"}}, sink));
  CHECK(sink.sorted().front().kind == Kind::kNotAnOutput);
  CHECK(files_in(elsewhere.path()).empty());
}

TEST_CASE("two runs never write the same output at a time, but different ones do") {
  const TemporaryFolder folder;
  diagnostics::Sink sink;
  Staging first(target(folder), sink);
  first.folder("staff").write("index.html", "first");
  {
    diagnostics::Sink refused;
    CHECK_FALSE(publish(target(folder), {{"staff/index.html", "second"}}, refused));
    CHECK(messages(refused) == std::vector<std::string>{"cannot write `" + folder.string() +
                                                        "/saltmere`: another run is writing there [disk-failure]"});
  }
  Target other = target(folder);
  other.trust = "harbour";
  CHECK(publish(other, {{"staff/index.html", "x"}}, sink));
  recover(folder.string(), sink);
  REQUIRE(first.publish("{}\n"));
  CHECK(messages(sink).empty());
  CHECK(files_in(folder.path() / "saltmere").at("staff/index.html") == "first");
}

}  // namespace
}  // namespace cornerstone::publish
