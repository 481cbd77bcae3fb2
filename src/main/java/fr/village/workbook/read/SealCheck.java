package fr.village.workbook.read;

import fr.village.workbook.Finding;
import fr.village.workbook.Finding.Kind;
import fr.village.workbook.format.Digests;
import fr.village.workbook.format.Format1;
import fr.village.workbook.format.Seal;
import fr.village.workbook.format.TableFormat;
import fr.village.workbook.read.RawSheet.RawRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * Compares the rows with the digests sent along. Rows may have been sorted: a row is looked up by
 * its digest first, and only what is left over is matched by key.
 */
final class SealCheck {
  private final List<Seal> seals;
  private final Consumer<Finding> findings;
  private final List<Seal> actual = new ArrayList<>();

  SealCheck(List<Seal> seals, Consumer<Finding> findings) {
    this.seals = seals;
    this.findings = findings;
  }

  void compare(RawSheet sheet, TableFormat<?> format) {
    List<Seal> sent =
        new ArrayList<>(
            seals.stream()
                .filter(s -> s.sheet().equals(format.name()) && s.key() != null)
                .toList());
    List<Seal> unknown = new ArrayList<>();
    for (RawRow row : sheet.rows()) {
      String key = format.key(row.cells());
      if (format == Format1.FACTS && key.equals("digest")) {
        continue;
      }
      Seal seal = new Seal(format.name(), row.number(), key, Digests.row(format, row.cells()));
      actual.add(seal);
      if (!removeFirst(sent, seal.digest())) {
        unknown.add(seal);
      }
    }
    unknown.forEach(seal -> name(sheet.name(), seal, sent));
    sent.forEach(
        seal -> report(sheet.name(), seal, "workbook.row-removed", String.valueOf(seal.key())));
  }

  /** Titles, notes and the summary page: what stands in no table. */
  void compareLoose(RawSheet sheet, String name, String key) {
    List<Seal> sent =
        new ArrayList<>(
            seals.stream().filter(s -> s.sheet().equals(name) && s.key() == null).toList());
    SortedMap<Integer, SortedMap<Integer, Object>> rows = new TreeMap<>();
    for (LooseCell cell : sheet.loose()) {
      rows.computeIfAbsent(cell.row(), r -> new TreeMap<>()).put(cell.column(), cell.value());
    }
    rows.forEach(
        (row, cells) -> {
          if (!removeFirst(sent, Digests.looseRow(name, cells))) {
            sent.removeIf(seal -> Objects.equals(seal.row(), row + 1));
            String reference = new LooseCell(row, cells.firstKey(), "").reference();
            Seal found = new Seal(name, row + 1, null, "");
            report(sheet.name(), found, key, reference);
          }
        });
    sent.forEach(seal -> report(sheet.name(), seal, "workbook.text-removed"));
  }

  private void name(String sheet, Seal row, List<Seal> sent) {
    boolean edited = false;
    for (int i = 0; i < sent.size() && !edited; i++) {
      if (Objects.equals(sent.get(i).key(), row.key())) {
        sent.remove(i);
        edited = true;
      }
    }
    report(sheet, row, edited ? "workbook.row-modified" : "workbook.row-added");
  }

  private void report(String sheet, Seal row, String key, Object... arguments) {
    findings.accept(Finding.of(Kind.MODIFIED, key, arguments).in(sheet).at(row.row(), null));
  }

  private static boolean removeFirst(List<Seal> seals, String digest) {
    for (int i = 0; i < seals.size(); i++) {
      if (seals.get(i).digest().equals(digest)) {
        seals.remove(i);
        return true;
      }
    }
    return false;
  }

  /** Digest of all rows as they are now. */
  String whole() {
    return Digests.whole(actual);
  }

  /** The digest sent along, if it was. */
  void compareWhole() {
    boolean same =
        seals.stream()
            .filter(seal -> seal.sheet().equals(Seal.WHOLE))
            .anyMatch(seal -> seal.digest().equals(whole()));
    if (!same) {
      findings.accept(
          Finding.of(Kind.MODIFIED, "workbook.digest-differs").in(Format1.SEALS.name()));
    }
  }
}
