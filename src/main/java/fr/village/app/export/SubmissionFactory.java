package fr.village.app.export;

import fr.village.anonymity.Ledger;
import fr.village.anonymity.PublicationStatus;
import fr.village.anonymity.Published;
import fr.village.anonymity.PublishedLine;
import fr.village.anonymity.PublishedPooling;
import fr.village.anonymity.PublishedSum;
import fr.village.anonymity.SessionRow;
import fr.village.anonymity.SessionRows;
import fr.village.domain.NotebookContent;
import fr.village.domain.house.House;
import fr.village.domain.house.Territory;
import fr.village.domain.reference.CodeItem;
import fr.village.domain.reference.Floors;
import fr.village.domain.reference.ReferenceSet;
import fr.village.domain.reference.TableDefinition;
import fr.village.workbook.AttendanceBand;
import fr.village.workbook.Cover;
import fr.village.workbook.IndicatorLine;
import fr.village.workbook.Measure;
import fr.village.workbook.PoolingLine;
import fr.village.workbook.Sensitivity;
import fr.village.workbook.SessionLine;
import fr.village.workbook.Status;
import fr.village.workbook.Submission;
import fr.village.workbook.Tranche;
import fr.village.workbook.Unit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Puts what the ledger released into the words of the workbook; adds no figure of its own. */
final class SubmissionFactory {
  static final String NOBODY_NAMED = "La Maison qui a envoyé ce classeur";

  /** Where a session is that says nothing else. */
  static final String USUAL_SETTING = "house";

  /** Code of the bare number of families. */
  static final String ENROLLED = "families";

  private final NotebookContent content;
  private final ReferenceSet reference;
  private final Floors floors;
  private final Ledger ledger;
  private final Published published;
  private final LocalDate today;
  private final String programVersion;

  /**
   * @param floors every figure the ledger ever released was held to
   */
  SubmissionFactory(
      NotebookContent content,
      ReferenceSet reference,
      Floors floors,
      Ledger ledger,
      LocalDate today,
      String programVersion) {
    this.content = content;
    this.reference = reference;
    this.floors = floors;
    this.ledger = ledger;
    this.published = new Published(ledger, reference);
    this.today = today;
    this.programVersion = programVersion;
  }

  /**
   * @param revision of this closing, from 1
   */
  Submission submission(int revision) {
    return new Submission(
        cover(revision),
        indicators(),
        Scores.of(published),
        Crossings.of(published),
        published.sessionRows().stream().map(this::session).toList(),
        Activities.of(content, published, today),
        published.pooling().stream().map(SubmissionFactory::pooling).toList());
  }

  /** The last closing handled: the day the workbook speaks of. */
  LocalDate closing() {
    return Objects.requireNonNull(ledger.handledUntil(), "a ledger no file was made of");
  }

  private Cover cover(int revision) {
    House house = content.house();
    Territory territory = house.territory();
    LocalDate opened = house.openedOn();
    LocalDate start = opened == null || opened.isAfter(closing()) ? closing() : opened;
    String contact = house.contact();
    return new Cover(
        house.code().value(),
        house.name(),
        house.departement(),
        territory.name(),
        territory.region(),
        house.carrier(),
        label("carrier", house.carrier()),
        house.id().value(),
        start,
        closing(),
        revision,
        Cover.FORMAT_VERSION,
        programVersion,
        reference.version(),
        ledgerVersion(),
        floors.ordinary(),
        floors.sensitive(),
        published.epsilon(),
        ledger.tranches().stream()
            .map(t -> new Tranche(t.number(), t.families(), t.closedOn()))
            .toList(),
        contact == null ? NOBODY_NAMED : contact);
  }

  private UUID ledgerVersion() {
    return Objects.requireNonNull(ledger.version(), "a ledger no file was made of");
  }

  private List<IndicatorLine> indicators() {
    List<IndicatorLine> lines = new ArrayList<>();
    published.enrolled().ifPresent(n -> lines.add(enrolled(n)));
    published.sums().forEach(s -> lines.add(sum(s)));
    published.lines().forEach(l -> lines.add(table(l)));
    lines.addAll(Outcomes.of(published));
    return lines;
  }

  private IndicatorLine enrolled(int families) {
    return new IndicatorLine(
        ENROLLED,
        "total",
        "Familles accompagnées",
        Sensitivity.ORDINARY,
        Measure.SUM,
        Unit.FAMILIES,
        null,
        "total",
        "Total",
        families,
        null,
        closing(),
        0,
        Status.PUBLISHED);
  }

  private IndicatorLine sum(PublishedSum sum) {
    boolean released = sum.status() == PublicationStatus.PUBLISHED;
    return new IndicatorLine(
        sum.sum(),
        "total",
        sum.label().fr(),
        Sensitivity.ORDINARY,
        Measure.SUM,
        sum.sum().equals("children") ? Unit.CHILDREN : Unit.PARENTS,
        null,
        "total",
        "Total",
        sum.total(),
        sum.base(),
        sum.releasedOn(),
        sum.laterFamilies(),
        released ? Status.PUBLISHED : Status.NOT_YET);
  }

  private IndicatorLine table(PublishedLine line) {
    TableDefinition table = reference.table(line.table()).orElseThrow();
    return new IndicatorLine(
        line.table(),
        line.level(),
        table.label().fr(),
        table.isSensitive() ? Sensitivity.SENSITIVE : Sensitivity.ORDINARY,
        isNoAnswer(table, line) ? Measure.NO_ANSWER : Measure.COUNT,
        Unit.FAMILIES,
        line.year(),
        line.value(),
        line.label().fr(),
        line.count(),
        line.base(),
        line.releasedOn(),
        line.laterFamilies(),
        line.status() == PublicationStatus.PUBLISHED ? Status.PUBLISHED : Status.NOT_YET);
  }

  private static boolean isNoAnswer(TableDefinition table, PublishedLine line) {
    String noAnswer = table.noAnswer();
    return noAnswer != null
        && table.levels().stream()
            .filter(l -> l.code().equals(line.level()))
            .flatMap(l -> l.cells().stream())
            .anyMatch(c -> c.code().equals(line.value()) && c.values().contains(noAnswer));
  }

  private static PoolingLine pooling(PublishedPooling value) {
    return new PoolingLine(
        value.table().code(),
        value.table().label().fr(),
        value.counted(),
        value.countedLabel().fr(),
        value.tranche().number(),
        value.tranche().closedOn(),
        value.tranche().families(),
        value.value());
  }

  private SessionLine session(SessionRow row) {
    String setting = row.setting() == null ? USUAL_SETTING : row.setting();
    return new SessionLine(
        row.month(),
        row.group(),
        row.topics(),
        row.topics().stream().map(this::topic).toList(),
        row.minutes(),
        setting,
        label("setting", setting),
        switch (row.attendance()) {
          case UNDER_5 -> AttendanceBand.UNDER_5;
          case FROM_5_TO_9 -> AttendanceBand.FROM_5_TO_9;
          case FROM_10_TO_14 -> AttendanceBand.FROM_10_TO_14;
          case FROM_15 -> AttendanceBand.FROM_15;
        });
  }

  private String topic(String code) {
    return reference.topic(code).map(t -> t.label().fr()).orElse(SessionRows.OTHER);
  }

  private String label(String list, @Nullable String code) {
    return reference
        .codeList(list)
        .flatMap(l -> l.items().stream().filter(i -> i.code().equals(code)).findFirst())
        .map(CodeItem::label)
        .map(l -> l.fr())
        .orElse(SessionRows.OTHER);
  }
}
