package fr.village.app.bin;

import fr.village.app.session.NotebookSession;
import fr.village.domain.Id;
import fr.village.store.bin.Bin;
import fr.village.store.bin.Binned;
import fr.village.store.screen.BinQuery;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was deleted in the last thirty days. */
public final class BinService {
  /** What it is. */
  public enum Kind {
    FAMILY(Binned.FAMILY_FILE),
    PERSON(Binned.PERSON_OF_FAMILY),
    GROUP(Binned.GROUP),
    ENROLMENT(Binned.ENROLMENT_IN_GROUP),
    SESSION(Binned.SESSION_OF_GROUP),
    SHEET(Binned.SHEET_OF_PERSON),
    PARTNER(Binned.PARTNER_FILE),
    PARTNER_CONTACT(Binned.CONTACT_WITH_PARTNER),
    REFERRAL(Binned.REFERRAL_OF_FAMILY);

    private final Binned binned;

    Kind(Binned binned) {
      this.binned = binned;
    }

    private static Kind of(Binned binned) {
      for (Kind kind : values()) {
        if (kind.binned == binned) {
          return kind;
        }
      }
      throw new IllegalArgumentException(binned.name());
    }
  }

  /**
   * Something deleted.
   *
   * @param name null for a child without a first name
   * @param of the family, group or partner it belonged to
   * @param on the day of a session, contact, referral or questionnaire
   * @param daysLeft before it goes for good, 1 to 30
   */
  public record Deleted(
      Kind kind,
      Id<?> id,
      @Nullable String name,
      @Nullable String of,
      @Nullable LocalDate on,
      LocalDate deletedOn,
      int daysLeft) {}

  private final NotebookSession notebook;

  public BinService(NotebookSession notebook) {
    this.notebook = notebook;
  }

  /** Last deleted first. */
  public List<Deleted> all() {
    Instant now = notebook.clock().instant();
    return notebook.read(stores -> stores.binned().since(now.minus(Bin.KEPT))).stream()
        .map(d -> said(d, now))
        .toList();
  }

  /** Takes it out of the bin; false when it is not in it any more. */
  public boolean restore(Deleted deleted) {
    return notebook.write(stores -> stores.bin().restore(deleted.kind().binned, deleted.id()));
  }

  /** Puts it back; its thirty days begin again. */
  public boolean delete(Deleted deleted) {
    return notebook.write(stores -> stores.bin().delete(deleted.kind().binned, deleted.id()));
  }

  private Deleted said(BinQuery.Deleted d, Instant now) {
    Duration left = Duration.between(now, d.deletedAt().plus(Bin.KEPT));
    int days = (int) Math.clamp(left.plusDays(1).minusNanos(1).toDays(), 1, Bin.KEPT.toDays());
    return new Deleted(
        Kind.of(d.kind()),
        d.id(),
        d.name(),
        d.of(),
        d.on(),
        d.deletedAt().atZone(notebook.clock().getZone()).toLocalDate(),
        days);
  }
}
