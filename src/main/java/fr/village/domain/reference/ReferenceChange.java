package fr.village.domain.reference;

import org.jspecify.annotations.Nullable;

/**
 * One thing that is otherwise in a newer set.
 *
 * @param within code of the list, table or panel it belongs to; null for what stands by itself
 * @param label as the newer set has it; null where it has none
 * @param before the older set's word; null where there is none to show
 * @param after the newer set's word beside {@code before}
 */
public record ReferenceChange(
    Part part,
    Kind kind,
    @Nullable String within,
    String code,
    @Nullable Label label,
    @Nullable Label before,
    @Nullable Label after) {

  /** What it is. */
  public enum Part {
    LIST,
    CODE,
    TOPIC,
    TABLE,
    CELL,
    SUM,
    PANEL,
    QUESTION,
    CROSSING,
    IDENTITY,
    FLOOR
  }

  /** What became of it. */
  public enum Kind {
    ADDED,
    /** No longer offered, or no longer released. */
    RETIRED,
    /** Offered again. */
    BACK,
    /** Another code took its place: {@code after}. */
    REPLACED,
    /** Called otherwise. */
    RENAMED,
    /** Explained otherwise, or suggested at other ages; what is counted stays. */
    REWORDED,
    /** A floor. */
    RAISED,
    /** Also leaves with noise from now on. */
    POOLED
  }

  static ReferenceChange of(Part part, Kind kind, String code, @Nullable Label label) {
    return new ReferenceChange(part, kind, null, code, label, null, null);
  }

  static ReferenceChange in(String within, Part part, Kind kind, String code, Label label) {
    return new ReferenceChange(part, kind, within, code, label, null, null);
  }

  static ReferenceChange renamed(
      @Nullable String within, Part part, String code, Label before, Label after) {
    return new ReferenceChange(part, Kind.RENAMED, within, code, after, before, after);
  }
}
