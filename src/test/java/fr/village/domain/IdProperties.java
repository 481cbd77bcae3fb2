package fr.village.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

final class IdProperties {
  /** Dumps and rolls list things in the order of the text forms: so does the store. */
  @Property
  void idsSortAsTheirTextFormsDo(
      @ForAll long high, @ForAll long low, @ForAll long otherHigh, @ForAll long otherLow) {
    Id<String> one = new Id<>(new UUID(high, low));
    Id<String> other = new Id<>(new UUID(otherHigh, otherLow));
    Id<String> near = new Id<>(new UUID(high, otherLow));
    assertThat(Integer.signum(one.compareTo(other)))
        .isEqualTo(Integer.signum(one.toString().compareTo(other.toString())));
    assertThat(Integer.signum(one.compareTo(near)))
        .isEqualTo(Integer.signum(one.toString().compareTo(near.toString())));
  }
}
