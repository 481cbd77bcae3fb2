package fr.village.workbook.read;

import static org.assertj.core.api.Assertions.assertThat;

import fr.village.workbook.Finding;
import fr.village.workbook.Submissions;
import fr.village.workbook.check.Edit;
import fr.village.workbook.check.WorkbookCheck;
import fr.village.workbook.write.WorkbookWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files called .xlsx that are something else, each named for what it is. */
final class FileKindTest {
  @ParameterizedTest
  @CsvSource({
    "FFD8FFE000104A464946, PICTURE",
    "89504E470D0A1A0A, PICTURE",
    "474946383961, PICTURE",
    "49492A0008000000, PICTURE",
    "000000186674797068656963, PICTURE",
    "52494646AABBCCDD57454250, PICTURE",
    "424D3600000000000000, PICTURE",
    "0000001866747970697366D6, MEDIA",
    "494433030000, MEDIA",
    "255044462D312E37, PDF",
    "7B5C727466310D0A, DOCUMENT",
    "377ABCAF271C, OTHER_ARCHIVE",
    "526172211A0700, OTHER_ARCHIVE",
    "1F8B0800, OTHER_ARCHIVE",
    "504B0304, ZIP",
    "0908100000060500, XLS",
    "D0CF11E0A1B11AE1, OLE",
    "0001020304050607, UNKNOWN"
  })
  void byTheFirstBytes(String hex, FileKind kind) {
    assertThat(FileKind.of(HexFormat.of().parseHex(hex))).isEqualTo(kind);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Maison;Familles;Séances | TEXT",
        "<!DOCTYPE html><html> | HTML",
        "<table border=1><tr><td>3 | HTML",
        "From: maison@exemple.fr | MAIL",
        "<svg xmlns='http://www.w3.org/2000/svg'/> | PICTURE",
        "<Workbook xmlns='urn:schemas-microsoft-com:office:spreadsheet'> | XML_SPREADSHEET",
        "<office:document office:version='1.2'> | ODS"
      })
  void byTheirWords(String text, FileKind kind) {
    assertThat(FileKind.of(text.getBytes(StandardCharsets.UTF_8))).isEqualTo(kind);
    assertThat(FileKind.of(("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE))).isEqualTo(kind);
  }

  @Test
  void anOldWorkbook() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (HSSFWorkbook old = new HSSFWorkbook()) {
      old.createSheet("Feuil1").createRow(0).createCell(0).setCellValue(3);
      old.write(out);
    }
    assertThat(said(out.toByteArray())).isEqualTo("workbook.kind.xls");
  }

  @Test
  void aSubmissionUnderAPassword() throws IOException, GeneralSecurityException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (POIFSFileSystem file = new POIFSFileSystem()) {
      Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
      encryptor.confirmPassword("poussette");
      try (OutputStream locked = encryptor.getDataStream(file)) {
        locked.write(WorkbookWriter.write(Submissions.brandNew()));
      }
      file.writeFilesystem(out);
    }
    assertThat(said(out.toByteArray())).isEqualTo("workbook.kind.protected");
  }

  @Test
  void documentsThatAreArchivesToo() throws IOException {
    assertThat(said(zip("mimetype", "content.xml", "META-INF/manifest.xml")))
        .isEqualTo("workbook.kind.ods");
    assertThat(said(zip("[Content_Types].xml", "word/document.xml")))
        .isEqualTo("workbook.kind.document");
    assertThat(said(zip("[Content_Types].xml", "xl/workbook.bin"))).isEqualTo("workbook.kind.xlsb");
    assertThat(said(zip("Index/Document.iwa", "Metadata/Properties.plist")))
        .isEqualTo("workbook.kind.numbers");
  }

  @Test
  void aSubmissionIsNone() {
    byte[] sent = WorkbookWriter.write(Submissions.brandNew());
    assertThat(FileKind.of(sent)).isEqualTo(FileKind.ZIP);
    assertThat(WorkbookCheck.check(Edit.parts(sent, parts -> {})).findings()).isEmpty();
  }

  private static String said(byte[] file) {
    return WorkbookCheck.check(file).findings().stream()
        .map(Finding::key)
        .findFirst()
        .orElseThrow();
  }

  private static byte[] zip(String... names) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (String name : names) {
        zip.putNextEntry(new ZipEntry(name));
        zip.write('x');
      }
    }
    return out.toByteArray();
  }
}
