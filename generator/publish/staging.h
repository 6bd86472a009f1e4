// Staging: the output of a run while it is being made, and the one moment at which it becomes the published one.
//
// Files stream into a hidden folder beside the output, from any thread. `publish` then puts the whole in the place of
// the old, or nothing: a failing disk, an error or a kill at any moment leaves the old output as it was. What a killed
// run left behind is completed, undone or removed when the next one begins. Staging never decides what is written, and
// knows nothing of pages and papers.
//
// Only the record and the journal are flushed to the disk before they are relied on. Pages and papers are not: a kill
// does not lose them, and after a power cut the next build writes them all again.

#pragma once

#include <atomic>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <set>
#include <string>
#include <string_view>

#include "diagnostics/sink.h"
#include "publish/disk.h"
#include "publish/failure.h"
#include "publish/manifest.h"
#include "publish/output_lock.h"
#include "publish/places.h"

namespace cornerstone::publish {

/// What is to be replaced, and what its manifests say.
struct Target {
  std::string output;               ///< The folder for all trusts, as the user named it.
  std::string trust;                ///< The trust's folder in it.
  std::string version;              ///< Of the program.
  std::string as_at;                ///< yyyy-mm-dd.
  std::optional<std::string> only;  ///< The one folder of the trust's to be replaced; empty: all of it.
};

class Staging;

/// One output: the folder of one audience, or of one academy for it. Nothing can be written outside it.
class Folder {
 public:
  Folder(Staging& staging, std::string name);

  /// Writes a whole file; any thread. A path that is not safe everywhere, or is written twice, is a kUnsafePath.
  void write(std::string_view path, std::string_view bytes);
  [[nodiscard]] const std::string& name() const { return name_; }  ///< `staff`, `academy/coldharbour`
  [[nodiscard]] std::string manifest() const;

 private:
  /// Why a path that is safe in itself cannot be added to the others.
  [[nodiscard]] std::optional<std::string> complaint(const std::string& path) const;
  [[nodiscard]] bool add(const std::string& path, PublishedFile file);

  Staging& staging_;
  std::string name_;
  mutable std::mutex mutex_;
  PublishedFiles files_;
  std::set<std::string, std::less<>> folders_;  ///< Those that hold files.
};

class Staging {
 public:
  /// Completes or undoes what a killed run left of this trust. `sink` and `disk` outlive the Staging.
  Staging(Target target, diagnostics::Sink& sink, Disk& disk = system_disk());
  /// Removes what was not published.
  ~Staging();
  Staging(const Staging&) = delete;
  Staging& operator=(const Staging&) = delete;

  /// The output of that name, the same one for the same name; any thread. No output stands inside another, and with
  /// `Target::only` all stand in that folder. Lives as long as the Staging.
  Folder& folder(const std::string& name);

  /// Once all is written: replaces the published output, and keeps `record` for the team in
  /// `<output>/.cornerstone/<trust>.json`. False where something was refused or failed, now or before, of which a
  /// diagnostic tells; the old output then stands untouched, but for one case: the output was replaced and then its
  /// record could not be. At most once.
  [[nodiscard]] bool publish(std::string_view record);

  /// Whether the disk has failed: what is written from then on is dropped.
  [[nodiscard]] bool has_failed() const { return has_failed_; }

 private:
  friend class Folder;
  void write(const std::string& path, std::string_view bytes);
  void fail(const Failure& failure);
  [[nodiscard]] bool write_manifests();
  [[nodiscard]] std::optional<Failure> replace_output(std::string_view record);

  const Target target_;
  const Places places_;
  diagnostics::Sink& sink_;
  Disk& disk_;
  OutputLock lock_;
  std::atomic<bool> has_refused_ = false;  ///< A path.
  std::atomic<bool> has_failed_ = false;
  bool is_published_ = false;
  std::mutex mutex_;
  std::map<std::string, std::unique_ptr<Folder>> folders_;
};

/// Completes or undoes what killed runs left of any trust in `output`; runs that are still at work keep theirs.
void recover(const std::string& output, diagnostics::Sink& sink, Disk& disk = system_disk());

}  // namespace cornerstone::publish
