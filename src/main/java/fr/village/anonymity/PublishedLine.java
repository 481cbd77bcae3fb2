package fr.village.anonymity;

import fr.village.domain.reference.Label;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One line of a table as a file prints it (rule 2).
 *
 * @param year year the families' tranches closed; null since opening
 * @param value code of the cell
 * @param count cumulated families of the cell; null when not yet
 * @param base cumulated families of the released tranches; null when not yet
 * @param releasedOn closing of the last release in it; null when not yet
 * @param laterFamilies families frozen in tranches that are not in the base
 */
public record PublishedLine(
    String table,
    String level,
    @Nullable Integer year,
    String value,
    Label label,
    @Nullable Integer count,
    @Nullable Integer base,
    @Nullable LocalDate releasedOn,
    int laterFamilies) {

  public PublicationStatus status() {
    return count == null ? PublicationStatus.NOT_YET : PublicationStatus.PUBLISHED;
  }

  /** The least the true number over all tranches can be, as far as anyone outside may know. */
  public int low() {
    return count == null ? 0 : count;
  }

  /** The most it can be: every later family. */
  public int high() {
    return low() + laterFamilies;
  }
}
