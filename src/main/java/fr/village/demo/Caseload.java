package fr.village.demo;

import fr.village.domain.Id;
import fr.village.domain.family.Family;
import fr.village.domain.family.FamilyFile;
import fr.village.domain.group.Enrolment;
import fr.village.domain.session.Attendance;
import fr.village.domain.session.Mark;
import fr.village.domain.session.Session;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The families of a Maison, group by group, and who came when. */
final class Caseload {
  /** Days between the starts of two groups for a family to come back with its next baby. */
  private static final int DAYS_BETWEEN_BABIES = 520;

  /** One family in so many comes back. */
  private static final int COMES_BACK = 25;

  /** Smallest Maison that has known a bereavement. */
  private static final int FAMILIES_FOR_A_LOSS = 60;

  private static final List<Story> OF_THE_DAY =
      List.of(
          Story.TWINS, Story.SILENT, Story.OVERDUE, Story.ANNOUNCED, Story.EARLY, Story.EXPECTING);

  private final MaisonPlan plan;
  private final List<GroupPlan> groups;
  private final Chance chance;
  private final FamilyMaker maker;
  private final RollMaker roll;

  private final Map<Id<Family>, FamilyFile> files = new LinkedHashMap<>();
  private final List<Enrolment> enrolments = new ArrayList<>();
  private final List<Attendance> attendances = new ArrayList<>();

  Caseload(
      MaisonPlan plan,
      List<GroupPlan> groups,
      LocalDate today,
      SeededIds ids,
      Chance chance,
      Names names) {
    this.plan = plan;
    this.groups = groups;
    this.chance = chance;
    this.maker = new FamilyMaker(plan, today, ids, chance, names);
    this.roll = new RollMaker(chance);
  }

  Caseload fill() {
    List<Traits> traits = Traits.of(plan.profile(), chance);
    List<FamilyDraft> couldComeBack = new ArrayList<>();
    int next = 0;
    for (GroupPlan group : groups) {
      for (int place = 0; place < group.families(); place++) {
        Story story = story(group, place);
        FamilyDraft draft = maker.member(group, traits.get(next++), story);
        join(draft, group, story);
        if (story == Story.ORDINARY && draft.children().size() == 1) {
          couldComeBack.add(draft);
        }
      }
    }
    comeBack(couldComeBack);
    for (int i = 0; i < plan.waiting(); i++) {
      join(maker.waiting(groups.getLast().group()), groups.getLast(), Story.ORDINARY);
    }
    return this;
  }

  List<FamilyFile> families() {
    Map<Id<Family>, LocalDate> last = lastContacts();
    return files.values().stream()
        .map(file -> lastSeen(file, last.get(file.family().id())))
        .toList();
  }

  List<Enrolment> enrolments() {
    return enrolments;
  }

  List<Attendance> attendances() {
    return attendances;
  }

  private Story story(GroupPlan group, int place) {
    if (group.today()) {
      return place < OF_THE_DAY.size() ? OF_THE_DAY.get(place) : Story.ORDINARY;
    }
    boolean past = group.group().closedOn() != null;
    boolean first = group == groups.getFirst() && place == 1;
    boolean loss = past && first && plan.profile().families() >= FAMILIES_FOR_A_LOSS;
    return loss ? Story.LOST : Story.ORDINARY;
  }

  private void join(FamilyDraft draft, GroupPlan group, Story story) {
    files.put(draft.file().family().id(), draft.file());
    enrolments.add(draft.enrolment());
    attendances.addAll(roll.of(draft, group, story));
  }

  private void comeBack(List<FamilyDraft> drafts) {
    int wanted = plan.profile().families() / COMES_BACK;
    for (FamilyDraft draft : chance.shuffled(drafts)) {
      List<GroupPlan> later = groups.stream().filter(g -> isLater(g, draft)).toList();
      if (wanted > 0 && !later.isEmpty()) {
        GroupPlan group = chance.oneOf(later);
        join(maker.again(draft, group), group, Story.ORDINARY);
        wanted--;
      }
    }
  }

  private static boolean isLater(GroupPlan group, FamilyDraft draft) {
    LocalDate entered = draft.enrolment().enteredOn();
    return entered != null
        && draft.enrolment().leftOn() != null
        && group.group().startsOn().isAfter(entered.plusDays(DAYS_BETWEEN_BABIES));
  }

  /** The last time a family came, or told that it would not. */
  private Map<Id<Family>, LocalDate> lastContacts() {
    Map<Id<Session>, Session> sessions = new HashMap<>();
    groups.forEach(g -> g.held().forEach(s -> sessions.put(s.id(), s)));
    Map<Id<Family>, LocalDate> result = new HashMap<>();
    for (Attendance attendance : attendances) {
      Session session = sessions.get(attendance.session());
      if (session != null && attendance.mark() != Mark.ABSENT) {
        result.merge(attendance.family(), session.date(), (a, b) -> a.isAfter(b) ? a : b);
      }
    }
    return result;
  }

  private static FamilyFile lastSeen(FamilyFile file, @Nullable LocalDate last) {
    Family f = file.family();
    Family seen =
        new Family(
            f.id(),
            f.name(),
            f.source(),
            f.structure(),
            f.firstChild(),
            f.commune(),
            f.address(),
            f.interpreterLanguage(),
            f.protectedAddress(),
            f.doNotContact(),
            f.firstContactOn(),
            last == null ? f.firstContactOn() : last,
            f.informedOn(),
            f.note());
    return new FamilyFile(seen, file.parents(), file.children(), file.consents(), file.situation());
  }
}
