package fr.village.federation.register;

import java.util.List;

/** What would become of a register if another took its place; to be looked at before it does. */
public record RegisterChanges(
    Register after,
    List<RegisteredHouse> added,
    List<Changed> changed,
    List<RegisteredHouse> gone) {

  /** A house as it is and as it would be. */
  public record Changed(RegisteredHouse before, RegisteredHouse after) {}

  /** By code. */
  public static RegisterChanges between(Register before, Register after) {
    return new RegisterChanges(
        after,
        after.houses().stream().filter(h -> before.find(h.code()).isEmpty()).toList(),
        after.houses().stream()
            .flatMap(
                house ->
                    before
                        .find(house.code())
                        .filter(known -> !known.equals(house))
                        .map(known -> new Changed(known, house))
                        .stream())
            .toList(),
        before.houses().stream().filter(h -> after.find(h.code()).isEmpty()).toList());
  }

  public boolean isEmpty() {
    return added.isEmpty() && changed.isEmpty() && gone.isEmpty();
  }
}
