#include "pdf/marked_content.h"

namespace cornerstone::tests {
namespace {

const std::set<std::string> kPaints = {"Tj", "TJ", "'",  "\"", "Do", "sh", "f", "F",
                                       "f*", "B",  "B*", "b",  "b*", "S",  "s", "EI"};

class ContentReader final : public QPDFObjectHandle::ParserCallbacks {
 public:
  ContentReader(const std::map<std::string, const ReadFont*>& fonts, MarkedContent& content)
      : fonts_(fonts), content_(content) {}

  void handleObject(QPDFObjectHandle object) override {
    if (!object.isOperator()) return operands_.push_back(object);
    obey(object.getOperatorValue());
    operands_.clear();
  }

  void handleEOF() override {
    if (!open_.empty()) content_.disorders.emplace_back("a mark does not end");
    if (is_in_text_) content_.disorders.emplace_back("a text object does not end");
  }

 private:
  /// One BDC: whether the words inside it are already said.
  struct Open {
    bool is_text = false;  ///< Opened inside a text object.
    bool has_actual_text = false;
  };

  void obey(const std::string& op) {
    if (kPaints.contains(op) && open_.empty()) content_.unmarked.push_back(op);
    if (op == "BT" || op == "ET") turn_text(op == "BT");
    if (op == "BDC" || op == "BMC") open();
    if (op == "EMC") close();
    if (op == "Tf" && operands_.size() == 2) {
      const auto found = fonts_.find(operands_[0].getName());
      font_ = found == fonts_.end() ? nullptr : found->second;
    }
    if (op == "Tj" && !operands_.empty()) show(operands_[0]);
    if (op == "TJ" && !operands_.empty() && operands_[0].isArray()) {
      for (auto& item : operands_[0].getArrayAsVector()) {
        if (item.isString()) show(item);
      }
    }
  }

  void turn_text(bool begins) {
    if (begins == is_in_text_) content_.disorders.emplace_back("text objects are nested or end twice");
    is_in_text_ = begins;
  }

  void open() {
    Open mark{.is_text = is_in_text_};
    auto properties = operands_.size() == 2 ? operands_[1] : QPDFObjectHandle::newDictionary();
    const auto tag = operands_.empty() ? std::string() : operands_[0].getName().substr(1);
    auto number = properties.getKey("/MCID");
    if (open_.empty()) {
      content_.pieces.push_back({tag, number.isInteger() ? number.getIntValueAsInt() : -1, {}});
      if (tag != "Artifact" && !number.isInteger()) content_.disorders.emplace_back("a piece belongs nowhere: " + tag);
    } else if (number.isInteger() || tag == "Artifact") {
      content_.disorders.emplace_back("a piece stands inside another: " + tag);
    }
    auto actual = properties.getKey("/ActualText");
    if (actual.isString()) {
      add_words(actual.getUTF8Value());
      mark.has_actual_text = true;
    }
    open_.push_back(mark);
  }

  void close() {
    if (open_.empty()) return content_.disorders.push_back("a mark ends that did not begin");
    if (open_.back().is_text != is_in_text_) content_.disorders.emplace_back("a mark and a text object overlap");
    open_.pop_back();
  }

  void show(QPDFObjectHandle string) {
    if (font_ == nullptr) return content_.disorders.push_back("text is shown in no font of the page");
    const auto bytes = string.getStringValue();
    for (std::size_t i = 0; i + 1 < bytes.size(); i += 2) {
      const auto code =
          static_cast<unsigned>(static_cast<unsigned char>(bytes[i]) << 8 | static_cast<unsigned char>(bytes[i + 1]));
      content_.shown_codes.emplace(font_, code);
      const auto found = font_->text_by_code.find(code);
      if (found != font_->text_by_code.end()) add_words(found->second);
    }
  }

  void add_words(const std::string& words) {
    for (const auto& mark : open_) {
      if (mark.has_actual_text) return;
    }
    if (!content_.pieces.empty()) content_.pieces.back().words += words;
  }

  const std::map<std::string, const ReadFont*>& fonts_;
  MarkedContent& content_;
  std::vector<QPDFObjectHandle> operands_;
  std::vector<Open> open_;
  const ReadFont* font_ = nullptr;
  bool is_in_text_ = false;
};

}  // namespace

MarkedContent read_content(QPDFObjectHandle page, const std::map<std::string, const ReadFont*>& fonts) {
  MarkedContent content;
  ContentReader reader(fonts, content);
  page.parsePageContents(&reader);
  return content;
}

}  // namespace cornerstone::tests
