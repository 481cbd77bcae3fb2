package fr.village.app.group;

import fr.village.app.roll.Newcomer;
import fr.village.app.session.NotebookSession;
import fr.village.domain.Check;
import fr.village.domain.Id;
import fr.village.domain.Invalid;
import fr.village.domain.family.Family;
import fr.village.domain.family.FamilyFile;
import fr.village.domain.family.Person;
import fr.village.domain.group.Enrolment;
import fr.village.domain.group.PeerGroup;
import fr.village.store.Stores;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Families come into groups, wait for a place, leave. Each change says how to take it back. */
public final class EnrolmentService {
  private final NotebookSession notebook;

  public EnrolmentService(NotebookSession notebook) {
    this.notebook = notebook;
  }

  /**
   * A member from that day on.
   *
   * @throws Invalid {@code groups.family.already} when the family is in it, or waits
   */
  public GroupChange enrol(Id<PeerGroup> group, Id<Family> family, LocalDate day) {
    return notebook.write(
        stores -> {
          checkNew(stores, group, family);
          return GroupService.applied(
              stores,
              GroupChange.ofEnrolment(
                  Step.made(
                      Enrolments.entered(asked(group, family, day), day, file(stores, family)))));
        });
  }

  /**
   * On the waiting list, asked that day.
   *
   * @throws Invalid {@code groups.family.already}
   */
  public GroupChange wait(Id<PeerGroup> group, Id<Family> family, LocalDate day) {
    return notebook.write(
        stores -> {
          checkNew(stores, group, family);
          return GroupService.applied(
              stores, GroupChange.ofEnrolment(Step.made(asked(group, family, day))));
        });
  }

  /**
   * A family met for the first time, in the group or on its waiting list.
   *
   * @throws Invalid when its facts do not do
   */
  public GroupChange welcome(
      Id<PeerGroup> group, Newcomer newcomer, LocalDate day, boolean waiting) {
    return notebook.write(
        stores -> {
          FamilyFile file = newcomer.file(day, notebook.today());
          Enrolment asked = asked(group, file.family().id(), day);
          return GroupService.applied(
              stores,
              new GroupChange(
                  null,
                  List.of(),
                  List.of(Step.made(waiting ? asked : Enrolments.entered(asked, day, file))),
                  List.of(Step.made(file))));
        });
  }

  /** From the waiting list into the group. */
  public GroupChange enter(Id<Enrolment> id, LocalDate day) {
    return notebook.write(
        stores -> {
          Enrolment before = enrolment(stores, id);
          return GroupService.applied(
              stores,
              GroupChange.ofEnrolment(
                  new Step<>(
                      before, Enrolments.entered(before, day, file(stores, before.family())))));
        });
  }

  /** Does not wait any more. */
  public GroupChange withdraw(Id<Enrolment> id) {
    return notebook.write(
        stores ->
            GroupService.applied(
                stores, GroupChange.ofEnrolment(Step.gone(enrolment(stores, id)))));
  }

  /**
   * Leaves the group.
   *
   * @param day the first day the family is no longer a member
   * @param reason code of the list {@code exit_reason}; null when not said
   */
  public GroupChange leave(Id<Enrolment> id, LocalDate day, @Nullable String reason) {
    return changed(id, e -> Enrolments.left(e, day, reason));
  }

  /** Exactly these people usually come, from that day on. */
  public GroupChange usually(Id<Enrolment> id, Set<Id<Person>> people, LocalDate day) {
    return changed(id, e -> Enrolments.usually(e, people, day));
  }

  private GroupChange changed(Id<Enrolment> id, UnaryOperator<Enrolment> how) {
    return notebook.write(
        stores -> {
          Enrolment before = enrolment(stores, id);
          return GroupService.applied(
              stores, GroupChange.ofEnrolment(new Step<>(before, how.apply(before))));
        });
  }

  private Enrolment asked(Id<PeerGroup> group, Id<Family> family, LocalDate day) {
    return new Enrolment(notebook.ids().next(), family, group, day, null, null, null, List.of());
  }

  private static void checkNew(Stores stores, Id<PeerGroup> group, Id<Family> family) {
    Check.that(
        stores.enrolments().ofFamily(family).stream()
            .noneMatch(e -> e.group().equals(group) && e.leftOn() == null),
        "groups.family.already");
  }

  private static Enrolment enrolment(Stores stores, Id<Enrolment> id) {
    return stores.enrolments().find(id).orElseThrow(() -> new Invalid("invalid.family.gone"));
  }

  private static FamilyFile file(Stores stores, Id<Family> family) {
    return stores.families().find(family).orElseThrow(() -> new Invalid("invalid.family.gone"));
  }
}
