#include "readers/markdown_inlines.h"

#include <algorithm>
#include <cctype>
#include <charconv>
#include <string>
#include <utility>

#include <fmt/format.h>

#include "document/walk.h"

namespace cornerstone::readers {
namespace {

bool has_scheme(std::string_view address) {
  const auto colon = address.find(':');
  const auto is_letter = [](unsigned char c) { return std::isalnum(c) != 0 || c == '+' || c == '-' || c == '.'; };
  return colon != std::string_view::npos && colon > 1 && std::ranges::all_of(address.substr(0, colon), is_letter);
}

document::Target target_of(std::string address) {
  if (has_scheme(address) || address.starts_with("//")) return {.url = std::move(address), .page = {}, .anchor = {}};
  const auto hash = address.find('#');
  if (hash == std::string::npos) return {.url = {}, .page = std::move(address), .anchor = {}};
  return {.url = {}, .page = address.substr(0, hash), .anchor = address.substr(hash + 1)};
}

/// A page or a part lends its name to a link without words; an address has none.
bool names_what_it_leads_to(const document::Target& target) {
  return target.url.empty() && !(target.page.empty() && target.anchor.empty());
}

/// A picture or raw HTML where the words should be.
bool holds_what_is_reported(cmark_node* link) {
  return std::ranges::any_of(children_of(link), [](cmark_node* child) {
    return kind_of(child) == NodeKind::kImage || kind_of(child) == NodeKind::kHtml;
  });
}

bool is_blank(const document::Inlines& inlines) {
  return std::ranges::all_of(inlines, [](const document::Inline& each) {
    const auto* words = std::get_if<document::Words>(&each);
    return words != nullptr && words->text.find_first_not_of(" \u00a0") == std::string::npos;
  });
}

document::Style style_of(NodeKind kind) {
  if (kind == NodeKind::kEmphasis) return document::Style::kEmphasis;
  return kind == NodeKind::kStrong ? document::Style::kStrong : document::Style::kStruck;
}

}  // namespace

void append_words(std::string_view text, document::Inlines& into) {
  auto* last = into.empty() ? nullptr : std::get_if<document::Words>(&into.back());
  if (last != nullptr) {
    last->text += text;
  } else {
    into.push_back(document::Words{std::string(text)});
  }
}

document::Inlines InlineReader::read(std::span<cmark_node* const> nodes) {
  document::Inlines inlines;
  for (auto* node : nodes) add(node, inlines);
  return inlines;
}

void InlineReader::add(cmark_node* node, document::Inlines& into) {
  switch (const auto kind = kind_of(node)) {
    case NodeKind::kText:
      add_text(literal_of(node), into);
      break;
    case NodeKind::kSoftBreak:
      append_words(" ", into);
      break;
    case NodeKind::kLineBreak:
      into.push_back(document::LineBreak{});
      break;
    case NodeKind::kCodeSpan:
      into.push_back(
          document::Styled{document::Style::kCode, document::words(put_back(literal_of(node), live_, sources_))});
      break;
    case NodeKind::kHtml:
      report_html(literal_of(node));
      break;
    case NodeKind::kEmphasis:
    case NodeKind::kStrong:
    case NodeKind::kStruck:
      into.push_back(document::Styled{style_of(kind), read_children(node)});
      break;
    case NodeKind::kLink:
      add_link(node, into);
      break;
    case NodeKind::kImage:
      report_image(node);
      break;
    case NodeKind::kFootnoteMark: {
      std::size_t number = 1;
      const auto digits = literal_of(node);
      std::from_chars(digits.data(), digits.data() + digits.size(), number);
      into.push_back(document::FootnoteMark{number - 1});
      break;
    }
    default:
      break;
  }
}

void InlineReader::add_text(std::string_view text, document::Inlines& into) {
  report_unknown_footnotes(text);
  for (const auto& part : parts_of(text)) {
    if (!part.live) {
      append_words(part.text, into);
      continue;
    }
    const auto& live = live_.lives[*part.live];
    if (!live.is_closed) {
      sink_.report(diagnostics::Kind::kLiveValue, live.whole, "`{{` without its `}}`",
                   "end the live value with `}}`; write `\\{{` for the braces themselves");
    } else if (live.sentence.begin == live.sentence.end) {
      sink_.report(diagnostics::Kind::kLiveValue, live.whole, "a live value that says nothing",
                   "write what to print, such as `{{ academy.name }}`");
    } else {
      into.push_back(document::LiveValue{std::string(sources_.text(live.sentence)), live.sentence});
    }
  }
}

void InlineReader::add_link(cmark_node* node, document::Inlines& into) {
  document::Link link;
  link.content = read_children(node);
  const std::string address(url_of(node));
  report_live_in_address(address);
  const auto after_bracket = find("](" + address);
  link.span = after_bracket == block_ ? find(address)
                                      : source::Span{after_bracket.file, after_bracket.begin + 2, after_bracket.end};
  link.target = target_of(address);
  if (is_blank(link.content)) {
    link.content.clear();
    if (!names_what_it_leads_to(link.target) && !holds_what_is_reported(node)) report_wordless(link.span);
  }
  into.push_back(std::move(link));
}

document::Figure InlineReader::picture(cmark_node* node) {
  document::Figure figure;
  const auto words = read_children(node);
  document::walk(words, [&](const document::Inline& each) {
    if (const auto* live = std::get_if<document::LiveValue>(&each)) {
      sink_.report(diagnostics::Kind::kLiveValue, live->span, "a live value in the words of a picture",
                   "say what the picture shows; live values stand in text and in captions");
    }
  });
  figure.alternative = document::plain_text(words);
  document::Image image{.path = std::string(url_of(node)), .picture = nullptr, .span = {}};
  report_live_in_address(image.path);
  image.span = find(image.path);
  figure.image = std::move(image);
  add_text(cmark_node_get_title(node), figure.title);
  return figure;
}

void InlineReader::report_image(cmark_node* node) {
  const auto image = picture(node);
  sink_.report(diagnostics::Kind::kImageAmongWords, image.image->span,
               fmt::format("the picture `{}` stands among words", image.image->path),
               "give it a paragraph of its own, with an empty line before and after");
}

void InlineReader::report_wordless(source::Span link) {
  sink_.report(diagnostics::Kind::kLinkTarget, link, "this link has no words",
               "say where it leads, between the square brackets: `[the inspection report](https://…)`");
}

void InlineReader::report_html(std::string_view html) {
  if (html.starts_with("<!--") || html.starts_with("</")) return;
  sink_.report(diagnostics::Kind::kRawHtml, find(html), fmt::format("`{}` is raw HTML", html),
               "write it in Markdown: HTML is not passed through");
}

void InlineReader::report_unknown_footnotes(std::string_view text) {
  for (auto begin = text.find("[^"); begin != std::string_view::npos; begin = text.find("[^", begin + 2)) {
    const auto end = text.find(']', begin);
    if (end == std::string_view::npos) return;
    const auto mark = text.substr(begin, end - begin + 1);
    sink_.report(diagnostics::Kind::kFootnote, find(mark), fmt::format("no footnote `{}` stands in this page", mark),
                 fmt::format("write it on a line of its own: `{}: …`", mark));
  }
}

void InlineReader::report_live_in_address(std::string_view address) {
  for (const auto& part : parts_of(address)) {
    if (!part.live) continue;
    sink_.report(diagnostics::Kind::kLiveValue, live_.lives[*part.live].whole, "a live value in the address of a link",
                 "live values stand in text only");
  }
}

source::Span InlineReader::find(std::string_view written) {
  const source::Span rest{block_.file, std::min(at_, block_.end), block_.end};
  const auto found = written.empty() ? std::string_view::npos : sources_.text(rest).find(written);
  if (found == std::string_view::npos) return block_;
  const auto span =
      source::part_of(rest, static_cast<std::uint32_t>(found), static_cast<std::uint32_t>(written.size()));
  at_ = span.end;
  return span;
}

}  // namespace cornerstone::readers
