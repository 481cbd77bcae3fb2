package fr.village.ui.family;

import fr.village.app.family.FamilyCard;
import fr.village.domain.Id;
import fr.village.domain.family.Consent;
import fr.village.domain.family.FamilyFile;
import fr.village.domain.family.Parent;
import fr.village.domain.family.Person;
import fr.village.domain.reference.CodeItem;
import fr.village.ui.common.Frame;
import fr.village.ui.common.Parts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** What each parent agrees to or refuses; and what was said on arrival, where it may be kept. */
final class ConsentSection extends Section {
  static final Comparator<Consent> LATEST =
      Comparator.comparing(Consent::decidedOn).thenComparing(c -> c.id().toString());

  private final ConsentDecision decision = new ConsentDecision(this);
  private final ConsentHistory history = new ConsentHistory(this);
  private final SituationPart situation = new SituationPart(this);

  ConsentSection(FamilyCardModel model, Frame frame) {
    super(model, frame, "card-consents");
  }

  @Override
  protected Object key(FamilyCard card) {
    return Arrays.asList(
        card.file().consents(), card.file().parents(), card.file().situation(), history.isOpen());
  }

  @Override
  protected List<Node> fill(FamilyCard card) {
    List<Node> all = new ArrayList<>();
    all.add(Parts.label(text("family.consents"), "card-title"));
    all.add(Parts.paragraph(text("family.consents.free"), "secondary", "small"));
    List<CodeItem> purposes = card.codes("consent_purpose", null);
    for (int i = 0; i < purposes.size(); i++) {
      all.add(purpose(card, purposes.get(i), i));
    }
    if (FamilyFile.consentGiven(card.file().consents(), Consent.SITUATION)) {
      all.add(situation.of(card));
    }
    if (!card.file().consents().isEmpty()) {
      all.add(history.button(card));
      if (history.isOpen()) {
        all.addAll(history.of(card));
      }
    }
    return all;
  }

  /** Who may answer: each parent, or the family as one where it did, or has no parent yet. */
  private static List<Optional<Parent>> answering(FamilyCard card, String purpose) {
    List<Optional<Parent>> all = new ArrayList<>();
    card.file().parents().stream()
        .filter(p -> p.role().isParent())
        .forEach(p -> all.add(Optional.of(p)));
    if (all.isEmpty() || asOne(card, purpose)) {
      all.addFirst(Optional.empty());
    }
    return all;
  }

  private static boolean asOne(FamilyCard card, String purpose) {
    return card.file().consents().stream()
        .anyMatch(c -> c.purpose().equals(purpose) && c.person() == null);
  }

  private VBox purpose(FamilyCard card, CodeItem purpose, int n) {
    VBox rows = new VBox(Parts.paragraph(frame.words().text(purpose.label()), "semibold"));
    rows.getStyleClass().add("consent");
    List<Optional<Parent>> who = answering(card, purpose.code());
    for (int i = 0; i < who.size(); i++) {
      rows.getChildren().add(answer(card, purpose, who.get(i).orElse(null), n + "-" + i));
    }
    return rows;
  }

  private FlowPane answer(FamilyCard card, CodeItem purpose, @Nullable Parent who, String id) {
    Id<Person> person = who == null ? null : who.id();
    Consent latest =
        card.file().consents().stream()
            .filter(c -> c.purpose().equals(purpose.code()))
            .filter(c -> java.util.Objects.equals(c.person(), person))
            .max(LATEST)
            .orElse(null);
    String name = who == null ? text("family.consent.as-one") : who.firstName();
    Label called = Parts.paragraph(name, "consent-who");
    FlowPane line = new FlowPane(called);
    line.getStyleClass().add("tags");
    for (boolean given : new boolean[] {true, false}) {
      ToggleButton choice =
          new ToggleButton(text(given ? "family.consent.yes" : "family.consent.no"));
      choice.setId("card-consent-" + id + (given ? "-yes" : "-no"));
      choice.getStyleClass().add("chip");
      boolean chosen = latest != null && latest.given() == given;
      choice.setSelected(chosen);
      if (chosen) {
        choice.setGraphic(Parts.icon(given ? Feather.CHECK : Feather.X));
      }
      choice.setAccessibleText(
          text(
              given ? "family.consent.yes.for" : "family.consent.no.for",
              name,
              frame.words().text(purpose.label())));
      choice.setOnAction(
          e -> {
            choice.setSelected(chosen);
            if (!chosen) {
              decision.decide(card, purpose, who, given);
            }
          });
      line.getChildren().add(choice);
    }
    if (latest != null) {
      String on = text("family.consent.on", frame.words().date(latest.decidedOn()));
      line.getChildren().add(Parts.label(on, "secondary", "small"));
    } else if (!asOne(card, purpose.code())) {
      line.getChildren().add(Parts.label(text("family.consent.not-asked"), "secondary", "small"));
    }
    return line;
  }
}
