package fr.village.workbook.read;

import fr.village.workbook.Finding;
import fr.village.workbook.Finding.Kind;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/**
 * What a file is by its own bytes, whatever its name says: enough to tell a person what to do with
 * it.
 */
public enum FileKind {
  /** An archive, as every .xlsx is; what it holds says more. */
  ZIP(Kind.UNREADABLE, "workbook.damaged"),
  /** A compound file of Microsoft's that says no more. */
  OLE(Kind.UNREADABLE, "workbook.old-or-protected"),
  PROTECTED(Kind.UNREADABLE, "workbook.kind.protected"),
  XLS(Kind.UNREADABLE, "workbook.kind.xls"),
  XLSB(Kind.UNREADABLE, "workbook.kind.xlsb"),
  /** Excel's XML of 2003, in one file. */
  XML_SPREADSHEET(Kind.UNREADABLE, "workbook.kind.xml"),
  ODS(Kind.UNREADABLE, "workbook.kind.ods"),
  NUMBERS(Kind.UNREADABLE, "workbook.kind.numbers"),
  HTML(Kind.FOREIGN, "workbook.kind.html"),
  TEXT(Kind.FOREIGN, "workbook.kind.text"),
  MAIL(Kind.FOREIGN, "workbook.kind.mail"),
  DOCUMENT(Kind.FOREIGN, "workbook.kind.document"),
  PDF(Kind.FOREIGN, "workbook.kind.pdf"),
  PICTURE(Kind.FOREIGN, "workbook.kind.picture"),
  MEDIA(Kind.FOREIGN, "workbook.kind.media"),
  /** A zip of other files than a workbook's. */
  ARCHIVE(Kind.FOREIGN, "workbook.kind.archive"),
  /** As above, one whose files ask for a password. */
  PROTECTED_ARCHIVE(Kind.UNREADABLE, "workbook.kind.archive-protected"),
  /** An archive of another make. */
  OTHER_ARCHIVE(Kind.FOREIGN, "workbook.kind.archive-other"),
  UNKNOWN(Kind.FOREIGN, "workbook.not-excel");

  /**
   * Bytes at the beginning of a file that settle all kinds but {@link #OLE}'s and {@link #ZIP}'s.
   */
  public static final int HEAD = 4096;

  private static final Set<String> STILLS =
      Set.of("heic", "heix", "heim", "heis", "hevc", "mif1", "msf1", "avif");

  private static final Set<String> MAIL_HEADS =
      Set.of("received:", "return-path:", "delivered-to:", "mime-version:", "from:", "message-id:");

  private final Kind kind;
  private final String key;

  FileKind(Kind kind, String key) {
    this.kind = kind;
    this.key = key;
  }

  /** What to tell of such a file. */
  public Finding finding() {
    return Finding.of(kind, key);
  }

  /** Whether reading on could not make it a workbook. */
  public boolean isSettled() {
    return this != ZIP && this != OLE && this != UNKNOWN;
  }

  /**
   * The kind of a file that is not empty.
   *
   * @param bytes all of it, or its first {@link #HEAD}
   */
  public static FileKind of(byte[] bytes) {
    String start = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
    if (start.startsWith("PK\u0003\u0004") || start.startsWith("PK\u0005\u0006")) {
      return ZIP;
    }
    if (start.startsWith("\u00D0\u00CF\u0011\u00E0")) {
      return compound(bytes);
    }
    if (start.startsWith("\u0009\u0008") || start.startsWith("\u0009\u0004\u0006\u0000")) {
      return XLS;
    }
    if (isPicture(start)) {
      return PICTURE;
    }
    if (isMedia(start)) {
      return MEDIA;
    }
    if (start.startsWith("%PDF")) {
      return PDF;
    }
    if (start.startsWith("{\\rtf")) {
      return DOCUMENT;
    }
    if (isOtherArchive(start)) {
      return OTHER_ARCHIVE;
    }
    return text(start);
  }

  /** An archive by the names of what it holds. */
  static FileKind ofArchive(Set<String> names) {
    if (names.contains("xl/workbook.bin")) {
      return XLSB;
    }
    if (names.contains("content.xml") && names.contains("META-INF/manifest.xml")) {
      return ODS;
    }
    if (names.stream().anyMatch(name -> name.startsWith("Index/") && name.endsWith(".iwa"))) {
      return NUMBERS;
    }
    boolean office = names.contains("[Content_Types].xml");
    return office ? DOCUMENT : ARCHIVE;
  }

  /** Whether an archive is a document, so that what it holds is no file of its own. */
  public static boolean isDocument(Set<String> names) {
    return names.contains("xl/workbook.xml") || ofArchive(names) != ARCHIVE;
  }

  /** The streams of a compound file have names of two bytes a letter. */
  private static FileKind compound(byte[] bytes) {
    if (holds(bytes, "EncryptedPackage")) {
      return PROTECTED;
    }
    if (holds(bytes, "__properties_version1.0")) {
      return MAIL;
    }
    if (holds(bytes, "WordDocument") || holds(bytes, "PowerPoint Document")) {
      return DOCUMENT;
    }
    return holds(bytes, "Workbook") || holds(bytes, "Book") ? XLS : OLE;
  }

  private static boolean holds(byte[] bytes, String stream) {
    byte[] sought = stream.getBytes(StandardCharsets.UTF_16LE);
    // the names stand in entries of 128 bytes, at their beginning
    for (int i = 512; i + sought.length + 2 <= bytes.length; i += 128) {
      if (Arrays.equals(bytes, i, i + sought.length, sought, 0, sought.length)
          && bytes[i + sought.length] == 0
          && bytes[i + sought.length + 1] == 0) {
        return true;
      }
    }
    return false;
  }

  private static boolean isPicture(String start) {
    boolean box = start.startsWith("ftyp", 4) && start.length() >= 12;
    return start.startsWith("\u00FF\u00D8\u00FF")
        || start.startsWith("\u0089PNG")
        || start.startsWith("GIF8")
        || start.startsWith("II*\u0000")
        || start.startsWith("MM\u0000*")
        || (start.startsWith("RIFF") && start.startsWith("WEBP", 8))
        || (start.startsWith("BM") && start.startsWith("\0\0\0\0", 6))
        || start.startsWith("8BPS")
        || (box && STILLS.contains(start.substring(8, 12)));
  }

  private static boolean isMedia(String start) {
    return start.startsWith("ftyp", 4)
        || (start.startsWith("RIFF")
            && (start.startsWith("AVI ", 8) || start.startsWith("WAVE", 8)))
        || start.startsWith("ID3")
        || start.startsWith("OggS")
        || start.startsWith("fLaC")
        || start.startsWith("\u001AE\u00DF\u00A3")
        || start.startsWith("\u0000\u0000\u0001\u00BA");
  }

  private static boolean isOtherArchive(String start) {
    return start.startsWith("7z\u00BC\u00AF")
        || start.startsWith("Rar!")
        || start.startsWith("\u001F\u008B")
        || start.startsWith("BZh")
        || start.startsWith("\u00FD7zXZ")
        || start.startsWith("ustar", 257);
  }

  private static FileKind text(String start) {
    boolean wide = start.startsWith("\u00FF\u00FE") || start.startsWith("\u00FE\u00FF");
    boolean marked = start.startsWith("\u00EF\u00BB\u00BF");
    String words = wide ? start.substring(2).replace("\0", "") : start.substring(marked ? 3 : 0);
    String plain = words.toLowerCase(Locale.ROOT);
    boolean legible =
        plain
            .chars()
            .allMatch(
                c -> c >= ' ' && c != 0x7F || c == '\t' || c == '\r' || c == '\n' || c == '\f');
    if (!legible) {
      return UNKNOWN;
    }
    if (plain.contains("urn:schemas-microsoft-com:office:spreadsheet")) {
      return XML_SPREADSHEET;
    }
    if (plain.contains("<office:document")) {
      return ODS;
    }
    if (plain.contains("<svg")) {
      return PICTURE;
    }
    if (plain.contains("<html") || plain.contains("<table") || plain.contains("<!doctype html")) {
      return HTML;
    }
    String first = plain.substring(0, plain.indexOf(':') + 1);
    return MAIL_HEADS.contains(first) ? MAIL : TEXT;
  }
}
