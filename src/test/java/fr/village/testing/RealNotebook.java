package fr.village.testing;

import fr.village.app.AppContext;
import fr.village.app.session.NotebookSession;
import fr.village.app.session.Refusal;
import fr.village.app.session.SessionServices;
import fr.village.app.settings.AppFolders;
import fr.village.domain.house.Facilitator;
import fr.village.domain.house.House;
import fr.village.store.key.Argon2Parameters;
import fr.village.store.key.Passphrase;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.UUID;

/**
 * A notebook on the disk, opened by Nathalie on 10 March 2026, and what a program does with it. Its
 * clock moves by hand.
 */
public final class RealNotebook implements AutoCloseable {
  public static final String PASSPHRASE = "le vent du nord porte sept beaux nuages blancs";

  public final SessionServices services;
  private final Path folder;
  private Instant now = Instant.parse("2026-03-10T08:18:00Z");
  private NotebookSession session;

  public RealNotebook(Path parent) throws Refusal {
    this(parent, "Arras");
  }

  public RealNotebook(Path parent, String name) throws Refusal {
    ZoneId paris = ZoneId.of("Europe/Paris");
    Clock clock = ((InstantSource) () -> now).withZone(paris);
    services =
        new AppContext(
                clock,
                new AppFolders(parent.resolve("data"), parent),
                new Argon2Parameters(8, 1, 1),
                UUID::randomUUID)
            .window();
    folder = parent.resolve(name + ".village");
    House house = new HouseBuilder().build().house();
    try (Passphrase secret = Passphrase.of(PASSPHRASE.toCharArray())) {
      session =
          services
              .notebooks()
              .make(
                  folder, house, new Facilitator(new CountedIds().next(), "Nathalie", true), secret)
              .session();
    }
  }

  public NotebookSession session() {
    return session;
  }

  public Path folder() {
    return folder;
  }

  /** It is later now. */
  public void later(java.time.Duration by) {
    now = now.plus(by);
  }

  /** Closes it, with its backup, and opens it with a passphrase. */
  public NotebookSession reopen(String passphrase) throws Refusal {
    services.notebooks().close(session);
    session = services.notebooks().unlock(folder, passphrase.toCharArray());
    return session;
  }

  /** It was opened anew by what is tested. */
  public void isNow(NotebookSession opened) {
    session = opened;
  }

  @Override
  public void close() {
    session.abandon();
  }
}
