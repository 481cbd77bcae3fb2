package fr.village.ui.family;

import fr.village.app.family.FamilyCard;
import fr.village.app.family.FamilyDraft;
import fr.village.app.family.FamilyEdits;
import fr.village.domain.family.Family;
import fr.village.domain.reference.CodeItem;
import fr.village.ui.common.Fields;
import fr.village.ui.common.Frame;
import fr.village.ui.common.Parts;
import fr.village.ui.common.Said;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The family's facts, each saved as one leaves it. */
final class FactsSection extends Section {
  private static final String ADDRESS = "address";

  FactsSection(FamilyCardModel model, Frame frame) {
    super(model, frame, "card-facts");
  }

  @Override
  protected Object key(FamilyCard card) {
    return Arrays.asList(
        new FamilyDraft(card.file().family()).note(null).build(),
        card.today(),
        model.uncoveredProperty().get());
  }

  @Override
  protected List<Node> fill(FamilyCard card) {
    Family f = card.file().family();
    List<Node> all = new ArrayList<>();
    all.add(Parts.label(text("family.facts"), "card-title"));
    all.add(
        Fields.text(
            frame,
            "card-name",
            "family.fact.name",
            f.name(),
            v -> keep(card, "family.fact.name", v, d -> d.name(v))));
    all.add(code(card, "card-source", "source", "family.fact.source", f.source()));
    all.add(code(card, "card-structure", "structure", "family.fact.structure", f.structure()));
    all.add(
        Fields.choice(
            frame,
            "card-first-child",
            "family.fact.first-child",
            List.of(true, false),
            f.firstChild(),
            first -> text(first ? "family.first-child.yes" : "family.first-child.no"),
            v ->
                keep(
                    card,
                    "family.fact.first-child",
                    v == null ? "" : FamilyWords.yes(v),
                    d -> d.firstChild(v))));
    all.add(
        Fields.text(
            frame,
            "card-commune",
            "family.fact.commune",
            f.commune(),
            v -> keep(card, "family.fact.commune", v, d -> d.commune(v))));
    all.add(address(card, f));
    all.add(
        Fields.check(
            frame,
            "card-protected",
            "family.fact.protected",
            f.protectedAddress(),
            v -> {
              model.reveal(ADDRESS);
              keep(
                  card,
                  "family.fact.protected.short",
                  FamilyWords.yes(v),
                  d -> d.protectedAddress(v));
            }));
    all.add(
        Fields.check(
            frame,
            "card-do-not-contact",
            "family.fact.do-not-contact",
            f.doNotContact(),
            v -> keep(card, "family.contact.not", FamilyWords.yes(v), d -> d.doNotContact(v))));
    all.add(
        Fields.text(
            frame,
            "card-language",
            "family.fact.language",
            f.interpreterLanguage(),
            v -> keep(card, "family.fact.language", v, d -> d.interpreterLanguage(v))));
    all.add(
        date(
            card,
            "card-first-contact",
            "family.fact.first-contact",
            f.firstContactOn(),
            FamilyDraft::firstContactOn));
    all.add(
        date(
            card,
            "card-last-contact",
            "family.fact.last-contact",
            f.lastContactOn(),
            FamilyDraft::lastContactOn));
    all.add(notice(card, f));
    return all;
  }

  private Node address(FamilyCard card, Family f) {
    if (f.protectedAddress() && !model.isRevealed(ADDRESS)) {
      VBox hidden =
          new VBox(
              Parts.label(text("family.fact.address"), "field-label"),
              Parts.button(
                  "card-reveal-address",
                  Feather.EYE,
                  text("family.address.reveal"),
                  () -> {
                    focusNext("card-address");
                    model.reveal(ADDRESS);
                  }));
      hidden.getStyleClass().add("field");
      return hidden;
    }
    return Fields.text(
        frame,
        "card-address",
        "family.fact.address",
        f.address(),
        // what is protected is not said aloud in the bar below
        v ->
            keep(
                FamilyWords.done(card, Said.of("family.fact.address")),
                file -> FamilyEdits.family(file, d -> d.address(v))));
  }

  private Node notice(FamilyCard card, Family f) {
    VBox field =
        date(
            card, "card-informed", "family.fact.informed", f.informedOn(), FamilyDraft::informedOn);
    if (f.informedOn() == null) {
      LocalDate today = model.today();
      field
          .getChildren()
          .add(
              Parts.button(
                  "card-informed-today",
                  Feather.CHECK,
                  text("family.informed.today"),
                  () -> {
                    focusNext("card-informed");
                    model.change(
                        FamilyWords.done(card, Said.of("family.fact.informed"), today),
                        file -> FamilyEdits.family(file, d -> d.informedOn(today)));
                  }));
    }
    return field;
  }

  private interface Day {
    FamilyDraft in(FamilyDraft draft, @Nullable LocalDate day);
  }

  private VBox date(FamilyCard card, String id, String label, @Nullable LocalDate value, Day how) {
    return Fields.date(
        frame,
        id,
        label,
        value,
        model.today(),
        v -> keep(card, label, v == null ? "" : v, d -> how.in(d, v)));
  }

  private VBox code(FamilyCard card, String id, String list, String label, @Nullable String value) {
    List<CodeItem> codes = card.codes(list, value);
    return Fields.code(
        frame,
        id,
        label,
        codes,
        value,
        v -> {
          Object said =
              codes.stream()
                  .filter(c -> c.code().equals(v))
                  .findFirst()
                  .<Object>map(CodeItem::label)
                  .orElse("");
          keep(card, label, said, d -> list.equals("source") ? d.source(v) : d.structure(v));
        });
  }

  private void keep(FamilyCard card, String what, Object value, UnaryOperator<FamilyDraft> how) {
    keep(FamilyWords.done(card, Said.of(what), value), file -> FamilyEdits.family(file, how));
  }
}
