package fr.village.ui.territory;

import fr.village.domain.Invalid;
import fr.village.domain.partner.Partner;
import fr.village.domain.reference.CodeItem;
import fr.village.ui.common.Fields;
import fr.village.ui.common.Frame;
import fr.village.ui.common.Parts;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Whom to ask for and how, each fact saved as one leaves it. */
final class FactsPart extends PartnerPart {
  FactsPart(PartnerCardModel model, Frame frame) {
    super(model, frame, "partner-facts");
  }

  @Override
  protected Object key(Shown card) {
    Partner p = card.page().partner();
    return Arrays.asList(
        p.name(),
        p.type(),
        p.person(),
        p.role(),
        p.phone(),
        p.email(),
        p.address(),
        card.territory().types());
  }

  @Override
  protected List<Node> fill(Shown card) {
    Partner p = card.page().partner();
    return List.of(
        Parts.label(text("territory.facts"), "card-title"),
        line(card, "person", "territory.person", p.person(), (d, v) -> d.person(v)),
        line(card, "role", "territory.role", p.role(), (d, v) -> d.role(v)),
        line(card, "phone", "territory.phone", p.phone(), (d, v) -> d.phone(v)),
        line(card, "email", "territory.email", p.email(), (d, v) -> d.email(v)),
        line(card, "address", "territory.address", p.address(), (d, v) -> d.address(v)),
        line(card, "name", "territory.name", p.name(), (d, v) -> d.name(v)),
        type(card, p.type()));
  }

  private VBox line(
      Shown card,
      String id,
      String label,
      @Nullable String value,
      BiFunction<fr.village.app.partner.PartnerDraft, String, fr.village.app.partner.PartnerDraft>
          how) {
    return Fields.text(
        frame,
        "partner-" + id,
        label,
        value,
        v -> keep(card, label, v, draft -> how.apply(draft, v)));
  }

  private VBox type(Shown card, String now) {
    List<CodeItem> types =
        card.territory().types().stream()
            .filter(t -> !t.retired() || t.code().equals(now))
            .toList();
    return Fields.code(
        frame,
        "partner-type",
        "territory.type",
        types,
        now,
        v -> {
          if (v == null) {
            throw new Invalid("invalid.partner.type");
          }
          keep(card, "territory.type", label(types, v), d -> d.type(v));
        });
  }

  private static Object label(List<CodeItem> items, String code) {
    return items.stream()
        .filter(i -> i.code().equals(code))
        .<Object>map(CodeItem::label)
        .findFirst()
        .orElse(code);
  }
}
