package fr.village.app.family;

import fr.village.domain.Id;
import fr.village.domain.Invalid;
import fr.village.domain.family.Child;
import fr.village.domain.family.Consent;
import fr.village.domain.family.Family;
import fr.village.domain.family.FamilyFile;
import fr.village.domain.family.Parent;
import fr.village.domain.family.Person;
import fr.village.domain.family.Situation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What can be changed on a family's file, each giving the file as it is afterwards. All of them
 * throw {@link Invalid} when the file would break a rule.
 */
public final class FamilyEdits {
  private FamilyEdits() {}

  public static FamilyFile family(FamilyFile file, UnaryOperator<FamilyDraft> how) {
    Family changed = how.apply(new FamilyDraft(file.family())).build();
    return new FamilyFile(
        changed, file.parents(), file.children(), file.consents(), file.situation());
  }

  /** Changes one adult. Without this adult in the file nothing changes. */
  public static FamilyFile parent(FamilyFile file, Id<Person> id, UnaryOperator<ParentDraft> how) {
    return parents(
        file,
        file.parents().stream()
            .map(p -> p.id().equals(id) ? how.apply(new ParentDraft(p)).build() : p)
            .toList());
  }

  /**
   * Changes one child. Without it in the file nothing changes.
   *
   * @param today a birth later than that is refused, and a term far beyond it
   */
  public static FamilyFile child(
      FamilyFile file, Id<Person> id, LocalDate today, UnaryOperator<ChildDraft> how) {
    return children(
        file,
        file.children().stream()
            .map(c -> c.id().equals(id) ? checked(how.apply(new ChildDraft(c)), today) : c)
            .toList());
  }

  public static FamilyFile add(FamilyFile file, Parent parent) {
    return parents(file, with(file.parents(), parent));
  }

  public static FamilyFile add(FamilyFile file, Child child, LocalDate today) {
    child.checkOn(today);
    return children(file, with(file.children(), child));
  }

  /** A child of the same birth, right after its twin, with the same dates and no name yet. */
  public static FamilyFile addTwin(FamilyFile file, Id<Person> of, Id<Person> twin) {
    List<Child> children = new ArrayList<>();
    for (Child c : file.children()) {
      children.add(c);
      if (c.id().equals(of)) {
        children.add(
            new Child(twin, c.family(), null, c.bornOn(), c.dueOn(), c.birthEvent(), null));
      }
    }
    return children(file, children);
  }

  /** Without somebody; what was said of them alone on arrival goes with them. */
  public static FamilyFile remove(FamilyFile file, Id<Person> id) {
    Situation situation = file.situation();
    if (situation != null && situation.isolated().containsKey(id)) {
      Map<Id<Person>, Boolean> others = new HashMap<>(situation.isolated());
      others.remove(id);
      situation =
          new Situation(situation.family(), situation.distress(), others, situation.recordedOn());
    }
    return new FamilyFile(
        file.family(),
        file.parents().stream().filter(p -> !p.id().equals(id)).toList(),
        file.children().stream().filter(c -> !c.id().equals(id)).toList(),
        file.consents(),
        situation);
  }

  /**
   * Children born, with the names known by then.
   *
   * @param names of each of those born; an empty one leaves what was there
   */
  public static FamilyFile born(
      FamilyFile file, Map<Id<Person>, String> names, LocalDate day, LocalDate today) {
    FamilyFile born = file;
    for (Map.Entry<Id<Person>, String> one : names.entrySet()) {
      born =
          child(
              born,
              one.getKey(),
              today,
              draft -> {
                draft.bornOn(day);
                return one.getValue().isBlank() ? draft : draft.firstName(one.getValue());
              });
    }
    return parents(born, notExpectant(born));
  }

  /** The day a child was lost; null takes it back. */
  public static FamilyFile bereaved(
      FamilyFile file, Id<Person> child, @Nullable LocalDate day, LocalDate today) {
    if (day != null && day.isAfter(today)) {
      throw new Invalid("invalid.date.future", day);
    }
    List<Child> children =
        file.children().stream()
            .map(c -> c.id().equals(child) ? new ChildDraft(c).bereavedOn(day).build() : c)
            .toList();
    FamilyFile mourning = children(file, children);
    return parents(mourning, notExpectant(mourning));
  }

  public static FamilyFile consent(FamilyFile file, Consent decision) {
    return consents(file, with(file.consents(), decision), file.situation());
  }

  /** One decision dated anew. */
  public static FamilyFile redate(FamilyFile file, Id<Consent> id, LocalDate day) {
    return consents(
        file,
        file.consents().stream()
            .map(
                c ->
                    c.id().equals(id)
                        ? new Consent(c.id(), c.family(), c.person(), c.purpose(), c.given(), day)
                        : c)
            .toList(),
        file.situation());
  }

  /** As {@link #consent}, and what was said on arrival is forgotten. */
  public static FamilyFile withdraw(FamilyFile file, Consent decision) {
    return consents(file, with(file.consents(), decision), null);
  }

  private static FamilyFile situation(FamilyFile file, Situation situation) {
    boolean nothing = situation.distress() == null && situation.isolated().isEmpty();
    return consents(file, file.consents(), nothing ? null : situation);
  }

  /** Whether the family was in distress on arrival; null is not said. */
  public static FamilyFile distress(FamilyFile file, @Nullable Boolean answer, LocalDate today) {
    Situation said = said(file, today);
    return situation(
        file, new Situation(said.family(), answer, said.isolated(), said.recordedOn()));
  }

  /** Whether a parent felt isolated on arrival; null is not asked. */
  public static FamilyFile isolated(
      FamilyFile file, Id<Person> parent, @Nullable Boolean answer, LocalDate today) {
    Situation said = said(file, today);
    Map<Id<Person>, Boolean> answers = new HashMap<>(said.isolated());
    if (answer == null) {
      answers.remove(parent);
    } else {
      answers.put(parent, answer);
    }
    return situation(
        file, new Situation(said.family(), said.distress(), answers, said.recordedOn()));
  }

  private static Situation said(FamilyFile file, LocalDate today) {
    Situation situation = file.situation();
    return situation != null ? situation : new Situation(file.family().id(), null, Map.of(), today);
  }

  /** Nobody carries a child once none is expected any more. */
  private static List<Parent> notExpectant(FamilyFile file) {
    boolean expecting =
        file.children().stream().anyMatch(c -> c.bornOn() == null && !c.isBereaved());
    return expecting
        ? file.parents()
        : file.parents().stream().map(p -> new ParentDraft(p).expectant(false).build()).toList();
  }

  private static Child checked(ChildDraft draft, LocalDate today) {
    Child child = draft.build();
    child.checkOn(today);
    return child;
  }

  private static <T> List<T> with(List<T> all, T one) {
    return Stream.concat(all.stream(), Stream.of(one)).toList();
  }

  private static FamilyFile parents(FamilyFile file, List<Parent> parents) {
    return new FamilyFile(
        file.family(), parents, file.children(), file.consents(), file.situation());
  }

  private static FamilyFile children(FamilyFile file, List<Child> children) {
    return new FamilyFile(
        file.family(), file.parents(), children, file.consents(), file.situation());
  }

  private static FamilyFile consents(
      FamilyFile file, List<Consent> consents, @Nullable Situation situation) {
    return new FamilyFile(file.family(), file.parents(), file.children(), consents, situation);
  }
}
