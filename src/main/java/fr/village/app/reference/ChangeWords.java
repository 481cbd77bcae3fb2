package fr.village.app.reference;

import fr.village.domain.reference.CodeList;
import fr.village.domain.reference.Label;
import fr.village.domain.reference.ReferenceChange;
import fr.village.domain.reference.ReferenceSet;
import fr.village.domain.reference.TableDefinition;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A change as a sentence.
 *
 * @param key of a text
 * @param arguments in the language asked for
 */
public record ChangeWords(String key, List<Object> arguments) {
  /**
   * @param set the newer one
   */
  public static ChangeWords of(ReferenceChange change, ReferenceSet set, boolean french) {
    String label = word(change.label(), change.code(), french);
    return switch (change.kind()) {
      case ADDED, BACK, RETIRED -> named(change, set, label, french);
      case REPLACED ->
          label.equals(after(change, french))
              ? words("reference.change.cut", label)
              : words("reference.change.replaced", label, after(change, french));
      case RENAMED -> renamed(change, french);
      case REWORDED ->
          words(
              change.part() == ReferenceChange.Part.TOPIC
                  ? "reference.change.ages"
                  : "reference.change.definition",
              label);
      case POOLED -> words("reference.change.pooled", label);
      case RAISED -> raised(change, french);
    };
  }

  private static ChangeWords named(
      ReferenceChange change, ReferenceSet set, String label, boolean french) {
    Optional<Label> within = within(change, set);
    if (within.isPresent()) {
      return words("reference.change.of-list", word(within.get(), "", french), label);
    }
    return switch (change.part()) {
      case TOPIC -> words("reference.change.topic", label);
      case SUM -> words("reference.change.sum", label);
      case PANEL -> words("reference.change.panel", label);
      case CROSSING -> words("reference.change.crossing", label);
      case IDENTITY -> words("reference.change.identity", label);
      default -> words("reference.change.plain", label);
    };
  }

  private static ChangeWords renamed(ReferenceChange change, boolean french) {
    String before = word(change.before(), change.code(), french);
    String after = after(change, french);
    return before.equals(after)
        ? words("reference.change.other-language", after)
        : words("reference.change.renamed", before, after);
  }

  private static ChangeWords raised(ReferenceChange change, boolean french) {
    String before = word(change.before(), change.code(), french);
    String after = after(change, french);
    return switch (change.code()) {
      case "ordinary" -> words("reference.change.floor.ordinary", before, after);
      case "sensitive" -> words("reference.change.floor.sensitive", before, after);
      case "tranche" -> words("reference.change.floor.tranche", before, after);
      default -> words("reference.change.floor.outside", before, after);
    };
  }

  private static Optional<Label> within(ReferenceChange change, ReferenceSet set) {
    String within = change.within();
    if (within == null) {
      return Optional.empty();
    }
    return set.codeList(within)
        .map(CodeList::label)
        .or(() -> set.table(within).map(TableDefinition::label));
  }

  private static String after(ReferenceChange change, boolean french) {
    return word(change.after(), change.code(), french);
  }

  private static String word(@Nullable Label label, String otherwise, boolean french) {
    return label == null ? otherwise : french ? label.fr() : label.en();
  }

  private static ChangeWords words(String key, Object... arguments) {
    return new ChangeWords(key, List.of(arguments));
  }
}
