package fr.village.reference.file;

import fr.village.domain.reference.ReferenceSet;
import fr.village.reference.ReadSet;
import fr.village.reference.ReferenceRefused;
import fr.village.reference.ReferenceSets;
import fr.village.reference.SheetPlace;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A set as JSON and as a workbook: each is made from the same rows, so that one becomes the other
 * and back without a change.
 */
public final class ReferenceFiles {
  /** Longest file that is looked at. */
  public static final int MAX_BYTES = 2_000_000;

  private ReferenceFiles() {}

  /** The JSON of a set, the same for the same set. */
  public static String json(ReferenceSet set) {
    return JsonOfRows.of(RowsOfSet.of(set)).text();
  }

  /** The workbook of a set. */
  public static byte[] workbook(ReferenceSet set) {
    return SheetWriter.write(RowsOfSet.of(set), set.issuedOn());
  }

  /**
   * Reads either of them: a workbook is told by its first bytes, whatever its name.
   *
   * @throws ReferenceRefused the first thing wrong, with its line, or its sheet, row and column
   */
  public static ReadSet read(byte[] file) {
    if (file.length > MAX_BYTES) {
      throw new ReferenceRefused(1, "reference.json.size", List.of());
    }
    return isZip(file) ? workbook(file) : ReferenceSets.read(new ByteArrayInputStream(file));
  }

  private static ReadSet workbook(byte[] file) {
    JsonLines json = JsonOfRows.of(SheetReader.read(file));
    try {
      ReadSet read =
          ReferenceSets.read(
              new ByteArrayInputStream(json.text().getBytes(StandardCharsets.UTF_8)));
      return new ReadSet(read.set(), invalid -> placed(json, read.locate(invalid)));
    } catch (ReferenceRefused e) {
      throw placed(json, e);
    }
  }

  /** The place in the workbook of what is wrong in a line of the JSON made from it. */
  private static ReferenceRefused placed(JsonLines json, ReferenceRefused refused) {
    SheetPlace place = json.place(refused.line());
    if (place == null) {
      place = new SheetPlace(SheetForms.READ_ME.name(), 1, null);
    }
    // the names of the JSON's properties would say nothing here
    return refused.reason().equals("reference.json.value")
        ? new ReferenceRefused(place, "reference.sheet.value", List.of())
        : refused.reason().equals("reference.json.missing")
            ? new ReferenceRefused(place, "reference.sheet.missing", List.of())
            : new ReferenceRefused(place, refused.reason(), refused.arguments());
  }

  private static boolean isZip(byte[] file) {
    return file.length > 3 && file[0] == 'P' && file[1] == 'K' && file[2] == 3 && file[3] == 4;
  }
}
