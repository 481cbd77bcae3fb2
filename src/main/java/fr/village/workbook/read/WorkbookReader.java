package fr.village.workbook.read;

import fr.village.workbook.Cover;
import fr.village.workbook.Finding;
import fr.village.workbook.Finding.Kind;
import fr.village.workbook.InvalidLine;
import fr.village.workbook.Submission;
import fr.village.workbook.blank.BlankFormat;
import fr.village.workbook.format.Facts;
import fr.village.workbook.format.Format1;
import fr.village.workbook.format.Seal;
import fr.village.workbook.format.Summary;
import fr.village.workbook.format.TableFormat;
import fr.village.workbook.read.RawSheet.RawRow;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/**
 * Reads one workbook. Never throws for what a file holds: whatever is wrong becomes a finding. Not
 * for reuse: one instance per file.
 */
public final class WorkbookReader {
  private static final int MOST_FINDINGS = 300;

  private final Limits limits;
  private final List<Finding> findings = new ArrayList<>();
  private final Map<TableFormat<?>, RawSheet> tables = new LinkedHashMap<>();
  private final Map<TableFormat<?>, List<Integer>> rowNumbers = new HashMap<>();
  private final Map<TableFormat<?>, List<Object>> lines = new HashMap<>();
  private final List<Finding> personal = new ArrayList<>();

  /** Sheets that hold something and are none of a submission's. */
  private final List<String> strange = new ArrayList<>();

  private @Nullable RawSheet summary;

  /** Sheets of no table that only a blank workbook has, by name. */
  private final Map<String, RawSheet> others = new HashMap<>();

  private WorkbookReader(Limits limits) {
    this.limits = limits;
  }

  /**
   * @throws IOException where the file itself cannot be read from the disk
   */
  public static ReadWorkbook read(Path file) throws IOException {
    if (Files.size(file) > Limits.STANDARD.fileBytes()) {
      long most = Limits.STANDARD.fileBytes() >> 20;
      return ReadWorkbook.nothing(List.of(Unreadable.of("workbook.too-large", most).finding()));
    }
    return read(Files.readAllBytes(file));
  }

  public static ReadWorkbook read(byte[] file) {
    return read(file, Limits.STANDARD);
  }

  public static ReadWorkbook read(byte[] file, Limits limits) {
    try {
      return read(Package.open(file, limits), limits);
    } catch (Unreadable e) {
      return ReadWorkbook.nothing(e.finding());
    }
  }

  /** As above, of a package already opened within the same limits. */
  public static ReadWorkbook read(Package opened, Limits limits) {
    WorkbookReader reader = new WorkbookReader(limits);
    try {
      return reader.readAll(opened);
    } catch (Unreadable e) {
      return ReadWorkbook.nothing(e.finding());
    } catch (XMLStreamException | RuntimeException | StackOverflowError e) {
      // a parser's failure is the file's fault here: its bytes come from anywhere
      return ReadWorkbook.nothing(List.of(Unreadable.of("workbook.damaged").finding()));
    }
  }

  private ReadWorkbook readAll(Package opened) throws XMLStreamException, Unreadable {
    Map<String, byte[]> parts = opened.parts();
    Deadline deadline = opened.deadline();
    List<String> texts = SharedTexts.of(parts, limits, deadline);
    boolean from1904 = SheetPart.from1904(parts);
    int left = limits.cells();
    for (SheetPart sheet : SheetPart.of(parts)) {
      SheetScanner scanner = new SheetScanner(part(parts, sheet), texts);
      RawSheet read =
          new SheetReader(sheet.name(), scanner, from1904, limits, deadline, this::add).read(left);
      left -= read.cells();
      place(read);
      personal.addAll(PersonalData.in(read));
    }
    RawSheet facts = tables.get(Format1.FACTS);
    if (facts != null && HandFilledReader.knows(tables)) {
      return readHandFilled(facts, values(facts));
    }
    if (facts == null || !tables.containsKey(Format1.INDICATORS)) {
      return foreign();
    }
    Map<String, Object> values = values(facts);
    if (!values.containsKey("house_code")) {
      return foreign();
    }
    Finding newer = newer(values);
    return newer == null ? readFormat1(facts, values) : ReadWorkbook.nothing(List.of(newer));
  }

  private static @Nullable Finding newer(Map<String, Object> values) {
    return values.get("format_version") instanceof BigDecimal version
            && version.compareTo(BigDecimal.valueOf(Cover.FORMAT_VERSION)) > 0
        ? Finding.of(Kind.NEWER, "workbook.newer-format", version.toPlainString())
        : null;
  }

  private ReadWorkbook readHandFilled(RawSheet facts, Map<String, Object> values) {
    Finding newer = newer(values);
    if (newer != null) {
      return ReadWorkbook.nothing(List.of(newer));
    }
    findings.replaceAll(HandFilledReader::ofBlank);
    addStrange(BlankFormat.OTHERS);
    HandFilledReader filled = new HandFilledReader(tables, others, this::add);
    Submission submission = filled.read(facts, values, rowNumbers);
    String digest = submission == null ? "" : Format1.contentDigest(submission);
    return new ReadWorkbook(submission, digest, findings, rowNumbers);
  }

  /** What may be about persons: where it looks so, and every sheet nobody asked for. */
  private void addStrange(List<String> known) {
    personal.forEach(this::add);
    for (String sheet : strange) {
      if (!known.contains(sheet)) {
        String shown = PersonalData.shown(sheet);
        add(Finding.of(Kind.PERSONAL, "workbook.sheet-unknown", shown).in(sheet));
      }
    }
  }

  /** Somebody else's workbook; what it says of persons matters all the same. */
  private ReadWorkbook foreign() {
    List<Finding> said = new ArrayList<>(personal);
    said.add(Finding.of(Kind.FOREIGN, "workbook.not-submission"));
    return ReadWorkbook.nothing(said);
  }

  private static byte[] part(Map<String, byte[]> parts, SheetPart sheet) throws Unreadable {
    byte[] part = parts.get(sheet.part());
    if (part == null) {
      throw Unreadable.of("workbook.damaged");
    }
    return part;
  }

  private ReadWorkbook readFormat1(RawSheet facts, Map<String, Object> values) {
    addStrange(List.of());
    decode(Format1.SEALS);
    List<Seal> seals =
        lines.getOrDefault(Format1.SEALS, List.of()).stream().map(Seal.class::cast).toList();
    SealCheck check = new SealCheck(seals, this::add);
    Format1.ALL.stream()
        .filter(format -> !tables.containsKey(format))
        // a sheet of later files was there if its titles at least were sealed
        .filter(format -> !Format1.ADDED.contains(format) || check.knows(format.name()))
        .forEach(f -> add(Finding.of(Kind.MODIFIED, "workbook.sheet-missing").in(f.name())));
    tables.forEach(
        (format, sheet) -> {
          if (format != Format1.SEALS) {
            check.compareLoose(sheet, format.name(), "workbook.cell-outside");
            check.compare(sheet, format);
          }
        });
    RawSheet page = summary;
    if (page == null) {
      add(Finding.of(Kind.MODIFIED, "workbook.sheet-missing").in(Summary.NAME));
    } else {
      check.compareLoose(page, Summary.NAME, "workbook.summary-modified");
    }
    check.compareWhole();
    Format1.DATA.forEach(this::decode);
    Cover cover = cover(facts, values);
    Submission submission = cover == null ? null : Format1.submission(cover, lines);
    return new ReadWorkbook(submission, check.whole(), findings, rowNumbers);
  }

  private void add(Finding finding) {
    if (findings.size() < MOST_FINDINGS) {
      findings.add(finding);
    }
  }

  private void place(RawSheet sheet) {
    TableFormat<?> format = sheet.table();
    if (format == null) {
      if (sheet.name().equals(Summary.NAME)) {
        if (summary == null) {
          summary = sheet;
        } else {
          // whichever of the two nobody looked at could say anything
          add(Finding.of(Kind.WRONG, "workbook.sheet-twice", Summary.NAME).in(Summary.NAME));
        }
      } else if (!sheet.loose().isEmpty()) {
        strange.add(sheet.name());
        if (BlankFormat.OTHERS.contains(sheet.name())) {
          others.put(sheet.name(), sheet);
        }
      }
      return;
    }
    if (tables.putIfAbsent(format, sheet) != null) {
      add(Finding.of(Kind.WRONG, "workbook.sheet-twice", format.name()).in(sheet.name()));
    }
    if (!sheet.name().equals(format.name())) {
      add(Finding.of(Kind.NOTE, "workbook.sheet-renamed", format.name()).in(sheet.name()));
    }
  }

  private static Map<String, Object> values(RawSheet facts) {
    int code = Format1.FACTS.indexOf("fact");
    int value = Format1.FACTS.indexOf("value");
    Map<String, Object> values = new HashMap<>();
    for (RawRow row : facts.rows()) {
      if (row.cells().get(code) instanceof String key && row.cells().get(value) != null) {
        values.put(key, Objects.requireNonNull(row.cells().get(value)));
      }
    }
    return values;
  }

  private @Nullable Cover cover(RawSheet facts, Map<String, Object> values) {
    try {
      return Facts.read(Cover.class, values);
    } catch (InvalidLine invalid) {
      int code = Format1.FACTS.indexOf("fact");
      Integer row =
          facts.rows().stream()
              .filter(r -> invalid.column().equals(r.cells().get(code)))
              .map(RawRow::number)
              .findFirst()
              .orElse(null);
      String header = Format1.FACTS.fields().get(Format1.FACTS.indexOf("value")).header();
      add(wrong(invalid).in(facts.name()).at(row, header));
      return null;
    }
  }

  /** Rows that fit their record; a finding for each that does not. */
  private <R> void decode(TableFormat<R> format) {
    RawSheet sheet = tables.get(format);
    if (sheet == null) {
      return;
    }
    List<Object> decoded = new ArrayList<>();
    List<Integer> numbers = new ArrayList<>();
    for (RawRow raw : sheet.rows()) {
      try {
        R row = format.row(raw.cells());
        compareDerived(sheet, format, raw, row);
        decoded.add(Objects.requireNonNull(row));
        numbers.add(raw.number());
      } catch (InvalidLine invalid) {
        String header = format.fields().get(format.indexOf(invalid.column())).header();
        add(wrong(invalid).in(sheet.name()).at(raw.number(), header));
      }
    }
    lines.put(format, decoded);
    rowNumbers.put(format, numbers);
  }

  private <R> void compareDerived(RawSheet sheet, TableFormat<R> format, RawRow raw, R row) {
    for (int column : format.wronglyDerived(row, raw.cells())) {
      add(
          Finding.of(Kind.WRONG, "workbook.derived-wrong")
              .in(sheet.name())
              .at(raw.number(), format.fields().get(column).header()));
    }
  }

  private static Finding wrong(InvalidLine invalid) {
    return Finding.of(Kind.WRONG, invalid.key(), invalid.arguments().toArray());
  }
}
