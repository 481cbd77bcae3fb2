package fr.village.ui.families;

import fr.village.app.families.MergeChoice.Fact;
import fr.village.app.families.MergeService.Comparison;
import fr.village.app.families.MergeService.Side;
import fr.village.domain.Id;
import fr.village.domain.family.Family;
import fr.village.domain.family.Person;
import fr.village.domain.reference.ReferenceSet;
import fr.village.ui.common.Frame;
import fr.village.ui.common.Parts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.value.ChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** Both cards side by side: which stays, which facts, who is the same person. */
final class MergeCard extends VBox {
  private static final int HALF = 50;

  private final MergeViewModel model;
  private final Frame frame;
  private final FamilyWords words;
  private final Button merge;
  private final VBox content = new VBox(12);
  private final ChangeListener<MergeViewModel.@Nullable Case> follow = (o, before, now) -> show();

  private MergeCard(MergeViewModel model, Frame frame, LocalDate today) {
    this.model = model;
    this.frame = frame;
    this.words = new FamilyWords(frame.words(), today);
    setId("merge-card");
    getStyleClass().add("merge-card");
    merge = Parts.button("merge-do", frame.text("families.merge.do"), this::merge, "primary");
    getChildren()
        .addAll(
            Parts.paragraph(frame.text("families.merge.title"), "card-title"),
            content,
            new FlowPane(
                8,
                8,
                merge,
                Parts.button(
                    "merge-swap", Feather.REPEAT, frame.text("families.merge.swap"), model::swap),
                Parts.button(
                    "merge-cancel",
                    frame.text("families.merge.cancel"),
                    frame.overlay()::close,
                    "plain")));
    model.caseProperty().addListener(follow);
    show();
  }

  static void show(
      MergeViewModel model, Frame frame, LocalDate today, Id<Family> one, Id<Family> other) {
    MergeCard card = new MergeCard(model, frame, today);
    frame.overlay().show(card, card.merge, () -> model.caseProperty().removeListener(card.follow));
    model.compare(one, other);
  }

  private void merge() {
    frame.overlay().close();
    model.merge();
  }

  private void show() {
    MergeViewModel.Case now = model.caseProperty().get();
    merge.setDisable(now == null);
    content.getChildren().clear();
    if (now == null) {
      return;
    }
    Comparison both = now.comparison();
    GridPane sides = new GridPane();
    sides.setHgap(14);
    ColumnConstraints half = new ColumnConstraints();
    half.setPercentWidth(HALF);
    sides.getColumnConstraints().addAll(half, half);
    sides.add(side(both.kept(), "families.merge.stays", "good"), 0, 0);
    sides.add(side(both.other(), "families.merge.goes", "neutral"), 1, 0);
    content.getChildren().add(sides);
    List<Node> facts = facts(both, now.codes());
    if (!facts.isEmpty()) {
      content.getChildren().add(Parts.paragraph(frame.text("families.merge.facts"), "semibold"));
      content.getChildren().addAll(facts);
    }
    if (!both.other().file().people().isEmpty()) {
      content.getChildren().add(Parts.paragraph(frame.text("families.merge.people"), "semibold"));
      both.other().file().people().forEach(p -> content.getChildren().add(person(p, both)));
    }
    content
        .getChildren()
        .add(Parts.paragraph(frame.text("families.merge.note"), "secondary", "small"));
    merge.requestFocus();
  }

  private VBox side(Side side, String key, String style) {
    Label place = Parts.label(frame.text(key), "badge", style);
    VBox box = new VBox(4, place, Parts.paragraph(side.file().family().name(), "card-title"));
    side.file().people().forEach(p -> box.getChildren().add(Parts.paragraph(words.person(p))));
    String groups = String.join(", ", side.groups());
    box.getChildren()
        .add(
            Parts.paragraph(
                groups.isEmpty() ? frame.text("families.group.none") : groups,
                "secondary",
                "small"));
    box.getChildren()
        .add(
            Parts.paragraph(
                frame.text("families.merge.sessions", side.sessions()), "secondary", "small"));
    box.getStyleClass().add("merge-side");
    box.setMaxHeight(Double.MAX_VALUE);
    GridPane.setVgrow(box, Priority.ALWAYS);
    return box;
  }

  private List<Node> facts(Comparison both, ReferenceSet codes) {
    Family k = both.kept().file().family();
    Family o = both.other().file().family();
    List<Node> all = new ArrayList<>();
    fact(all, Fact.NAME, "families.new.name", k.name(), o.name());
    fact(
        all,
        Fact.SOURCE,
        "families.fact.source",
        code(codes, "source", k.source()),
        code(codes, "source", o.source()));
    fact(
        all,
        Fact.STRUCTURE,
        "families.fact.structure",
        code(codes, "structure", k.structure()),
        code(codes, "structure", o.structure()));
    fact(
        all,
        Fact.FIRST_CHILD,
        "families.fact.first-child",
        yes(k.firstChild()),
        yes(o.firstChild()));
    fact(all, Fact.COMMUNE, "families.fact.commune", k.commune(), o.commune());
    if (!k.protectedAddress() && !o.protectedAddress()) {
      // a protected one is not shown in passing: the card that stays keeps its own
      fact(all, Fact.ADDRESS, "families.fact.address", k.address(), o.address());
    }
    fact(
        all,
        Fact.LANGUAGE,
        "families.fact.language",
        k.interpreterLanguage(),
        o.interpreterLanguage());
    return all;
  }

  private @Nullable String code(ReferenceSet codes, String list, @Nullable String code) {
    return code == null
        ? null
        : codes
            .codeList(list)
            .flatMap(l -> l.item(code))
            .map(item -> frame.words().text(item.label()))
            .orElse(code);
  }

  private @Nullable String yes(@Nullable Boolean value) {
    return value == null ? null : frame.text(value ? "families.yes" : "families.no");
  }

  /** Only where both say something and not the same is there anything to choose. */
  private void fact(
      List<Node> all, Fact fact, String key, @Nullable String ours, @Nullable String theirs) {
    if (ours == null || theirs == null || ours.equals(theirs)) {
      return;
    }
    ToggleGroup group = new ToggleGroup();
    String name = fact.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    RadioButton left = radio("merge-" + name + "-kept", ours, group, !model.taken().contains(fact));
    RadioButton right =
        radio("merge-" + name + "-other", theirs, group, model.taken().contains(fact));
    left.setAccessibleText(frame.text(key) + " " + ours);
    right.setAccessibleText(frame.text(key) + " " + theirs);
    left.setOnAction(e -> model.take(fact, false));
    right.setOnAction(e -> model.take(fact, true));
    all.add(
        new VBox(
            4,
            Parts.label(frame.text(key), "secondary", "small"),
            new FlowPane(20, 4, left, right)));
  }

  private static RadioButton radio(String id, String text, ToggleGroup group, boolean on) {
    RadioButton radio = new RadioButton(text);
    radio.setId(id);
    radio.setMnemonicParsing(false);
    radio.setToggleGroup(group);
    radio.setSelected(on);
    radio.setWrapText(true);
    radio.setMinHeight(USE_PREF_SIZE);
    return radio;
  }

  private Node person(Person theirs, Comparison both) {
    ComboBox<@Nullable Person> box = new ComboBox<>();
    box.setId("merge-person-" + theirs.id());
    box.setMinHeight(USE_PREF_SIZE);
    box.getItems().add(null);
    both.kept().file().people().stream()
        .filter(p -> p.getClass() == theirs.getClass())
        .forEach(box.getItems()::add);
    box.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(@Nullable Person p) {
            return p == null
                ? frame.text("families.merge.somebody-else")
                : frame.text("families.merge.same", words.person(p));
          }

          @Override
          public @Nullable Person fromString(String text) {
            return box.getValue();
          }
        });
    Id<Person> now = model.same().get(theirs.id());
    box.setValue(
        both.kept().file().people().stream()
            .filter(p -> p.id().equals(now))
            .findFirst()
            .orElse(null));
    box.setOnAction(
        e -> {
          Person chosen = box.getValue();
          model.identify(theirs.id(), chosen == null ? null : chosen.id());
        });
    Label who = Parts.paragraph(words.person(theirs));
    who.setLabelFor(box);
    box.setAccessibleText(words.person(theirs));
    FlowPane line = new FlowPane(12, 4, who, box);
    line.setRowValignment(javafx.geometry.VPos.CENTER);
    return line;
  }
}
