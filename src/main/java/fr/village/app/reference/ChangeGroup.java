package fr.village.app.reference;

import fr.village.domain.reference.ReferenceChange;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Changes that are told together, in the order they are told. */
public enum ChangeGroup {
  CODES("reference.group.codes"),
  RETIRED_CODES("reference.group.retired-codes"),
  LABELS("reference.group.labels"),
  TABLES("reference.group.tables"),
  RETIRED_TABLES("reference.group.retired-tables"),
  FLOORS("reference.group.floors");

  private final String titleKey;

  ChangeGroup(String titleKey) {
    this.titleKey = titleKey;
  }

  public String titleKey() {
    return titleKey;
  }

  /** The changes of each group that has any. */
  public static Map<ChangeGroup, List<ReferenceChange>> of(List<ReferenceChange> changes) {
    Map<ChangeGroup, List<ReferenceChange>> groups = new EnumMap<>(ChangeGroup.class);
    for (ChangeGroup group : values()) {
      List<ReferenceChange> of =
          changes.stream().filter(c -> of(c) == group && !isSaidAsReplaced(c, changes)).toList();
      if (!of.isEmpty()) {
        groups.put(group, of);
      }
    }
    return groups;
  }

  /** What was replaced was retired for it: one line says both. */
  private static boolean isSaidAsReplaced(ReferenceChange change, List<ReferenceChange> all) {
    return change.kind() == ReferenceChange.Kind.RETIRED
        && all.stream()
            .anyMatch(
                c ->
                    c.kind() == ReferenceChange.Kind.REPLACED
                        && c.code().equals(change.code())
                        && isCode(c) == isCode(change));
  }

  private static ChangeGroup of(ReferenceChange change) {
    return switch (change.kind()) {
      case RAISED -> FLOORS;
      case RENAMED, REWORDED -> LABELS;
      case ADDED, BACK, POOLED -> isCode(change) ? CODES : TABLES;
      case RETIRED, REPLACED -> isCode(change) ? RETIRED_CODES : RETIRED_TABLES;
    };
  }

  private static boolean isCode(ReferenceChange change) {
    return Arrays.asList(
            ReferenceChange.Part.LIST, ReferenceChange.Part.CODE, ReferenceChange.Part.TOPIC)
        .contains(change.part());
  }
}
