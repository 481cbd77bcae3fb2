package fr.village.ui.groups;

import fr.village.app.group.GroupPage.Place;
import fr.village.domain.Id;
import fr.village.domain.Invalid;
import fr.village.domain.family.Child;
import fr.village.domain.family.Person;
import fr.village.domain.reference.CodeItem;
import fr.village.domain.time.TypedDate;
import fr.village.ui.common.Frame;
import fr.village.ui.common.Parts;
import fr.village.ui.common.Said;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** A family in the group: its card, who usually comes, its leaving. */
final class MemberSheet {
  private final GroupPageViewModel page;
  private final Frame frame;
  private final Place place;
  private final Set<Id<Person>> usual;
  private final ObjectProperty<@Nullable CodeItem> reason = new SimpleObjectProperty<>();
  private final TextField day = new TextField();
  private final Label problem = Parts.paragraph("", "problem", "small");

  MemberSheet(GroupPageViewModel page, Frame frame, Place place) {
    this.page = page;
    this.frame = frame;
    this.place = place;
    this.usual = new HashSet<>(place.usual());
  }

  void show() {
    var open =
        Parts.button(
            "member-family",
            Feather.HEART,
            frame.text("groups.member.open"),
            () -> {
              frame.overlay().close();
              page.bench().places().family(place.family());
            },
            "primary");
    LocalDate left = place.enrolment().leftOn();
    LocalDate entered = Objects.requireNonNull(place.enrolment().enteredOn());
    Label since =
        Parts.paragraph(
            left == null
                ? frame.text("groups.since", entered)
                : frame.text("groups.member.from-to", entered, left, reason(place)),
            "secondary");
    VBox card =
        Sheet.card(
            frame.text("groups.member.title", place.name()),
            since,
            Parts.paragraph(frame.text("groups.came", place.present(), place.asked()), "secondary"),
            open);
    if (left == null) {
      card.getChildren().addAll(people(), leaving());
    }
    card.getChildren()
        .add(
            Parts.line(
                8,
                Parts.button(
                    "member-close", frame.text("common.close"), frame.overlay()::close, "plain")));
    Sheet.size(card, frame, page.bench().preferences(), Sheet.USUAL);
    frame.overlay().show(card, open, () -> {});
  }

  private String reason(Place left) {
    String code = left.enrolment().exitReason();
    return page.exitReasons().stream()
        .filter(i -> i.code().equals(code))
        .map(i -> frame.words().text(i.label()))
        .findFirst()
        .orElse(frame.text("common.not-said"));
  }

  private Node people() {
    FlowPane boxes = new FlowPane(18, 8);
    boxes.getStyleClass().add("usual");
    int number = 1;
    for (Person person : place.people()) {
      if (person instanceof Child c && c.isBereaved()) {
        continue;
      }
      String first = person.firstName();
      CheckBox box =
          new CheckBox(
              first != null
                  ? first
                  : frame.text(
                      person instanceof Child c && !c.isBorn(page.bench().today())
                          ? "groups.person.expected"
                          : "groups.person.baby"));
      box.setId("usual-" + number++);
      box.setMnemonicParsing(false);
      box.setSelected(usual.contains(person.id()));
      box.setOnAction(
          e -> {
            if (box.isSelected()) {
              usual.add(person.id());
            } else {
              usual.remove(person.id());
            }
            page.usually(place, Set.copyOf(usual));
          });
      boxes.getChildren().add(box);
    }
    return new VBox(6, Parts.label(frame.text("groups.usual"), "field-label"), boxes);
  }

  private Node leaving() {
    day.setId("leave-day");
    day.setPromptText(frame.text("groups.leave.prompt"));
    day.setOnAction(e -> leave());
    problem.setId("leave-problem");
    Parts.show(problem, false);
    var reasons = Choices.reason(frame, "leave-reason", reason, page.exitReasons());
    return new VBox(
        8,
        Parts.field(frame.text("groups.leave.reason"), reasons),
        Parts.field(frame.text("groups.leave.day"), day, problem),
        Parts.button("leave-go", frame.text("groups.leave"), this::leave));
  }

  private void leave() {
    CodeItem chosen = reason.get();
    if (chosen == null) {
      say(Said.of("groups.leave.reason-missing"));
      return;
    }
    try {
      LocalDate today = page.bench().today();
      LocalDate last = day.getText().isBlank() ? today : TypedDate.parse(day.getText(), today);
      page.leave(place, last, chosen.code(), frame.overlay()::close, this::say);
    } catch (Invalid e) {
      say(new Said(e.key(), e.arguments()));
    }
  }

  private void say(Said said) {
    Parts.problem(problem, day, frame.words().text(said));
  }
}
