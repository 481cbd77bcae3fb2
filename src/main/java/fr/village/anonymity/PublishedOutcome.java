package fr.village.anonymity;

import fr.village.domain.reference.TableDefinition;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An outcome harmless if unanimous as a file prints it, since opening (rule 1d).
 *
 * @param answered families that answered; null when not yet, and then {@code unfavourable} too
 * @param unfavourable the band of those whose answer is not favourable
 * @param base families of the released tranches; null when not yet
 * @param releasedOn closing of the last release in it; null when not yet
 * @param laterFamilies families frozen in tranches that are not in it
 */
public record PublishedOutcome(
    TableDefinition table,
    @Nullable Integer answered,
    @Nullable Band unfavourable,
    @Nullable Integer base,
    @Nullable LocalDate releasedOn,
    int laterFamilies) {}
