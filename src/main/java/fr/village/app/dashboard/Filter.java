package fr.village.app.dashboard;

import fr.village.domain.Id;
import fr.village.domain.group.PeerGroup;
import org.jspecify.annotations.Nullable;

/**
 * What the tableau is of.
 *
 * @param group null: the whole Maison
 */
public record Filter(Span span, @Nullable Id<PeerGroup> group) {
  public static final Filter EVERYTHING = new Filter(new Span.SinceOpening(), null);

  public Filter with(Span other) {
    return new Filter(other, group);
  }

  public Filter of(@Nullable Id<PeerGroup> other) {
    return new Filter(span, other);
  }
}
