package fr.village.anonymity;

import fr.village.domain.reference.Panel;
import fr.village.domain.reference.PanelQuestion;
import fr.village.domain.reference.TableDefinition;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A panel's question as a file prints it, since opening (rule 7).
 *
 * @param families of the released tranches, whether they answered or not
 * @param before of the released tranches; null when not yet, and then {@code after} and {@code
 *     change} too
 * @param releasedOn closing of the last release in it; null when not yet
 * @param laterFamilies families frozen in tranches that are not in it
 */
public record PublishedScore(
    Panel panel,
    PanelQuestion question,
    TableDefinition table,
    int families,
    @Nullable Moments before,
    @Nullable Moments after,
    @Nullable Moments change,
    @Nullable LocalDate releasedOn,
    int laterFamilies) {}
