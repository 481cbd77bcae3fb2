package fr.village.app.bin;

import static org.assertj.core.api.Assertions.assertThat;

import fr.village.app.bin.BinService.Deleted;
import fr.village.app.bin.BinService.Kind;
import fr.village.app.session.Refusal;
import fr.village.domain.family.FamilyFile;
import fr.village.domain.group.PeerGroup;
import fr.village.domain.session.Session;
import fr.village.store.bin.Binned;
import fr.village.testing.HouseBuilder;
import fr.village.testing.RealNotebook;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The bin in words, on a real notebook. */
final class BinServiceTest {
  @TempDir Path parent;
  private RealNotebook notebook;
  private final HouseBuilder house = new HouseBuilder();
  private final PeerGroup group = house.group("2026-01-06");
  private final Session session = house.planned(group, "2026-03-17");
  private final FamilyFile durand =
      house.family("Durand").mother("Léa", 1990).expected("2026-05-01").build();

  @BeforeEach
  void open() throws Refusal {
    notebook = new RealNotebook(parent);
    notebook
        .session()
        .write(
            s -> {
              s.groups().save(group);
              s.sessions().save(session);
              return s.families().save(durand);
            });
  }

  @AfterEach
  void close() {
    notebook.close();
  }

  private BinService bin() {
    return new BinService(notebook.session());
  }

  private void delete(Binned kind, fr.village.domain.Id<?> id) {
    notebook.session().write(s -> s.bin().delete(kind, id));
    notebook.later(Duration.ofMinutes(1));
  }

  @Test
  void whatWasDeletedIsNamedLastFirst() {
    delete(Binned.PERSON_OF_FAMILY, durand.children().getFirst().id());
    delete(Binned.SESSION_OF_GROUP, session.id());
    delete(Binned.GROUP, group.id());
    delete(Binned.FAMILY_FILE, durand.family().id());
    assertThat(bin().all())
        .extracting(Deleted::kind, Deleted::name, Deleted::of, Deleted::on, Deleted::daysLeft)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(Kind.FAMILY, "Durand", null, null, 30),
            org.assertj.core.groups.Tuple.tuple(Kind.GROUP, "Groupe 1", null, null, 30),
            org.assertj.core.groups.Tuple.tuple(
                Kind.SESSION, null, "Groupe 1", LocalDate.parse("2026-03-17"), 30),
            org.assertj.core.groups.Tuple.tuple(Kind.PERSON, null, "Durand", null, 30));
    assertThat(bin().all())
        .extracting(Deleted::deletedOn)
        .containsOnly(LocalDate.parse("2026-03-10"));
  }

  @Test
  void whatIsPutBackIsThereAgainAndCanGoAgain() {
    delete(Binned.FAMILY_FILE, durand.family().id());
    Deleted deleted = bin().all().getFirst();
    assertThat(bin().restore(deleted)).isTrue();
    assertThat(bin().all()).isEmpty();
    assertThat(families()).containsExactly(durand);
    assertThat(bin().restore(deleted)).as("not twice").isFalse();
    assertThat(bin().delete(deleted)).isTrue();
    assertThat(families()).isEmpty();
    assertThat(bin().all()).hasSize(1);
  }

  private List<FamilyFile> families() {
    return notebook.session().read(s -> s.families().all());
  }

  @Test
  void afterThirtyDaysItIsNoLongerThereAndGoesForGoodAtClosing() throws Refusal {
    delete(Binned.FAMILY_FILE, durand.family().id());
    notebook.later(Duration.ofDays(29));
    assertThat(bin().all()).extracting(Deleted::daysLeft).containsExactly(1);
    notebook.reopen(RealNotebook.PASSPHRASE);
    assertThat(bin().all()).hasSize(1);
    notebook.later(Duration.ofDays(1));
    assertThat(bin().all()).isEmpty();
    assertThat(inBin()).isEqualTo(1);
    notebook.reopen(RealNotebook.PASSPHRASE);
    assertThat(inBin()).isZero();
  }

  private int inBin() {
    return notebook.session().read(s -> s.bin().entries().size());
  }
}
