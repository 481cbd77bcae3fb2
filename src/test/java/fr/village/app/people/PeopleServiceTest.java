package fr.village.app.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.village.app.people.PeopleService.Closed;
import fr.village.app.people.PeopleService.Person;
import fr.village.app.session.Refusal;
import fr.village.domain.Invalid;
import fr.village.domain.house.Facilitator;
import fr.village.testing.RealNotebook;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** People and their passphrases, on a real notebook. */
final class PeopleServiceTest {
  private static final String SAMIRAS = "mille soleils dorment sous la vieille passerelle bleue";
  private static final String ANOTHER = "trois loutres comptent les barques du canal gris";

  @TempDir Path parent;
  private RealNotebook notebook;

  @BeforeEach
  void open() throws Refusal {
    notebook = new RealNotebook(parent);
  }

  @AfterEach
  void close() {
    notebook.close();
  }

  private PeopleService people() {
    return new PeopleService(notebook.session(), notebook.services.keeping());
  }

  private static void assertRefused(String key, ThrowingCallable what) {
    assertThatThrownBy(what)
        .isInstanceOfSatisfying(Invalid.class, e -> assertThat(e.key()).isEqualTo(key));
  }

  private static void assertWrongPassphrase(ThrowingCallable what) {
    assertThatThrownBy(what)
        .isInstanceOfSatisfying(
            Refusal.class, e -> assertThat(e.key()).isEqualTo("notebook.problem.wrong.passphrase"));
  }

  private String me() {
    return notebook.session().facilitator().map(Facilitator::displayName).orElse("nobody");
  }

  private List<String> who() {
    return people().all().stream()
        .map(
            p ->
                p.facilitator().displayName()
                    + (p.me() ? ", me" : "")
                    + (p.opens() ? "" : ", closed"))
        .toList();
  }

  @Test
  void twoPeopleOpenTheSameNotebookEachWithHerOwn() throws Refusal {
    people().add("Samira", SAMIRAS.toCharArray());
    assertThat(who()).containsExactly("Nathalie, me", "Samira");
    notebook.reopen(SAMIRAS);
    assertThat(me()).isEqualTo("Samira");
    notebook.reopen(RealNotebook.PASSPHRASE);
    assertThat(me()).isEqualTo("Nathalie");
  }

  @Test
  void whoseAccessIsClosedOpensNoLonger() throws Refusal {
    Facilitator samira = people().add("Samira", SAMIRAS.toCharArray());
    people().close(samira);
    assertThat(who()).containsExactly("Nathalie, me", "Samira, closed");
    assertWrongPassphrase(() -> notebook.reopen(SAMIRAS));
    notebook.isNow(
        notebook.services.notebooks().unlock(notebook.folder(), chars(RealNotebook.PASSPHRASE)));
    assertThat(me()).isEqualTo("Nathalie");
  }

  @Test
  void closingIsTakenBackWithTheSamePassphrase() throws Refusal {
    Facilitator samira = people().add("Samira", SAMIRAS.toCharArray());
    Closed closed = people().close(samira);
    people().takeBack(closed);
    assertThat(who()).containsExactly("Nathalie, me", "Samira");
    notebook.reopen(SAMIRAS);
    assertThat(me()).isEqualTo("Samira");
  }

  @Test
  void accessIsGivenAgainWithANewPassphrase() throws Refusal {
    Facilitator samira = people().add("Samira", SAMIRAS.toCharArray());
    people().close(samira);
    people().reopen(samira, ANOTHER.toCharArray());
    notebook.reopen(ANOTHER);
    assertThat(me()).isEqualTo("Samira");
    assertWrongPassphrase(() -> notebook.reopen(SAMIRAS));
    notebook.isNow(notebook.services.notebooks().unlock(notebook.folder(), chars(ANOTHER)));
  }

  @Test
  void nobodyClosesHerOwnAccessNorTheLast() throws Refusal {
    Person me = people().all().getFirst();
    assertRefused("invalid.facilitator.self", () -> people().close(me.facilitator()));
    Facilitator samira = people().add("Samira", SAMIRAS.toCharArray());
    notebook.reopen(SAMIRAS);
    people().close(me.facilitator());
    assertRefused("invalid.facilitator.self", () -> people().close(samira));
    assertThat(who()).containsExactly("Samira, me", "Nathalie, closed");
  }

  @Test
  void myPassphraseChangesWithTheOldOneOnly() throws Refusal {
    assertWrongPassphrase(() -> people().changeMine(chars(ANOTHER), chars(SAMIRAS)));
    people().changeMine(chars(RealNotebook.PASSPHRASE), chars(ANOTHER));
    notebook.reopen(ANOTHER);
    assertThat(me()).isEqualTo("Nathalie");
    assertWrongPassphrase(() -> notebook.reopen(RealNotebook.PASSPHRASE));
    notebook.isNow(notebook.services.notebooks().unlock(notebook.folder(), chars(ANOTHER)));
  }

  @Test
  void aColleaguesPassphraseDoesNotChangeMineNorHers() throws Refusal {
    people().add("Samira", SAMIRAS.toCharArray());
    assertWrongPassphrase(() -> people().changeMine(chars(SAMIRAS), chars(ANOTHER)));
    notebook.reopen(SAMIRAS);
    assertThat(me()).isEqualTo("Samira");
  }

  @Test
  void aWeakOrSharedPassphraseIsRefusedAndNobodyAdded() {
    assertRefused("invalid.passphrase.weak", () -> people().add("Samira", chars("soleil")));
    assertRefused(
        "invalid.passphrase.taken", () -> people().add("Samira", chars(RealNotebook.PASSPHRASE)));
    assertThat(who()).containsExactly("Nathalie, me");
  }

  @Test
  void twoPeopleAreNotCalledTheSame() throws Refusal {
    assertRefused("invalid.facilitator.twice", () -> people().add(" NATHALIE ", chars(SAMIRAS)));
    assertRefused("invalid.text.blank", () -> people().add(" ", chars(SAMIRAS)));
    Facilitator samira = people().add("Samira", SAMIRAS.toCharArray());
    assertRefused("invalid.facilitator.twice", () -> people().rename(samira, "nathalie"));
    people().rename(samira, "Samira B.");
    assertThat(who()).containsExactly("Nathalie, me", "Samira B.");
  }

  @Test
  void myNewNameIsSaidAtOnce() {
    people().rename(people().all().getFirst().facilitator(), "Nathalie D.");
    assertThat(me()).isEqualTo("Nathalie D.");
  }

  private static char[] chars(String text) {
    return text.toCharArray();
  }
}
