package fr.village.store.content;

import fr.village.domain.Id;
import fr.village.domain.family.FamilyFile;
import fr.village.domain.group.Enrolment;
import fr.village.domain.group.PeerGroup;
import fr.village.domain.session.Attendance;
import fr.village.domain.session.Session;
import fr.village.domain.survey.SurveyAnswers;
import fr.village.store.Change;
import fr.village.store.group.EnrolmentStore;
import fr.village.store.group.GroupStore;
import fr.village.store.session.SessionStore;
import fr.village.store.survey.SheetStore;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** The large parts of a notebook within one reading of it, from memory where they are still so. */
final class PartReader {
  private final DSLContext ctx;
  private final Change change;
  private final ContentMemory memory;
  private @Nullable List<PeerGroup> groups;
  private @Nullable List<FamilyFile> families;
  private @Nullable List<Session> sessions;
  private @Nullable Living living;

  PartReader(DSLContext ctx, Change change) {
    this.ctx = ctx;
    this.change = change;
    this.memory = ContentMemory.lentTo(ctx);
  }

  List<?> read(Part part) {
    return switch (part) {
      case FAMILIES -> families();
      case ENROLMENTS -> enrolments();
      case SESSIONS -> sessions();
      case ATTENDANCES -> attendances();
      case SHEETS -> sheets();
    };
  }

  /** By id; not kept in memory. */
  List<PeerGroup> groups() {
    if (groups == null) {
      groups =
          new GroupStore(ctx, change)
              .all().stream().sorted(Comparator.comparing(PeerGroup::id)).toList();
    }
    return groups;
  }

  List<FamilyFile> families() {
    if (families == null) {
      FamilyReader reader = new FamilyReader(ctx);
      families =
          memory.get(
              Part.FAMILIES,
              true,
              reader::all,
              (known, before, rows) -> reader.renewed(known, rows));
    }
    return families;
  }

  List<Session> sessions() {
    if (sessions == null) {
      sessions =
          memory.get(
              Part.SESSIONS,
              groupIds(),
              () ->
                  new SessionStore(ctx, change)
                      .all().stream().sorted(Comparator.comparing(Session::id)).toList());
    }
    return sessions;
  }

  List<Enrolment> enrolments() {
    Set<Object> members = new HashSet<>(living().people().keySet());
    families().forEach(f -> members.add(f.family().id()));
    return memory.get(
        Part.ENROLMENTS, List.of(members, groupIds()), new EnrolmentStore(ctx, change)::all);
  }

  List<Attendance> attendances() {
    AttendanceReader reader = new AttendanceReader(ctx, living());
    return memory.get(Part.ATTENDANCES, living(), reader::all, reader::renewed);
  }

  List<SurveyAnswers> sheets() {
    SheetReader reader = new SheetReader(new SheetStore(ctx, change), living());
    return memory.get(
        Part.SHEETS,
        living().people(),
        reader::all,
        (known, before, rows) -> reader.renewed(known, before));
  }

  private Living living() {
    if (living == null) {
      living = Living.of(families(), sessions());
    }
    return living;
  }

  private Set<Id<PeerGroup>> groupIds() {
    return groups().stream().map(PeerGroup::id).collect(Collectors.toUnmodifiableSet());
  }
}
