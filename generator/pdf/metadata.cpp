#include "pdf/metadata.h"

#include <string_view>

#include <fmt/format.h>

#include "pdf/syntax.h"

namespace cornerstone::pdf {
namespace {

constexpr std::string_view kCreator = "Cornerstone";
constexpr std::string_view kProducer = "Cornerstone with libharu";

std::string xmp_date(values::Date date) {
  return date.iso() + "T00:00:00Z";
}

std::string information_date(values::Date date) {
  return fmt::format("D:{:04}{:02}{:02}000000Z", date.year(), date.month(), date.day());
}

// PDF/A knows no properties but its own: those of PDF/UA have to be declared in the file that uses them.
constexpr std::string_view kIdentification = R"(<pdfaid:part>2</pdfaid:part>
<pdfaid:conformance>A</pdfaid:conformance>
<pdfuaid:part>1</pdfuaid:part>
</rdf:Description>
<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA identification</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name>
<pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>Part of PDF/UA</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas>
</rdf:Description>
)";

constexpr std::string_view kPacketHead = R"(<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
<dc:format>application/pdf</dc:format>
)";

std::string in_every_language(std::string_view property, std::string_view text) {
  return fmt::format("<dc:{0}><rdf:Alt><rdf:li xml:lang=\"x-default\">{1}</rdf:li></rdf:Alt></dc:{0}>\n", property,
                     xml_text(text));
}

}  // namespace

std::string xmp_packet(const layout::Pages& pages) {
  std::string out = "<?xpacket begin=\"\xEF\xBB\xBF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n";
  out += kPacketHead;
  out += in_every_language("title", pages.title);
  if (!pages.subject.empty()) out += in_every_language("description", pages.subject);
  out += fmt::format("<dc:creator><rdf:Seq><rdf:li>{}</rdf:li></rdf:Seq></dc:creator>\n", xml_text(pages.author));
  out += fmt::format("<dc:language><rdf:Bag><rdf:li>{}</rdf:li></rdf:Bag></dc:language>\n", xml_text(pages.language));
  const auto date = xmp_date(pages.as_at);
  out += fmt::format("<xmp:CreateDate>{0}</xmp:CreateDate>\n<xmp:ModifyDate>{0}</xmp:ModifyDate>\n", date);
  out += fmt::format("<xmp:CreatorTool>{}</xmp:CreatorTool>\n<pdf:Producer>{}</pdf:Producer>\n", kCreator, kProducer);
  out += pages.is_conforming ? kIdentification : "</rdf:Description>\n";
  return out += "</rdf:RDF>\n</x:xmpmeta>\n<?xpacket end=\"w\"?>";
}

std::string add_metadata(const layout::Pages& pages, const std::string& colour_profile, ObjectFile& file) {
  file.set_information("Title", pages.title);
  file.set_information("Author", pages.author);
  if (!pages.subject.empty()) file.set_information("Subject", pages.subject);
  file.set_information("Creator", kCreator);
  file.set_information("Producer", kProducer);
  for (const char* key : {"CreationDate", "ModDate"}) file.set_information_date(key, information_date(pages.as_at));

  // Plain, so that archives can find it without reading the rest of the file.
  const auto packet = file.add_stream(xmp_packet(pages), "/Type /Metadata /Subtype /XML", Packing::kPlain);
  const auto profile = file.add_stream(colour_profile, "/N 3");
  const auto intent = file.add(
      "/Type /OutputIntent /S /GTS_PDFA1 /OutputConditionIdentifier (sRGB) /Info (sRGB IEC61966-2.1) "
      "/DestOutputProfile " +
      reference(profile));
  return fmt::format("/Metadata {} /OutputIntents [{}] /Lang {} ", reference(packet), reference(intent),
                     byte_string(pages.language));
}

}  // namespace cornerstone::pdf
