#include <fmt/format.h>

#include <utility>

#include "publish/path_rules.h"
#include "publish/staging.h"
#include "source/hash.h"

namespace cornerstone::publish {
namespace {

constexpr std::string_view kRename = "rename the page, record or file that it is made from";

}  // namespace

Folder::Folder(Staging& staging, std::string name) : staging_(staging), name_(std::move(name)) {}

void Folder::write(std::string_view path, std::string_view bytes) {
  const std::string inside(path);
  if (!add(inside, {source::content_hash(bytes), bytes.size()})) return;
  staging_.write(name_ + "/" + inside, bytes);
}

std::string Folder::manifest() const {
  const std::scoped_lock lock(mutex_);
  return publish::manifest(staging_.target_.version, staging_.target_.as_at, files_);
}

bool Folder::add(const std::string& path, PublishedFile file) {
  const std::string whole = staging_.target_.trust + "/" + name_ + "/" + path;
  const auto refuse = [&](const std::string& message) {
    staging_.has_refused_ = true;
    staging_.sink_.report(diagnostics::Kind::kUnsafePath, {}, message, std::string(kRename));
    return false;
  };
  if (const auto reason = unsafe_because(whole)) {
    return refuse(fmt::format("`{}` is not a safe path: {}", whole, *reason));
  }
  const std::scoped_lock lock(mutex_);
  if (const auto reason = complaint(path)) {
    return refuse(fmt::format("`{}/{}/{}", staging_.target_.trust, name_, *reason));
  }
  files_.emplace(path, std::move(file));
  for (std::size_t slash = path.find('/'); slash != std::string::npos; slash = path.find('/', slash + 1)) {
    folders_.insert(path.substr(0, slash));
  }
  return true;
}

std::optional<std::string> Folder::complaint(const std::string& path) const {
  if (path == kManifestName || files_.contains(path)) return path + "` is written twice";
  if (folders_.contains(path)) return path + "` is both a file and a folder";
  for (std::size_t slash = path.find('/'); slash != std::string::npos; slash = path.find('/', slash + 1)) {
    const std::string above = path.substr(0, slash);
    if (files_.contains(above) || above == kManifestName) return above + "` is both a file and a folder";
  }
  return std::nullopt;
}

}  // namespace cornerstone::publish
