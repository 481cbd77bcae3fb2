package fr.village.workbook.read;

import static org.assertj.core.api.Assertions.assertThat;

import fr.village.workbook.Cover;
import fr.village.workbook.Finding;
import fr.village.workbook.Finding.Kind;
import fr.village.workbook.Submissions;
import fr.village.workbook.check.Edit;
import fr.village.workbook.check.WorkbookCheck;
import fr.village.workbook.write.WorkbookWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

class HostileFilesTest {
  private static final String SHEET = "xl/worksheets/sheet7.xml";
  private static final byte[] SENT = WorkbookWriter.write(Submissions.arras());

  @Test
  void nothingAtAll() {
    refuses(new byte[0], "workbook.empty-file");
  }

  @Test
  void aPageOfTheWebCalledWorkbook() {
    refuses("<html><table><tr><td>1".getBytes(StandardCharsets.UTF_8), "workbook.not-excel");
  }

  @Test
  void anOldOrProtectedWorkbook() {
    byte[] ole = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0, 0};
    refuses(ole, "workbook.old-or-protected");
  }

  @Test
  void aFileCutAnywhere() {
    for (int length = 10; length < SENT.length; length += SENT.length / 25) {
      refuses(Arrays.copyOf(SENT, length), "workbook.damaged");
    }
  }

  @Test
  void bytesTurnedAnywhereNeverThrow() {
    Random random = new Random(7);
    for (int i = 0; i < 120; i++) {
      byte[] turned = SENT.clone();
      turned[random.nextInt(turned.length)] ^= (byte) (1 << random.nextInt(8));
      assertThat(WorkbookCheck.check(turned)).isNotNull();
    }
  }

  @Test
  void anotherArchive() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("photo.jpg"));
      zip.write(1);
    }
    refuses(out.toByteArray(), "workbook.not-excel");
  }

  @Test
  void aZipBomb() {
    byte[] blanks = ("<a>" + " ".repeat(30 << 20) + "</a>").getBytes(StandardCharsets.UTF_8);
    byte[] bomb = Edit.parts(SENT, parts -> parts.put("xl/worksheets/sheet9.xml", blanks));
    refuses(bomb, "workbook.suspicious");
  }

  @Test
  void aThousandParts() {
    byte[] many =
        Edit.parts(
            SENT,
            parts -> {
              for (int i = 0; i < 1000; i++) {
                parts.put("xl/x" + i + ".xml", new byte[] {'<', 'a', '/', '>'});
              }
            });
    refuses(many, "workbook.suspicious");
  }

  @Test
  void anOutsideEntity() {
    String doctype = "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><worksheet ";
    refuses(Edit.replace(SENT, SHEET, "<worksheet ", doctype), "workbook.suspicious");
  }

  @Test
  void anEntityHiddenInAnotherCoding() {
    byte[] hidden =
        Edit.parts(
            SENT,
            parts -> {
              String xml = new String(parts.get(SHEET), StandardCharsets.UTF_8);
              parts.put(SHEET, xml.getBytes(StandardCharsets.UTF_16));
            });
    refuses(hidden, "workbook.suspicious");
  }

  @Test
  void aMillionRows() {
    StringBuilder rows = new StringBuilder("<sheetData>");
    Random random = new Random(1);
    for (int i = 1; i <= 1_000_000; i++) {
      rows.append("<row r=\"").append(i).append("\"><c r=\"A").append(i).append("\"><v>");
      rows.append(random.nextLong()).append("</v></c></row>");
    }
    byte[] large = Edit.replace(SENT, SHEET, "<sheetData>", rows.toString());
    assertThat(WorkbookReader.read(large).findings())
        .extracting(Finding::key)
        .containsAnyOf("workbook.too-many-rows", "workbook.suspicious", "workbook.too-large");
  }

  @Test
  void aCellFarOutside() {
    byte[] far = Edit.replace(SENT, SHEET, "<c r=\"A1\"", "<c r=\"ZZZZZZZ1\"");
    assertThat(WorkbookCheck.check(far).worst()).hasValueSatisfying(k -> {});
  }

  @Test
  void aNumberOutOfAllProportion() {
    byte[] huge = Edit.replace(SENT, SHEET, "<v>2021</v>", "<v>1e999999999</v>");
    assertThat(WorkbookCheck.check(huge).findings())
        .anyMatch(f -> f.key().equals("workbook.number-huge") || f.kind() == Kind.UNREADABLE);
  }

  @Test
  void aLaterFormat() {
    Cover cover = Submissions.arrasCover().formatVersion(2).build();
    ReadWorkbook read = WorkbookReader.read(WorkbookWriter.write(Submissions.withCover(cover)));
    assertThat(read.submission()).isNull();
    assertThat(read.findings()).extracting(Finding::kind).containsExactly(Kind.NEWER);
  }

  @Test
  void aWorkbookOfSomethingElse() {
    byte[] other =
        Edit.workbook(
            SENT,
            book -> {
              while (book.getNumberOfSheets() > 2) {
                book.removeSheetAt(2);
              }
            });
    assertThat(WorkbookReader.read(other).findings())
        .extracting(Finding::kind)
        .containsExactly(Kind.FOREIGN);
  }

  private static void refuses(byte[] file, String key) {
    ReadWorkbook read = WorkbookCheck.check(file);
    assertThat(read.submission()).isNull();
    assertThat(read.findings()).extracting(Finding::key).containsExactly(key);
    Kind kind = key.equals("workbook.not-excel") ? Kind.FOREIGN : Kind.UNREADABLE;
    assertThat(read.findings().getFirst().kind()).isEqualTo(kind);
  }
}
