package fr.village.ui.common;

import fr.village.app.reference.ChangeGroup;
import fr.village.app.reference.ChangeWords;
import fr.village.app.reference.Proposal;
import fr.village.domain.reference.ReferenceChange;
import fr.village.domain.reference.ReferenceSet;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** What a set would change, in words, before anybody decides. */
public final class ReferenceCard {
  private static final String WIDTH = "-fx-pref-width: 40em;";
  private static final String HEIGHT = "-fx-max-height: 24em; -fx-min-height: 8em;";

  private final Frame frame;
  private final Proposal proposal;
  private final boolean ofMaison;

  private ReferenceCard(Frame frame, Proposal proposal, boolean ofMaison) {
    this.frame = frame;
    this.proposal = proposal;
    this.ofMaison = ofMaison;
  }

  /**
   * @param ofMaison whether a Maison would work by it, and not the federation's desk
   */
  public static void show(
      Frame frame, Proposal proposal, boolean ofMaison, Consumer<Proposal> adopt) {
    new ReferenceCard(frame, proposal, ofMaison).show(adopt);
  }

  private void show(Consumer<Proposal> then) {
    ReferenceSet set = proposal.set();
    Button keep =
        Parts.button(
            "reference-keep", frame.text("settings.reference.keep"), frame.overlay()::close);
    Button adopt =
        Parts.button(
            "reference-adopt",
            frame.text("settings.reference.adopt"),
            () -> {
              frame.overlay().close();
              then.accept(proposal);
            },
            "primary");
    Scroll changes = new Scroll(changes());
    changes.setId("reference-changes");
    changes.setStyle(HEIGHT);
    changes.setFocusTraversable(true);
    changes.setAccessibleText(frame.text("settings.reference.changes"));
    String from = set.issuedBy();
    String issued = frame.words().date(set.issuedOn());
    VBox card =
        new VBox(
            Parts.paragraph(frame.text("settings.reference.proposed", set.version()), "card-title"),
            Parts.paragraph(
                from == null
                    ? frame.text("settings.reference.issued", issued)
                    : frame.text("settings.reference.issued-by", issued, from),
                "secondary"),
            changes,
            new FlowPane(10, 8, adopt, keep));
    card.setId("reference-card");
    card.setStyle(WIDTH);
    // what is safe has the keyboard
    frame.overlay().show(card, keep, () -> {});
  }

  private VBox changes() {
    VBox all = new VBox(12);
    Map<ChangeGroup, List<ReferenceChange>> groups = ChangeGroup.of(proposal.changes().changes());
    groups.forEach((group, of) -> all.getChildren().add(group(group, of)));
    if (!ofMaison) {
      all.getChildren().add(section("federation.reference.older", "federation.reference.adds-up"));
      return all;
    }
    all.getChildren()
        .add(
            section(
                "settings.reference.unchanged",
                groups.isEmpty()
                    ? "settings.reference.unchanged.all"
                    : "settings.reference.unchanged.rest"));
    all.getChildren()
        .add(section("settings.reference.published", "settings.reference.published.stand"));
    if (groups.containsKey(ChangeGroup.TABLES)) {
      all.getChildren().add(Parts.paragraph(frame.text("settings.reference.published.new")));
    }
    if (groups.containsKey(ChangeGroup.FLOORS)) {
      all.getChildren().add(Parts.paragraph(frame.text("settings.reference.published.floors")));
    }
    return all;
  }

  private VBox group(ChangeGroup group, List<ReferenceChange> changes) {
    VBox box = new VBox(4, Parts.paragraph(frame.text(group.titleKey()), "semibold"));
    boolean french = frame.words().isFrench();
    for (ReferenceChange change : changes) {
      ChangeWords words = ChangeWords.of(change, proposal.set(), french);
      box.getChildren()
          .add(Parts.paragraph("•\u00a0" + frame.text(words.key(), words.arguments().toArray())));
    }
    return box;
  }

  private VBox section(String title, String text) {
    return new VBox(
        4, Parts.paragraph(frame.text(title), "semibold"), Parts.paragraph(frame.text(text)));
  }
}
