package fr.village.federation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.village.federation.Choice.AcceptFile;
import fr.village.federation.Choice.AcceptHouse;
import fr.village.federation.Choice.CountNotebook;
import fr.village.federation.Choice.IgnoreFile;
import fr.village.federation.Choice.RefuseFile;
import fr.village.federation.Choice.RefuseHouse;
import fr.village.federation.register.Register;
import fr.village.federation.register.RegisteredHouse;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class DecisionLogProperties {
  private static final Register REGISTER =
      new Register(
          List.of(new RegisteredHouse("PAU-01", "Pau", "64", "Aquitaine", null, null, null, null)));

  @Property(tries = 500)
  void undoingLeavesWhatWasBefore(
      @ForAll("choices") List<Choice> before, @ForAll("choice") Choice choice) {
    DecisionLog log = log(before);
    Decision decision = decision(99, choice);
    DecisionLog decided = log.with(decision);
    DecisionLog undone = decided.undo(decision.id());
    assertThat(undone.now(REGISTER)).isEqualTo(log.now(REGISTER));
    assertThat(undone.redo(decision.id())).isEqualTo(decided);
    assertThat(undone.decisions()).as("the journal keeps it").contains(decision);
  }

  @Property(tries = 500)
  void theLastWordAboutAThingHolds(@ForAll("choices") List<Choice> choices) {
    DecisionLog log = log(choices);
    assertThat(log.holding().stream().map(d -> d.choice().about())).doesNotHaveDuplicates();
    for (Decision held : log.holding()) {
      assertThat(choices.reversed().stream().filter(c -> c.about().equals(held.choice().about())))
          .first()
          .isEqualTo(held.choice());
    }
  }

  private static DecisionLog log(List<Choice> choices) {
    DecisionLog log = DecisionLog.EMPTY;
    for (int i = 0; i < choices.size(); i++) {
      log = log.with(decision(i, choices.get(i)));
    }
    return log;
  }

  private static Decision decision(int number, Choice choice) {
    return new Decision(new UUID(7, number), Instant.EPOCH, choice, "raison " + number);
  }

  @Provide
  Arbitrary<List<Choice>> choices() {
    return choice().list().ofMaxSize(10);
  }

  @Provide
  Arbitrary<Choice> choice() {
    return Combinators.combine(Arbitraries.of("a", "b"), Arbitraries.integers().between(0, 6))
        .as(
            (about, kind) ->
                switch (kind) {
                  case 0 -> new AcceptFile(about);
                  case 1 -> new RefuseFile(about);
                  case 2 -> new IgnoreFile(about);
                  case 3 -> new CountNotebook(about, new UUID(0, 1));
                  case 4 -> new CountNotebook(about, new UUID(0, 2));
                  case 5 -> new AcceptHouse(about);
                  default -> new RefuseHouse(about);
                });
  }
}
