package fr.village.ui.families;

import fr.village.app.families.MergeChoice.Fact;
import fr.village.domain.family.Family;
import fr.village.domain.reference.ReferenceSet;
import fr.village.ui.common.Frame;
import fr.village.ui.common.Parts;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Facts both cards give and not alike: which of the two stays. */
final class MergeFacts extends VBox {
  private static final double GAP = 12;

  private final MergeViewModel model;
  private final Frame frame;
  private final ReferenceSet codes;

  MergeFacts(MergeViewModel model, Frame frame, MergeViewModel.Case now) {
    super(GAP);
    this.model = model;
    this.frame = frame;
    this.codes = now.codes();
    Family k = now.comparison().kept().file().family();
    Family o = now.comparison().other().file().family();
    fact(Fact.NAME, "families.new.name", k.name(), o.name());
    fact(
        Fact.SOURCE,
        "families.fact.source",
        code("source", k.source()),
        code("source", o.source()));
    fact(
        Fact.STRUCTURE,
        "families.fact.structure",
        code("structure", k.structure()),
        code("structure", o.structure()));
    fact(Fact.FIRST_CHILD, "families.fact.first-child", yes(k.firstChild()), yes(o.firstChild()));
    fact(Fact.COMMUNE, "families.fact.commune", k.commune(), o.commune());
    if (!k.protectedAddress() && !o.protectedAddress()) {
      // a protected one is not shown in passing: the card that stays keeps its own
      fact(Fact.ADDRESS, "families.fact.address", k.address(), o.address());
    }
    fact(Fact.LANGUAGE, "families.fact.language", k.interpreterLanguage(), o.interpreterLanguage());
  }

  private @Nullable String code(String list, @Nullable String code) {
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
  private void fact(Fact fact, String key, @Nullable String ours, @Nullable String theirs) {
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
    getChildren()
        .add(
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
    Parts.wrap(radio);
    radio.setMinHeight(USE_PREF_SIZE);
    return radio;
  }
}
