package fr.village.anonymity;

import fr.village.domain.reference.Crossing;
import fr.village.domain.reference.LevelCell;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One cell of a two-way table as a file prints it, since opening.
 *
 * @param count cumulated families of the cell; null when not yet
 * @param base cumulated families of the released tranches; null when not yet
 * @param releasedOn closing of the last release in it; null when not yet
 * @param laterFamilies families frozen in tranches that are not in the base
 */
public record PublishedCrossing(
    Crossing crossing,
    LevelCell row,
    LevelCell column,
    @Nullable Integer count,
    @Nullable Integer base,
    @Nullable LocalDate releasedOn,
    int laterFamilies) {}
