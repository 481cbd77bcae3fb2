package fr.village.federation;

import fr.village.federation.register.Register;
import fr.village.federation.register.RegisteredHouse;
import fr.village.workbook.Cover;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where a Maison of the register is with its workbook for a closing.
 *
 * @param newest closing of its newest workbook that counts, if any
 */
public record Standing(RegisteredHouse house, State state, @Nullable LocalDate newest) {
  /** In the order in which somebody would look at them. */
  public enum State {
    /** A workbook of that closing, or of a later one, arrived and does not count. */
    TO_SEE,
    /** Nothing that counts ever came. */
    NEVER,
    /** What counts is of an earlier closing. */
    OLDER,
    /** It counts. */
    SENT,
    /** Nothing is expected of it for that closing. */
    NOT_EXPECTED;

    /** Whether it should be reminded. */
    public boolean isLate() {
      return this == NEVER || this == OLDER;
    }
  }

  /** Every Maison of the register, by code. */
  public static List<Standing> of(Register register, List<Arrival> arrivals, LocalDate closing) {
    return register.houses().stream().map(house -> of(house, arrivals, closing)).toList();
  }

  private static Standing of(RegisteredHouse house, List<Arrival> arrivals, LocalDate closing) {
    LocalDate newest =
        covers(house, arrivals, true)
            .map(Cover::closing)
            .max(Comparator.naturalOrder())
            .orElse(null);
    boolean waiting =
        covers(house, arrivals, false).anyMatch(cover -> !cover.closing().isBefore(closing));
    State state;
    if (newest != null && !newest.isBefore(closing)) {
      state = State.SENT;
    } else if (waiting) {
      state = State.TO_SEE;
    } else if (!house.isExpected(closing)) {
      state = State.NOT_EXPECTED;
    } else {
      state = newest == null ? State.NEVER : State.OLDER;
    }
    return new Standing(house, state, newest);
  }

  private static Stream<Cover> covers(
      RegisteredHouse house, List<Arrival> arrivals, boolean counted) {
    return arrivals.stream()
        .filter(arrival -> arrival.verdict().isCounted() == counted)
        .map(arrival -> arrival.file().cover())
        .filter(Objects::nonNull)
        .filter(cover -> cover.houseCode().equals(house.code()));
  }
}
