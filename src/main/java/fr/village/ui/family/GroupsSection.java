package fr.village.ui.family;

import fr.village.app.family.FamilyCard;
import fr.village.app.family.Membership;
import fr.village.domain.Id;
import fr.village.domain.family.Child;
import fr.village.domain.family.Person;
import fr.village.domain.group.Enrolment;
import fr.village.domain.session.Mark;
import fr.village.ui.common.AttendanceStrip;
import fr.village.ui.common.Frame;
import fr.village.ui.common.Parts;
import fr.village.ui.common.Said;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The family's places in groups: since when, who usually comes, and how often it came. */
final class GroupsSection extends Section {
  GroupsSection(FamilyCardModel model, Frame frame) {
    super(model, frame, "card-groups");
  }

  @Override
  protected Object key(FamilyCard card) {
    return Arrays.asList(
        card.memberships(),
        card.joinable(),
        card.file().parents(),
        card.file().children(),
        card.today());
  }

  @Override
  protected List<Node> fill(FamilyCard card) {
    List<Node> all = new ArrayList<>();
    all.add(Parts.label(text("family.groups"), "card-title"));
    if (card.memberships().isEmpty()) {
      all.add(Parts.paragraph(text("family.groups.none"), "secondary"));
    }
    for (int i = 0; i < card.memberships().size(); i++) {
      all.add(membership(card, card.memberships().get(i), i));
    }
    all.add(
        card.joinable().isEmpty()
            ? Parts.button(
                "card-groups-go",
                Feather.USERS,
                text("family.groups.go"),
                () -> model.screen("groups"))
            : Parts.button(
                "card-enrol", Feather.PLUS, text("family.enrol"), () -> EnrolAsk.show(this, card)));
    return all;
  }

  private VBox membership(FamilyCard card, Membership m, int n) {
    VBox place = new VBox();
    place.getStyleClass().add("membership");
    Button name =
        Parts.button(
            "card-group-" + n, m.group().name(), () -> model.group(m.group().id()), "link");
    Parts.wrap(name);
    name.setMinHeight(USE_PREF_SIZE);
    name.setGraphic(Parts.icon(Feather.ARROW_RIGHT));
    name.setContentDisplay(javafx.scene.control.ContentDisplay.RIGHT);
    place.getChildren().addAll(name, Parts.paragraph(dates(card, m), "secondary", "small"));
    if (m.asked() > 0) {
      String summary = summary(m);
      javafx.scene.control.Label words = Parts.paragraph(summary);
      words.setId("card-came-" + n);
      place.getChildren().addAll(new AttendanceStrip(cells(m), summary), words);
    }
    if (m.enrolment().isMember(card.today())) {
      place.getChildren().add(usual(card, m, n));
    }
    return place;
  }

  private String dates(FamilyCard card, Membership m) {
    Enrolment e = m.enrolment();
    LocalDate entered = e.enteredOn();
    LocalDate left = e.leftOn();
    if (entered == null) {
      return text("family.group.waiting", e.requestedOn());
    }
    if (left == null) {
      return text("family.group.since", entered);
    }
    String reason = e.exitReason();
    String between = text("family.group.between", entered, left);
    return reason == null
        ? between
        : between + text("family.between") + label(card, "exit_reason", reason);
  }

  private String summary(Membership m) {
    return m.lastTime()
        .map(day -> text("family.came", m.times(), m.asked(), day))
        .orElseGet(() -> text("family.came.never", m.asked()));
  }

  private List<AttendanceStrip.Cell> cells(Membership m) {
    return m.sessions().stream()
        .map(
            s ->
                new AttendanceStrip.Cell(
                    s.date(),
                    state(s.mark()),
                    text(word(s.mark()), frame.words().dayAndDate(s.date()))))
        .toList();
  }

  private static AttendanceStrip.State state(@Nullable Mark mark) {
    return switch (mark) {
      case null -> AttendanceStrip.State.NOT_ASKED;
      case PRESENT -> AttendanceStrip.State.PRESENT;
      case EXCUSED -> AttendanceStrip.State.EXCUSED;
      case ABSENT -> AttendanceStrip.State.ABSENT;
    };
  }

  static String word(@Nullable Mark mark) {
    return switch (mark) {
      case null -> "family.seen.none";
      case PRESENT -> "family.seen.present";
      case EXCUSED -> "family.seen.excused";
      case ABSENT -> "family.seen.absent";
    };
  }

  private FlowPane usual(FamilyCard card, Membership m, int n) {
    FlowPane people = new FlowPane();
    people.getStyleClass().add("gestures");
    people.getChildren().add(Parts.label(text("family.usual"), "secondary", "small"));
    List<Person> all =
        card.file().people().stream()
            .filter(p -> !(p instanceof Child c && (c.isBereaved() || c.bornOn() == null)))
            .toList();
    for (int i = 0; i < all.size(); i++) {
      Person person = all.get(i);
      String name = Objects.requireNonNullElse(person.firstName(), text("family.child.unnamed"));
      ToggleButton tick = new ToggleButton(name);
      tick.setId("card-usual-" + n + "-" + i);
      tick.getStyleClass().add("chip");
      tick.setSelected(m.usual(card.today()).contains(person.id()));
      Parts.ticked(tick);
      tick.setAccessibleText(text("family.usual.one", name, m.group().name()));
      tick.setOnAction(e -> usually(card, m, person, name, tick.isSelected()));
      people.getChildren().add(tick);
    }
    return people;
  }

  private void usually(FamilyCard card, Membership m, Person person, String name, boolean comes) {
    Set<Id<Person>> usual = new HashSet<>(m.usual(card.today()));
    if (comes) {
      usual.add(person.id());
    } else {
      usual.remove(person.id());
    }
    model
        .places()
        .usually(
            Said.of(
                comes ? "family.done.usual" : "family.done.usual.not",
                FamilyCardModel.name(card),
                name),
            m.enrolment().id(),
            usual);
  }
}
