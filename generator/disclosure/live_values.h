// Live values: the figures inside prose, worked out once, at the page's own audience.
//
// Every output that carries the page prints the same words. A value that the page's audience may not know is an error
// at its place.

#pragma once

#include "diagnostics/sink.h"
#include "document/document.h"
#include "expression/scope.h"
#include "model/trust.h"

namespace cornerstone::disclosure {

/// Works out one live value; a marked level where it is a word of the framework's levels.
class LiveValues {
 public:
  /// `cleared`: for the page's own audience; `whole`: for published counts alone. Borrowed.
  LiveValues(const model::Trust& trust, const facts::Facts& cleared, const facts::Facts& whole,
             values::AcademyIndex academy, std::string audience)
      : trust_(trust), cleared_(cleared), whole_(whole), academy_(academy), audience_(std::move(audience)) {}

  /// Replaces every live value of `inlines`, nested ones too.
  void fill(document::Inlines& inlines, const std::vector<model::LiveSentence>& live, diagnostics::Sink& sink) const;
  void fill(document::Draft& draft, const std::vector<model::LiveSentence>& live, diagnostics::Sink& sink) const;

 private:
  [[nodiscard]] document::Inline value_of(const expression::Formula& formula, diagnostics::Sink& sink) const;

  const model::Trust& trust_;
  const facts::Facts& cleared_;
  const facts::Facts& whole_;
  values::AcademyIndex academy_;
  std::string audience_;
};

}  // namespace cornerstone::disclosure
