package fr.village.ui.groups;

import fr.village.app.group.GroupPage;
import fr.village.app.group.GroupPage.Attended;
import fr.village.app.group.GroupPage.Place;
import fr.village.domain.family.Child;
import fr.village.domain.family.Person;
import fr.village.ui.common.AttendanceStrip;
import fr.village.ui.common.AttendanceStrip.State;
import fr.village.ui.common.Frame;
import fr.village.ui.common.Parts;
import fr.village.ui.common.RowArrows;
import fr.village.ui.common.RowButton;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The families of a group, how often each came; those who left folded away under them. */
final class MembersCard extends VBox {
  private final GroupPage page;
  private final PageSheets sheets;
  private final Frame frame;
  private final boolean narrow;

  MembersCard(
      GroupPage page, GroupPageViewModel model, PageSheets sheets, Frame frame, boolean narrow) {
    this.page = page;
    this.sheets = sheets;
    this.frame = frame;
    this.narrow = narrow;
    getStyleClass().addAll("card", "list-card");
    setId("members");
    HBox title = Parts.line(12, Parts.label(frame.text("groups.members"), "card-title"));
    if (page.members().size() > page.group().places()) {
      Label over =
          Parts.label(
              frame.text("groups.places.over", page.members().size(), page.group().places()),
              "badge",
              "care");
      over.setMinWidth(Region.USE_PREF_SIZE);
      title.getChildren().add(over);
    }
    getChildren().add(title);
    if (page.members().isEmpty()) {
      getChildren()
          .add(
              Parts.paragraph(
                  frame.text(page.isOver() ? "groups.members.over" : "groups.members.empty"),
                  "secondary"));
    }
    rows(page.members(), "member-");
    if (!page.past().isEmpty()) {
      boolean shown = model.withPastProperty().get();
      Button fold =
          Parts.button(
              "groups-past",
              shown ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT,
              frame.text("groups.past", page.past().size()),
              () -> model.withPastProperty().set(!shown),
              "plain",
              RowArrows.ROW);
      getChildren().add(fold);
      if (shown) {
        rows(page.past(), "past-");
      }
    }
  }

  private void rows(List<Place> places, String prefix) {
    for (int i = 0; i < places.size(); i++) {
      Node row = row(places.get(i), prefix + (i + 1));
      row.getStyleClass().add("separated");
      if (i == places.size() - 1) {
        row.getStyleClass().add("last");
      }
      getChildren().add(row);
    }
  }

  private Region row(Place place, String id) {
    VBox who =
        new VBox(
            0,
            Parts.paragraph(place.name(), "semibold"),
            Parts.paragraph(usual(place), "secondary", "small"));
    Button open = new RowButton(id, who, "member-button");
    String came = frame.text("groups.came", place.present(), place.asked());
    open.setAccessibleText(place.name() + ", " + usual(place) + ", " + came);
    open.setOnAction(e -> sheets.member(frame, place));
    AttendanceStrip strip = new AttendanceStrip(cells(place), came);
    Label count =
        Parts.label(
            frame.text("groups.came.short", place.present(), place.asked()), "secondary", "small");
    count.setMinWidth(Region.USE_PREF_SIZE);
    count.getStyleClass().add("came");
    boolean none =
        page.sessions().stream()
            .noneMatch(s -> s.status() == fr.village.domain.session.SessionStatus.HELD);
    Parts.show(strip, !none);
    Parts.show(count, !none);
    if (narrow) {
      VBox stacked = new VBox(6, open, strip, count);
      stacked.getStyleClass().add("member-row");
      return stacked;
    }
    open.getStyleClass().add("fixed");
    if (none) {
      open.getStyleClass().remove("fixed");
    }
    HBox.setHgrow(open, Priority.ALWAYS);
    HBox.setHgrow(strip, Priority.SOMETIMES);
    HBox row = new HBox(10, open, count, strip);
    row.setAlignment(Pos.CENTER_LEFT);
    row.setFillHeight(false);
    row.getStyleClass().add("member-row");
    return row;
  }

  /** "depuis le 13 janv. 2026 · Inès, Sami", or until when for those who left. */
  private String usual(Place place) {
    LocalDate left = place.enrolment().leftOn();
    LocalDate entered = Objects.requireNonNull(place.enrolment().enteredOn());
    String when =
        left != null && !left.isAfter(page.today())
            ? frame.text("groups.left.on", shortly(left))
            : frame.text("groups.since", shortly(entered));
    String names =
        place.people().stream()
            .filter(p -> place.usual().contains(p.id()))
            .filter(p -> !(p instanceof Child c && c.isBereaved()))
            .map(this::name)
            .collect(Collectors.joining(", "));
    return names.isEmpty() ? when : when + " · " + names;
  }

  private String shortly(LocalDate date) {
    return frame.words().shortDate(date) + " " + date.getYear();
  }

  private String name(Person person) {
    String name = person.firstName();
    return name != null
        ? name
        : frame.text(
            person instanceof Child c && !c.isBorn(page.today())
                ? "groups.person.expected"
                : "groups.person.baby");
  }

  private List<AttendanceStrip.Cell> cells(Place place) {
    return place.marks().stream().map(this::cell).toList();
  }

  private AttendanceStrip.Cell cell(Attended a) {
    State state =
        switch (a.mark()) {
          case PRESENT -> State.PRESENT;
          case EXCUSED -> State.EXCUSED;
          case ABSENT -> State.ABSENT;
          case null -> a.asked() ? State.NOT_ASKED : State.OUTSIDE;
        };
    String word =
        switch (state) {
          case PRESENT -> frame.text("groups.mark.present");
          case EXCUSED -> frame.text("groups.mark.excused");
          case ABSENT -> frame.text("groups.mark.absent");
          case NOT_ASKED -> frame.text("groups.mark.not-asked");
          case OUTSIDE -> frame.text("groups.mark.outside");
        };
    return new AttendanceStrip.Cell(
        a.date(), state, frame.text("groups.mark.on", frame.words().dayAndDate(a.date()), word));
  }
}
