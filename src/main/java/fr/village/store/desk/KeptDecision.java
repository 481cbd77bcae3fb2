package fr.village.store.desk;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A decision as it is written down.
 *
 * @param kind what was decided
 * @param sha256 of the file it is about, if it is about one
 * @param house code of the Maison it is about, if it is about one
 * @param notebook the one that counts, where that was decided
 */
public record KeptDecision(
    UUID id,
    Instant at,
    String kind,
    @Nullable String sha256,
    @Nullable String house,
    @Nullable UUID notebook,
    String note) {}
