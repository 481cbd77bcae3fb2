package fr.village.app.reference;

import fr.village.domain.reference.Floors;
import fr.village.domain.reference.ReferenceSet;

/**
 * What a workbook is made by.
 *
 * @param floors every figure released so far was held to at least these; the set's own may be
 *     higher since
 */
public record ReferenceInUse(ReferenceSet set, Floors floors) {}
