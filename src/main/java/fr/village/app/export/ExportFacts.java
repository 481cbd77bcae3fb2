package fr.village.app.export;

import fr.village.anonymity.FamilyEntry;
import fr.village.anonymity.NotebookFacts;
import fr.village.anonymity.SessionFact;
import fr.village.anonymity.YearFact;
import fr.village.app.indicator.IndicatorService;
import fr.village.domain.Id;
import fr.village.domain.NotebookContent;
import fr.village.domain.family.Family;
import fr.village.domain.group.Enrolment;
import fr.village.domain.group.PeerGroup;
import fr.village.domain.reference.ReferenceSet;
import fr.village.domain.reference.TableDefinition;
import fr.village.domain.session.Attendance;
import fr.village.domain.session.Mark;
import fr.village.domain.session.Session;
import fr.village.domain.session.SessionStatus;
import fr.village.indicators.Classifiers;
import fr.village.indicators.FactsReader;
import fr.village.indicators.FamilyFacts;
import fr.village.indicators.Panels;
import fr.village.indicators.Sums;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Turns a notebook's content into the facts the release rules work on. */
final class ExportFacts {
  /** What participation is counted in: the peer groups' sessions. */
  static final String SESSIONS = "sessions";

  private final NotebookContent content;
  private final Map<Id<Family>, Integer> tranches;
  private final LocalDate today;
  private final ReferenceSet reference;
  private final Panels panels;

  private ExportFacts(
      NotebookContent content,
      ReferenceSet reference,
      Map<Id<Family>, Integer> tranches,
      LocalDate today) {
    this.content = content;
    this.reference = reference;
    this.tranches = tranches;
    this.today = today;
    this.panels = new Panels(IndicatorService.surveys(content), content);
  }

  /**
   * @param tranches what is written on families: number of their tranche
   * @param today sessions after it have not been held, whatever the notebook says
   */
  static NotebookFacts of(
      NotebookContent content,
      ReferenceSet reference,
      Map<Id<Family>, Integer> tranches,
      LocalDate today) {
    return new ExportFacts(content, reference, tranches, today).facts();
  }

  private NotebookFacts facts() {
    Map<String, FamilyFacts> families = new HashMap<>();
    FactsReader.read(content).forEach(f -> families.put(key(f), f));
    Map<Id<Session>, Set<Id<Family>>> present = present();
    return new NotebookFacts(
        entries(families),
        (family, table, asOf) -> value(table, known(families, family), asOf),
        (family, sum, asOf) -> Sums.value(sum, known(families, family), asOf),
        (family, panel, asOf) -> panels.read(known(families, family), panel, asOf),
        sessions(present),
        years(present));
  }

  private String value(TableDefinition table, FamilyFacts family, LocalDate asOf) {
    return reference
        .panelOf(table.code())
        .map(panel -> panels.value(family, panel, table.code(), asOf))
        .orElseGet(() -> Classifiers.value(table, family, asOf));
  }

  private List<FamilyEntry> entries(Map<String, FamilyFacts> families) {
    Map<String, Set<String>> groups = new HashMap<>();
    for (Enrolment enrolment : content.enrolments()) {
      if (!enrolment.isWaiting()) {
        groups
            .computeIfAbsent(enrolment.family().toString(), f -> new HashSet<>())
            .add(enrolment.group().toString());
      }
    }
    List<FamilyEntry> entries = new ArrayList<>();
    families.forEach(
        (key, facts) -> {
          LocalDate entered = facts.enteredOn();
          if (entered != null) {
            entries.add(
                new FamilyEntry(
                    key,
                    entered,
                    groups.getOrDefault(key, Set.of()),
                    tranches.get(facts.file().family().id())));
          }
        });
    entries.sort(Comparator.comparing(FamilyEntry::key));
    return entries;
  }

  private List<SessionFact> sessions(Map<Id<Session>, Set<Id<Family>>> present) {
    Map<Id<PeerGroup>, Integer> numbers =
        content.groups().stream().collect(Collectors.toMap(PeerGroup::id, PeerGroup::number));
    Map<Id<PeerGroup>, List<Enrolment>> members =
        content.enrolments().stream().collect(Collectors.groupingBy(Enrolment::group));
    return held()
        .map(
            session ->
                new SessionFact(
                    session.id().toString(),
                    session.date(),
                    numbers.getOrDefault(session.group(), 0),
                    (int)
                        members.getOrDefault(session.group(), List.of()).stream()
                            .filter(e -> e.isMember(session.date()))
                            .map(Enrolment::family)
                            .distinct()
                            .count(),
                    session.topics(),
                    session.minutes(),
                    session.setting(),
                    present.getOrDefault(session.id(), Set.of()).size()))
        .toList();
  }

  private List<YearFact> years(Map<Id<Session>, Set<Id<Family>>> present) {
    Map<Integer, Integer> presences = new TreeMap<>();
    Map<Integer, Set<Id<Family>>> families = new TreeMap<>();
    held()
        .forEach(
            session -> {
              Set<Id<Family>> came = present.getOrDefault(session.id(), Set.of());
              int year = session.date().getYear();
              presences.merge(year, came.size(), Integer::sum);
              families.computeIfAbsent(year, y -> new HashSet<>()).addAll(came);
            });
    return presences.entrySet().stream()
        .map(
            e ->
                new YearFact(
                    e.getKey(),
                    SESSIONS,
                    e.getValue(),
                    families.getOrDefault(e.getKey(), Set.of()).size()))
        .toList();
  }

  private java.util.stream.Stream<Session> held() {
    return content.sessions().stream()
        .filter(s -> s.status() == SessionStatus.HELD && !s.date().isAfter(today));
  }

  /** Families with somebody present, by session. */
  private Map<Id<Session>, Set<Id<Family>>> present() {
    return content.attendances().stream()
        .filter(a -> a.mark() == Mark.PRESENT)
        .collect(
            Collectors.groupingBy(
                Attendance::session, Collectors.mapping(Attendance::family, Collectors.toSet())));
  }

  private static String key(FamilyFacts facts) {
    return facts.file().family().id().toString();
  }

  private static FamilyFacts known(Map<String, FamilyFacts> families, String key) {
    FamilyFacts facts = families.get(key);
    if (facts == null) {
      throw new IllegalStateException("a family that is not in the notebook");
    }
    return facts;
  }
}
