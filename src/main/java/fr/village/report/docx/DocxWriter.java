package fr.village.report.docx;

import fr.village.report.Block;
import fr.village.report.Document;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.internal.PackagePropertiesPart;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Writes a document as DOCX, to be worked on; the same document, the same bytes. */
public final class DocxWriter {
  private DocxWriter() {}

  public static byte[] write(Document document) {
    try (XWPFDocument docx = new XWPFDocument()) {
      Look.apply(docx, document);
      new EveryPage(docx, document).add();
      Top.add(docx, document);
      Blocks blocks = new Blocks(docx, document);
      for (Block block : document.blocks()) {
        blocks.add(block);
      }
      describe(docx.getProperties(), document);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      docx.write(out);
      return Packing.pack(out.toByteArray(), document.day());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InvalidFormatException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Title, language and day; nobody's name, no company, no program of somebody else. */
  private static void describe(POIXMLProperties properties, Document document)
      throws InvalidFormatException {
    PackagePropertiesPart core = properties.getCoreProperties().getUnderlyingProperties();
    core.setCreatorProperty(Optional.of(""));
    core.setTitleProperty(document.title());
    core.setLanguageProperty(document.language().toLanguageTag());
    String day = document.day() + "T00:00:00Z";
    core.setCreatedProperty(day);
    core.setModifiedProperty(day);
    properties.getExtendedProperties().getUnderlyingProperties().setApplication("Village");
  }
}
