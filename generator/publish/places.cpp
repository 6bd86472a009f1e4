#include "publish/places.h"

namespace cornerstone::publish {

Places::Places(const std::string& output_folder, const std::string& trust)
    : output(output_folder),
      hidden(output + "/" + std::string(kHiddenFolder)),
      published(output + "/" + trust),
      record(hidden + "/" + trust + ".json"),
      staged(hidden + "/" + trust + ".new"),
      staged_record(record + ".new"),
      replaced(hidden + "/" + trust + ".old"),
      journal(hidden + "/" + trust + ".journal"),
      staged_journal(journal + ".new"),
      lock(hidden + "/" + trust + ".lock") {}

}  // namespace cornerstone::publish
