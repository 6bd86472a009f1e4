#include <catch2/catch.hpp>

#include "small_trust.h"

namespace cornerstone::compose {
namespace {

document::Block linking(document::Inline link) {
  document::Paragraph made;
  // Long enough not to be taken for the lead.
  made.content = document::words("See ");
  made.content.push_back(std::move(link));
  return made;
}

std::string with_link(SmallTrust& trust, std::string page, std::string anchor, std::string text = "there") {
  trust.page("offer/send.md", "SEND", {heading("How to ask", "how-to-ask"), call("key", {{"title", "Marks"}})});
  trust.edition.known_pages.push_back({"board.md", values::AudienceIndex{1}});
  return trust.blocks_of(
      {linking(markdown_link(std::move(page), std::move(anchor), std::move(text))), heading("Here", "here")});
}

}  // namespace

TEST_CASE("links lead to the documents that Markdown files become") {
  const auto [page, anchor, target] = GENERATE(table<const char*, const char*, const char*>({
      {"offer/send.md", "", "link page=offer/send "},
      {"./offer/send.md", "how-to-ask", "link page=offer/send anchor=how-to-ask "},
      {"offer/send.md", "marks", "link page=offer/send anchor=marks "},
      {"", "here", "link anchor=here "},
  }));
  SmallTrust trust(SmallTrust::kStaff);
  const auto dumped = with_link(trust, page, anchor);
  CAPTURE(dumped);
  CHECK(dumped.find(target) != std::string::npos);
  CHECK(trust.reported().empty());
}

TEST_CASE("a link that leads nowhere is reported with what may be meant") {
  const auto [page, anchor, message] = GENERATE(table<const char*, const char*, const char*>({
      {"offer/sent.md", "", "unknown-page: there is no page `offer/sent.md` (did you mean `offer/send.md`?)\n"},
      {"offer/send.md", "how-to-asc",
       "unknown-anchor: `offer/send.md` has no part called `#how-to-asc` (did you mean `how-to-ask`?)\n"},
      {"", "hear", "unknown-anchor: this page has no part called `#hear` (one of: `here`)\n"},
      {"board.md", "",
       "narrower-page: `board.md` is not for the readers of this page (give this page the narrower audience, or take "
       "the link out)\n"},
  }));
  SmallTrust trust(SmallTrust::kStaff);
  const auto dumped = with_link(trust, page, anchor);
  CHECK(trust.reported() == message);
  CHECK(dumped.find("link") == std::string::npos);
  CHECK(dumped.find("there") != std::string::npos);
}

TEST_CASE("a page whose readers may read the other keeps its words where this output lacks it") {
  SmallTrust trust(SmallTrust::kTrustees);
  trust.edition.known_pages.push_back({"how.md", values::AudienceIndex{0}});
  const auto dumped = trust.blocks_of({linking(markdown_link("how.md", "", "how it works")), heading("Here", "here")});
  CHECK(dumped == "paragraph\n  \"See \"\n  \"how it works\"\nheading 2 #here \"Here\"\n");
  CHECK(trust.reported().empty());
}

TEST_CASE("a reference without words takes the name of the part") {
  SmallTrust trust(SmallTrust::kStaff);
  const auto dumped = with_link(trust, "", "here", "");
  CHECK(dumped.find("\"Here\"") != std::string::npos);
}

TEST_CASE("a link without words takes the title of the page") {
  SmallTrust trust(SmallTrust::kStaff);
  const auto dumped = with_link(trust, "offer/send.md", "how-to-ask", "");
  CHECK(dumped.find("link page=offer/send anchor=how-to-ask \"SEND\"") != std::string::npos);
  SmallTrust narrower(SmallTrust::kTrustees);
  narrower.edition.known_pages.push_back({"how.md", values::AudienceIndex{0}});
  CHECK(narrower.blocks_of({linking(markdown_link("how.md", "", "")), heading("Here", "here")}).find("link") ==
        std::string::npos);
  CHECK(narrower.reported() ==
        "link-target: this link has no words, and `how.md` is not in this output to lend it its title (write the words "
        "between the square brackets)\n");
}

TEST_CASE("words of the glossary are explained at their first use") {
  SmallTrust trust(SmallTrust::kStaff);
  const auto dumped =
      trust.blocks_of({heading("KS2", "ks2"), paragraph("At the end of key stage 2, and KS2 again, but not in KS20.")});
  CHECK(dumped ==
        "heading 2 #ks2 \"KS2\"\n"
        "paragraph\n"
        "  \"At the end of \"\n"
        "  term \"key stage 2\" \"Years 3 to 6.\" page=glossary anchor=word-key-stage-2\n"
        "  \", and KS2 again, but not in KS20.\"\n");
}

}  // namespace cornerstone::compose
