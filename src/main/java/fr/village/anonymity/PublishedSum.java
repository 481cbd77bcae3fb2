package fr.village.anonymity;

import fr.village.domain.reference.Label;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A number of people as a file prints it, since opening.
 *
 * @param total people; null when not yet
 * @param base families of the released tranches; null when not yet
 * @param releasedOn closing of the last release; null when not yet
 * @param laterFamilies families frozen in tranches that are not in the base
 */
public record PublishedSum(
    String sum,
    Label label,
    @Nullable Integer total,
    @Nullable Integer base,
    @Nullable LocalDate releasedOn,
    int laterFamilies) {

  public PublicationStatus status() {
    return total == null ? PublicationStatus.NOT_YET : PublicationStatus.PUBLISHED;
  }
}
