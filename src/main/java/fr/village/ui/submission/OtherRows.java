package fr.village.ui.submission;

import fr.village.app.export.Preview;
import fr.village.domain.reference.CodeItem;
import fr.village.domain.reference.ReferenceSet;
import fr.village.ui.common.Parts;
import fr.village.ui.common.Rows;
import fr.village.ui.common.Rows.Column;
import fr.village.ui.common.Wording;
import fr.village.workbook.ActivityLine;
import fr.village.workbook.Cover;
import fr.village.workbook.SessionLine;
import fr.village.workbook.Tranche;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The sheets that describe no family: Séances, Activités, Lisez-moi. */
final class OtherRows {
  private final Preview preview;
  private final Wording words;

  private OtherRows(Preview preview, Wording words) {
    this.preview = preview;
    this.words = words;
  }

  static Region sessions(Preview preview, boolean narrow, Wording words) {
    return new OtherRows(preview, words).sessions(narrow);
  }

  static Region activities(Preview preview, boolean narrow, Wording words) {
    return new OtherRows(preview, words).activities(narrow);
  }

  static Region cover(Preview preview, boolean narrow, Wording words) {
    return new OtherRows(preview, words).cover(narrow);
  }

  private Region sessions(boolean narrow) {
    List<SessionLine> lines = preview.submission().sessions();
    if (lines.isEmpty()) {
      return empty("submission.no-session", "submission.no-session.text");
    }
    Rows rows =
        new Rows(
            List.of(
                Column.text(words.text("submission.column.month"), 18),
                Column.number(words.text("submission.column.group"), 9),
                Column.text(words.text("submission.column.topics"), 33),
                Column.number(words.text("submission.column.minutes"), 11),
                Column.text(words.text("submission.column.setting"), 15),
                Column.text(words.text("submission.column.attendance"), 14)),
            narrow);
    DateTimeFormatter month = DateTimeFormatter.ofPattern("MMMM y", words.locale());
    for (SessionLine line : lines) {
      rows.add(
          Parts.paragraph(month.format(line.month()), "semibold"),
          number(line.group()),
          Parts.paragraph(
              line.topics().stream().map(this::topic).collect(Collectors.joining(" · "))),
          Parts.paragraph(words.text("submission.minutes", line.minutes())),
          Parts.paragraph(setting(line.setting())),
          Parts.paragraph(
              switch (line.attendance()) {
                case UNDER_5 -> words.text("submission.band.under-5");
                case FROM_5_TO_9 -> words.text("submission.band.5-9");
                case FROM_10_TO_14 -> words.text("submission.band.10-14");
                case FROM_15 -> words.text("submission.band.15");
              }));
    }
    return rows.box();
  }

  private Region activities(boolean narrow) {
    List<ActivityLine> lines = preview.submission().activities();
    if (lines.isEmpty()) {
      return empty("submission.no-activity", "submission.no-activity.text");
    }
    Rows rows =
        new Rows(
            List.of(
                Column.text(words.text("submission.column.activity"), 22),
                Column.text(words.text("submission.column.year"), 9),
                Column.number(words.text("submission.column.held"), 10),
                Column.number(words.text("submission.column.cancelled"), 13),
                Column.number(words.text("submission.column.hours"), 10),
                Column.number(words.text("submission.column.preparation"), 17),
                Column.number(words.text("submission.column.offsite"), 12),
                Column.number(words.text("submission.column.presences"), 13),
                Column.number(words.text("submission.column.families"), 11)),
            narrow);
    String before = "";
    for (ActivityLine line : lines) {
      boolean first = narrow || !line.activity().equals(before);
      before = line.activity();
      rows.add(
          first ? Parts.paragraph(activity(line), "semibold") : null,
          Parts.label(Integer.toString(line.year())),
          number(line.held()),
          number(line.cancelled()),
          Parts.label(words.text("submission.number", line.hours())),
          Parts.label(words.text("submission.number", line.preparationHours())),
          number(line.offSite()),
          number(line.presences()),
          number(line.families()));
    }
    return rows.box();
  }

  private Region cover(boolean narrow) {
    Cover cover = preview.submission().cover();
    Rows rows = new Rows(List.of(Column.text("", 40), Column.text("", 60)), narrow);
    fact(rows, words.text("submission.cover.code"), cover.houseCode());
    fact(rows, words.text("submission.cover.name"), cover.houseName());
    fact(
        rows,
        words.text("submission.cover.departement"),
        cover.departement() + " · " + cover.departementLabel());
    fact(rows, words.text("submission.cover.region"), cover.region());
    fact(
        rows,
        words.text("submission.cover.carrier"),
        code("carrier", cover.carrierCode(), cover.carrierLabel()));
    fact(
        rows,
        words.text("submission.cover.period"),
        words.text(
            "submission.cover.period.value",
            words.date(cover.periodStart()),
            words.date(cover.closing())));
    fact(rows, words.text("submission.cover.revision"), Integer.toString(cover.revision()));
    for (Tranche tranche : cover.tranches()) {
      fact(
          rows,
          words.text("submission.cover.tranche", Integer.toString(tranche.number())),
          words.text(
              "submission.cover.tranche.value", tranche.families(), words.date(tranche.closing())));
    }
    fact(
        rows, words.text("submission.cover.waiting"), words.text("submission.cover.waiting.value"));
    fact(rows, words.text("submission.cover.contact"), cover.contact());
    fact(rows, words.text("submission.cover.reference"), cover.referenceVersion());
    fact(rows, words.text("submission.cover.program"), cover.programVersion());
    fact(rows, words.text("submission.cover.notebook"), cover.notebook().toString());
    return rows.box();
  }

  private static void fact(Rows rows, String what, String value) {
    rows.add(Parts.paragraph(what, "secondary"), Parts.paragraph(value));
  }

  private Region empty(String title, String text) {
    return Parts.empty(Feather.CALENDAR, words.text(title), words.text(text));
  }

  private @Nullable Node number(@Nullable Integer number) {
    return number == null ? null : Parts.label(words.text("submission.number", number));
  }

  private String topic(String code) {
    return preview
        .reference()
        .topic(code)
        .map(t -> words.text(t.label()))
        .orElseGet(() -> words.text("submission.other"));
  }

  private String setting(@Nullable String code) {
    return code == null ? "" : code("setting", code, words.text("submission.other"));
  }

  private String code(String list, String code, String otherwise) {
    ReferenceSet reference = preview.reference();
    return reference
        .codeList(list)
        .flatMap(l -> l.item(code))
        .map(CodeItem::label)
        .map(words::text)
        .orElse(otherwise);
  }

  private String activity(ActivityLine line) {
    return line.activity().equals("peer_group_session")
        ? words.text("submission.activity.sessions")
        : line.label();
  }
}
