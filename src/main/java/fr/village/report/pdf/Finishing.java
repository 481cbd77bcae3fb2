package fr.village.report.pdf;

import fr.village.report.Document;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;

/** What a file says of itself: title, language and day; nobody's name, no machine, no hour. */
final class Finishing {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("'D:'yyyyMMdd'000000Z'");

  private Finishing() {}

  static void finish(PDDocument pdf, Document document) throws IOException {
    String date = DAY.format(document.day());
    PDDocumentInformation about = new PDDocumentInformation();
    about.setTitle(document.title());
    about.setProducer("Village");
    about.getCOSObject().setString(COSName.CREATION_DATE, date);
    about.getCOSObject().setString(COSName.MOD_DATE, date);
    pdf.setDocumentInformation(about);
    String language = document.language().toLanguageTag();
    pdf.getDocumentCatalog().setLanguage(language);
    PDMetadata metadata = new PDMetadata(pdf);
    metadata.importXMPMetadata(xmp(document, language).getBytes(StandardCharsets.UTF_8));
    pdf.getDocumentCatalog().setMetadata(metadata);
    // the same document, the same number
    pdf.setDocumentId((long) (document.title() + document.day()).hashCode());
  }

  private static String xmp(Document document, String language) {
    String day = document.day() + "T00:00:00Z";
    return """
    <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
    <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
    <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
    <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:title>
    <dc:language><rdf:Bag><rdf:li>%s</rdf:li></rdf:Bag></dc:language>
    <xmp:CreateDate>%s</xmp:CreateDate><xmp:ModifyDate>%s</xmp:ModifyDate>
    <pdf:Producer>Village</pdf:Producer><pdfuaid:part>1</pdfuaid:part>
    </rdf:Description></rdf:RDF></x:xmpmeta>
    <?xpacket end="w"?>\
    """
        .formatted(escaped(document.title()), language, day, day);
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
