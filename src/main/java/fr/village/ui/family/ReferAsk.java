package fr.village.ui.family;

import fr.village.app.family.FamilyCard;
import fr.village.domain.Invalid;
import fr.village.domain.partner.Partner;
import fr.village.domain.reference.CodeItem;
import fr.village.domain.time.TypedDate;
import fr.village.ui.common.Parts;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** For what, and to whom: those who answer the need come first. */
final class ReferAsk {
  private ReferAsk() {}

  static void show(Section section, FamilyCard card) {
    LocalDate today = section.model.today();
    Ask ask = new Ask(section.frame, "card-refer-ask", section.text("family.refer"));
    ComboBox<@Nullable CodeItem> need =
        choice("need", card.codes("need", null), i -> section.frame.words().text(i.label()));
    ComboBox<@Nullable Partner> partner = choice("partner", card.partners(), Partner::name);
    need.setOnAction(e -> first(card.partners(), need.getValue(), partner));
    ask.add(Parts.field(section.text("family.refer.need"), need), need);
    ask.add(Parts.field(section.text("family.refer.partner"), partner), partner);
    TextField day =
        ask.field("day", section.text("family.refer.day"), section.text("family.day.today"), true);
    ask.show(
        section.text("family.refer.save"),
        () -> {
          CodeItem why = need.getValue();
          Partner to = partner.getValue();
          if (why == null || to == null) {
            throw new Invalid("family.refer.which");
          }
          LocalDate typed = day.getText().isBlank() ? today : TypedDate.parse(day.getText(), today);
          section.model.referrals().propose(card, to, why.code(), typed, ask::close, ask::refuse);
        });
  }

  /** The only one who answers it is proposed at once. */
  private static void first(
      List<Partner> partners, @Nullable CodeItem need, ComboBox<@Nullable Partner> box) {
    if (need == null) {
      return;
    }
    Partner chosen = box.getValue();
    List<Partner> sorted =
        partners.stream()
            .sorted(Comparator.comparing((Partner p) -> !p.needs().contains(need.code())))
            .toList();
    box.getItems().setAll(sorted);
    boolean answered = sorted.getFirst().needs().contains(need.code());
    box.setValue(chosen != null ? chosen : answered ? sorted.getFirst() : null);
  }

  private static <T> ComboBox<@Nullable T> choice(
      String id, List<T> items, Function<T, String> written) {
    ComboBox<@Nullable T> box = new ComboBox<>();
    box.setId("card-refer-ask-" + id);
    box.setMaxWidth(Double.MAX_VALUE);
    box.setMinHeight(Region.USE_PREF_SIZE);
    box.getItems().setAll(items);
    box.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(@Nullable T item) {
            return item == null ? "" : written.apply(item);
          }

          @Override
          public @Nullable T fromString(String text) {
            return box.getValue();
          }
        });
    return box;
  }
}
