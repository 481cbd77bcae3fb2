package fr.village.demo;

import fr.village.domain.Id;
import fr.village.domain.family.Child;
import fr.village.domain.family.Consent;
import fr.village.domain.family.Family;
import fr.village.domain.family.FamilyFile;
import fr.village.domain.family.Parent;
import fr.village.domain.family.Person;
import fr.village.domain.family.Situation;
import fr.village.domain.group.Enrolment;
import fr.village.domain.group.Participant;
import fr.village.domain.group.PeerGroup;
import fr.village.domain.session.Session;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Families, as their traits and story have them, and their places in a group. */
final class FamilyMaker {
  private static final double LEAVES_EARLY = 0.13;

  /** Stories that need the family to be there from the first day to the last. */
  private static final Set<Story> SETTLED =
      EnumSet.of(Story.LOST, Story.OVERDUE, Story.EXPECTING, Story.SILENT, Story.ANNOUNCED);

  private final MaisonPlan plan;
  private final LocalDate today;
  private final SeededIds ids;
  private final Chance chance;
  private final Names names;
  private final Adults adults;
  private final Births births;

  FamilyMaker(MaisonPlan plan, LocalDate today, SeededIds ids, Chance chance, Names names) {
    this.plan = plan;
    this.today = today;
    this.ids = ids;
    this.chance = chance;
    this.names = names;
    this.adults = new Adults(ids, chance, names);
    this.births = new Births(today, ids, chance, names);
  }

  /** A family that entered the group at one of its first sessions. */
  FamilyDraft member(GroupPlan its, Traits traits, Story story) {
    PeerGroup group = its.group();
    List<Session> held = its.held();
    boolean settled = SETTLED.contains(story);
    int late = settled || chance.hit(0.7) ? 0 : chance.between(0, Math.min(4, held.size() - 1));
    LocalDate entered = held.get(late).date();
    LocalDate requested = entered.minusDays(chance.between(3, 50));
    LocalDate due = due(group, story);
    FamilyFile file = family(traits, story, requested, entered, due);
    int left = held.size() - late;
    boolean leaves = !settled && left > 3 && chance.hit(LEAVES_EARLY + 0.02 * traits.hardship());
    LocalDate leftOn =
        leaves ? held.get(late + chance.between(2, left - 2)).date().plusDays(1) : group.closedOn();
    Enrolment enrolment =
        new Enrolment(
            ids.on(requested).next(),
            file.family().id(),
            group.id(),
            requested,
            entered,
            leftOn,
            leftOn == null ? null : leaves ? chance.weighted(Codes.EXITS) : Codes.EXIT_END,
            participants(file, entered));
    double regularity = chance.normal(1.35, 0.8) - 0.25 * traits.hardship();
    return new FamilyDraft(file, enrolment, regularity);
  }

  /** A family expecting a baby that waits for a place; nothing more is asked of it yet. */
  FamilyDraft waiting(PeerGroup group) {
    LocalDate requested = today.minusDays(chance.between(2, 40));
    Traits unknown = new Traits(0, chance.hit(0.3), false, false, false, false, false);
    LocalDate due = today.plusDays(chance.between(20, 150));
    FamilyFile file = family(unknown, Story.EXPECTING, requested, null, due);
    Enrolment enrolment =
        new Enrolment(
            ids.on(requested).next(),
            file.family().id(),
            group.id(),
            requested,
            null,
            null,
            null,
            List.of());
    return new FamilyDraft(file, enrolment, 1);
  }

  /** The same family, come back with its next baby. */
  FamilyDraft again(FamilyDraft before, GroupPlan its) {
    LocalDate entered = its.held().getFirst().date();
    LocalDate requested = entered.minusDays(chance.between(3, 30));
    FamilyFile known = before.file();
    Id<Family> id = known.family().id();
    List<Child> children = new ArrayList<>(known.children());
    Names.Origin origin = names.origin();
    children.addAll(
        births.around(id, origin, due(its.group(), Story.ORDINARY), requested, Story.ORDINARY));
    FamilyFile file =
        new FamilyFile(
            known.family(), known.parents(), children, known.consents(), known.situation());
    PeerGroup group = its.group();
    Enrolment enrolment =
        new Enrolment(
            ids.on(requested).next(),
            id,
            group.id(),
            requested,
            entered,
            group.closedOn(),
            group.closedOn() == null ? null : Codes.EXIT_END,
            participants(
                new FamilyFile(
                    known.family(),
                    known.parents(),
                    children.subList(known.children().size(), children.size()),
                    known.consents(),
                    known.situation()),
                entered));
    return new FamilyDraft(file, enrolment, before.regularity());
  }

  private LocalDate due(PeerGroup group, Story story) {
    return switch (story) {
      case OVERDUE -> today.minusDays(3);
      case EXPECTING -> today.plusDays(31);
      case LOST -> group.startsOn().minusDays(50);
      default -> GroupPlan.middleOfBirths(group.startsOn()).plusDays(chance.between(-60, 60));
    };
  }

  private FamilyFile family(
      Traits traits, Story story, LocalDate requested, @Nullable LocalDate entered, LocalDate due) {
    Names.Origin origin = names.origin();
    String surname = names.surname(origin);
    Id<Family> id = ids.on(requested).next();
    List<Child> children = births.around(id, origin, due, requested, story);
    boolean expecting = children.getFirst().bornOn() == null;
    List<Parent> parents =
        adults.of(id, surname, origin, traits.singleParent(), expecting, requested);
    List<Consent> consents = entered == null ? List.of() : consents(id, traits, entered);
    Family family =
        new Family(
            id,
            surname,
            chance.hit(0.96) ? chance.weighted(Codes.SOURCES) : null,
            structure(traits, entered),
            chance.hit(0.95) ? (Boolean) chance.hit(0.58) : null,
            chance.hit(0.95) ? commune() : null,
            chance.hit(0.5) ? names.address() : null,
            origin.surnames().isEmpty() || chance.hit(0.85) ? null : chance.oneOf(LANGUAGES),
            chance.hit(0.01),
            chance.hit(0.01),
            requested,
            null,
            entered != null && chance.hit(0.97) ? entered : null,
            chance.hit(0.3) ? Notes.ofFamily(chance, parents.getFirst().firstName()) : null);
    return new FamilyFile(
        family,
        parents,
        children,
        consents,
        entered == null || !traits.asked() ? null : situation(id, parents, traits, entered));
  }

  private @Nullable String structure(Traits traits, @Nullable LocalDate entered) {
    if (entered == null) {
      return null;
    }
    return traits.singleParent() ? Codes.SINGLE_PARENT : chance.weighted(Codes.COUPLES);
  }

  private String commune() {
    return chance.hit(0.6) ? plan.communes().getFirst() : chance.oneOf(plan.communes());
  }

  private List<Consent> consents(Id<Family> family, Traits traits, LocalDate entered) {
    List<Consent> result = new ArrayList<>();
    if (traits.asked() || chance.hit(0.6)) {
      result.add(
          new Consent(
              ids.on(entered).next(), family, null, Consent.SITUATION, traits.asked(), entered));
    }
    result.add(
        new Consent(
            ids.on(entered).next(),
            family,
            null,
            Codes.CONSENT_SURVEY,
            traits.asked() || chance.hit(0.5),
            entered));
    return result;
  }

  private static Situation situation(
      Id<Family> family, List<Parent> parents, Traits traits, LocalDate entered) {
    Map<Id<Person>, Boolean> isolated = new LinkedHashMap<>();
    isolated.put(parents.getFirst().id(), traits.isolated());
    if (traits.secondAsked()) {
      isolated.put(parents.get(1).id(), traits.secondIsolated());
    }
    return new Situation(family, traits.distress(), isolated, entered);
  }

  private List<Participant> participants(FamilyFile file, LocalDate entered) {
    List<Participant> result = new ArrayList<>();
    List<Parent> parents = file.parents();
    result.add(new Participant(parents.getFirst().id(), entered, null));
    if (parents.size() > 1 && chance.hit(0.24)) {
      result.add(new Participant(parents.get(1).id(), entered, null));
    }
    for (Child child : file.children()) {
      LocalDate born = child.bornOn();
      if (born != null) {
        LocalDate from = born.isAfter(entered) ? born : entered;
        LocalDate lost = child.bereavedOn();
        if (lost == null || lost.isAfter(from)) {
          result.add(new Participant(child.id(), from, lost == null ? null : lost.minusDays(1)));
        }
      }
    }
    return result;
  }

  private static final List<String> LANGUAGES =
      List.of("arabe", "portugais", "turc", "roumain", "wolof", "vietnamien", "dari", "anglais");
}
