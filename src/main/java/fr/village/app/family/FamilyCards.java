package fr.village.app.family;

import fr.village.app.partner.ReferralLine;
import fr.village.app.session.NotebookSession;
import fr.village.app.survey.SurveyLibrary;
import fr.village.domain.Id;
import fr.village.domain.IdSource;
import fr.village.domain.Invalid;
import fr.village.domain.family.Family;
import fr.village.domain.family.FamilyFile;
import fr.village.domain.family.Parent;
import fr.village.domain.family.Person;
import fr.village.domain.group.Enrolment;
import fr.village.domain.group.PeerGroup;
import fr.village.domain.reference.Label;
import fr.village.domain.reference.ReferenceSet;
import fr.village.domain.survey.SurveyAnswers;
import fr.village.domain.survey.SurveyWave;
import fr.village.store.Stores;
import fr.village.store.bin.Binned;
import fr.village.store.screen.FamilyQueries;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Family cards of an open notebook: read, changed, taken back. */
public final class FamilyCards {
  private final NotebookSession notebook;
  private final Supplier<ReferenceSet> reference;
  private final SurveyLibrary questionnaires = new SurveyLibrary();

  /** A file before and after a change. */
  public record Changed(FamilyFile before, FamilyFile after) {
    public boolean isNothing() {
      return before.equals(after);
    }
  }

  public FamilyCards(NotebookSession notebook, Supplier<ReferenceSet> reference) {
    this.notebook = notebook;
    this.reference = reference;
  }

  /** Empty when the family is gone, or in the bin. */
  public Optional<FamilyCard> read(Id<Family> id) {
    LocalDate today = notebook.today();
    ReferenceSet codes = reference.get();
    return notebook.read(
        stores ->
            stores
                .families()
                .find(id)
                .map(
                    file ->
                        new FamilyCard(
                            file,
                            memberships(stores, id, today),
                            joinable(stores, id, today),
                            stores.territory().ofFamily(id).stream().map(ReferralLine::of).toList(),
                            stores.partners().all(),
                            surveys(stores, file),
                            trail(stores, id),
                            codes,
                            today)));
  }

  private List<SurveyLine> surveys(Stores stores, FamilyFile file) {
    Map<Id<Person>, String> names =
        file.parents().stream()
            .collect(Collectors.<Parent, Id<Person>, String>toMap(Parent::id, Parent::firstName));
    return stores.sheets().ofFamily(file.family().id()).stream()
        .sorted(Comparator.comparing(SurveyAnswers::on).reversed())
        .map(
            sheet ->
                new SurveyLine(
                    names.getOrDefault(sheet.person(), ""),
                    wave(stores, sheet),
                    sheet.on(),
                    sheet.state()))
        .toList();
  }

  private Label wave(Stores stores, SurveyAnswers sheet) {
    return questionnaires
        .find(stores, sheet.survey(), sheet.version())
        .flatMap(s -> s.waves().stream().filter(w -> w.code().equals(sheet.wave())).findFirst())
        .map(SurveyWave::label)
        .orElse(new Label(sheet.wave(), sheet.wave()));
  }

  private static List<Membership> memberships(Stores stores, Id<Family> id, LocalDate today) {
    List<Enrolment> places = stores.enrolments().ofFamily(id);
    if (places.isEmpty()) {
      return List.of();
    }
    Map<Id<PeerGroup>, PeerGroup> groups =
        stores.groups().all().stream().collect(Collectors.toMap(PeerGroup::id, g -> g));
    List<FamilyQueries.Seen> seen = stores.familyCards().sessions(id, today);
    List<Membership> all = new ArrayList<>();
    for (Enrolment place : places) {
      PeerGroup group = groups.get(place.group());
      if (group != null) {
        all.add(new Membership(place, group, during(place, seen)));
      }
    }
    all.sort(
        Comparator.comparing((Membership m) -> m.enrolment().leftOn() != null)
            .thenComparing(m -> m.enrolment().isWaiting())
            .thenComparing(m -> m.enrolment().requestedOn(), Comparator.reverseOrder()));
    return all;
  }

  /** Open groups the family neither belongs to nor waits for. */
  private static List<PeerGroup> joinable(Stores stores, Id<Family> id, LocalDate today) {
    Set<Id<PeerGroup>> taken =
        stores.enrolments().ofFamily(id).stream()
            .filter(e -> e.leftOn() == null)
            .map(Enrolment::group)
            .collect(Collectors.toSet());
    return stores.groups().all().stream()
        .filter(g -> g.isOpen(today) && !taken.contains(g.id()))
        .toList();
  }

  private static List<Membership.Seen> during(Enrolment place, List<FamilyQueries.Seen> seen) {
    return seen.stream()
        .filter(s -> s.group().equals(place.group()))
        .filter(s -> s.mark() != null || place.isMember(s.date()))
        .map(s -> new Membership.Seen(s.date(), s.mark()))
        .toList();
  }

  private FamilyCard.@Nullable Trail trail(Stores stores, Id<Family> id) {
    ZoneId zone = notebook.clock().getZone();
    return stores
        .familyCards()
        .trail(id)
        .map(
            t ->
                new FamilyCard.Trail(
                    LocalDate.ofInstant(t.createdAt(), zone),
                    LocalDate.ofInstant(t.changedAt(), zone),
                    t.changedBy()))
        .orElse(null);
  }

  /**
   * Changes a file as it is in the notebook now.
   *
   * @throws Invalid {@code invalid.family.gone}, or what the change itself is refused with
   */
  public Changed change(Id<Family> id, UnaryOperator<FamilyFile> how) {
    return notebook.write(
        stores -> {
          FamilyFile before = find(stores, id);
          FamilyFile after = how.apply(before);
          stores.families().save(after);
          return new Changed(before, after);
        });
  }

  /**
   * Takes a change back. What moved the last contact meanwhile, such as a roll, stays.
   *
   * @throws Invalid {@code invalid.family.gone}
   */
  public void takeBack(Changed change) {
    Family before = change.before().family();
    boolean contacts =
        !Objects.equals(before.lastContactOn(), change.after().family().lastContactOn());
    notebook.write(
        stores -> {
          FamilyFile now = find(stores, before.id());
          FamilyFile back =
              contacts
                  ? change.before()
                  : FamilyEdits.family(
                      change.before(), f -> f.lastContactOn(now.family().lastContactOn()));
          return stores.families().save(back);
        });
  }

  /** Puts the family in the bin, with all that belongs to it; false when it is there already. */
  public boolean bin(Id<Family> id) {
    return notebook.write(stores -> stores.bin().delete(Binned.FAMILY_FILE, id));
  }

  public boolean unbin(Id<Family> id) {
    return notebook.write(stores -> stores.bin().restore(Binned.FAMILY_FILE, id));
  }

  public IdSource ids() {
    return notebook.ids();
  }

  private static FamilyFile find(Stores stores, Id<Family> id) {
    return stores.families().find(id).orElseThrow(() -> new Invalid("invalid.family.gone"));
  }
}
