package fr.village.ui.family;

import fr.village.app.family.FamilyCard;
import fr.village.app.family.FamilyEdits;
import fr.village.domain.family.FamilyFile;
import fr.village.domain.family.Parent;
import fr.village.domain.family.Situation;
import fr.village.ui.common.Fields;
import fr.village.ui.common.Parts;
import fr.village.ui.common.Said;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The sensitive situation on arrival: distress of the family, isolation of each parent. */
final class SituationPart {
  private final Section section;

  SituationPart(Section section) {
    this.section = section;
  }

  VBox of(FamilyCard card) {
    Situation now = card.file().situation();
    VBox part =
        new VBox(
            Parts.line(
                8,
                Parts.icon(Feather.LOCK),
                Parts.paragraph(section.text("family.situation"), "semibold")),
            Parts.paragraph(section.text("family.situation.kept"), "secondary", "small"));
    part.getStyleClass().add("person-form");
    part.setId("card-situation");
    part.getChildren()
        .add(
            choice(
                card,
                "card-distress",
                section.text("family.situation.distress"),
                now == null ? null : now.distress(),
                FamilyEdits::distress));
    List<Parent> parents = card.file().parents().stream().filter(p -> p.role().isParent()).toList();
    for (int i = 0; i < parents.size(); i++) {
      Parent parent = parents.get(i);
      part.getChildren()
          .add(
              choice(
                  card,
                  "card-isolated-" + i,
                  section.text("family.situation.isolated", parent.firstName()),
                  Optional.ofNullable(now).map(s -> s.isolated().get(parent.id())).orElse(null),
                  (file, answer, today) -> FamilyEdits.isolated(file, parent.id(), answer, today)));
    }
    return part;
  }

  private interface Answer {
    FamilyFile in(FamilyFile file, @Nullable Boolean answer, LocalDate today);
  }

  private VBox choice(FamilyCard card, String id, String label, @Nullable Boolean now, Answer how) {
    LocalDate today = section.model.today();
    return Fields.choice(
        section.frame,
        id,
        label,
        List.of(true, false),
        now,
        yes -> section.text(FamilyWords.yes(yes)),
        answer ->
            section.keep(
                FamilyWords.done(card, Said.of("family.situation")),
                file -> how.in(file, answer, today)));
  }
}
