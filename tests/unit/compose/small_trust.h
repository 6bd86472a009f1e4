// A trust of three academies made by hand, as two readers know it: all staff, and trustees.

#pragma once

#include <memory>
#include <string>
#include <vector>

#include "compose/document.h"
#include "compose/outline.h"
#include "diagnostics/sink.h"
#include "edition/edition.h"

namespace cornerstone::compose {

[[nodiscard]] values::Date on(int year, unsigned month, unsigned day);

/// A component call as readers hand it over, its options in order.
[[nodiscard]] document::ComponentCall call(std::string name,
                                           std::vector<std::pair<std::string, std::string>> texts = {});
[[nodiscard]] document::Option option(std::string key, document::OptionValue value);
[[nodiscard]] document::Block paragraph(std::string text);
[[nodiscard]] document::Block heading(std::string text, std::string id);
/// A link as Markdown wrote it, so with a place.
[[nodiscard]] document::Inline markdown_link(std::string page, std::string anchor, std::string text);

class SmallTrust {
 public:
  enum Who { kStaff, kTrustees };
  explicit SmallTrust(Who who);

  edition::Page& page(std::string path, std::string title, document::Blocks blocks);
  edition::Pack& pack(std::string id, std::string title);

  /// The document with this id; reports into `sink`.
  [[nodiscard]] document::Document made(const std::string& id);
  /// The blocks of a page that holds these alone.
  [[nodiscard]] std::string blocks_of(document::Blocks blocks);
  /// Kind and message of everything reported, one a line.
  [[nodiscard]] std::string reported() const;

  std::shared_ptr<facts::Facts> known = std::make_shared<facts::Facts>();  ///< Of the edition.
  edition::Edition edition;
  diagnostics::Sink sink;

 private:
  void add_framework();
  void add_academies();
  void add_ratings();
  void add_offer();
  void add_priorities();
  void add_calendar();
};

}  // namespace cornerstone::compose
