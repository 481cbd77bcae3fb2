package fr.village.ui.family;

import fr.village.app.family.FamilyCard;
import fr.village.domain.family.Child;
import fr.village.domain.family.FamilyFile;
import fr.village.ui.common.Frame;
import fr.village.ui.common.Parts;
import fr.village.ui.common.Said;
import java.util.List;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * A part of the card. It is made anew when what it shows changed elsewhere, never while somebody
 * types in it: what its own fields save, they show already.
 */
abstract class Section extends VBox {
  final FamilyCardModel model;
  final Frame frame;
  private @Nullable Object shown;
  private @Nullable String wanted;
  private boolean quiet;

  Section(FamilyCardModel model, Frame frame, String id) {
    this.model = model;
    this.frame = frame;
    setId(id);
    getStyleClass().add("card");
  }

  /** All that {@link #fill} looks at; equal ones are drawn alike. */
  abstract Object key(FamilyCard card);

  abstract List<Node> fill(FamilyCard card);

  final void show(FamilyCard card) {
    Object key = List.of(card.file().family().id(), key(card));
    if (quiet) {
      shown = key;
    } else if (!key.equals(shown)) {
      shown = key;
      make(card);
    }
  }

  private void make(FamilyCard card) {
    Node owner = getScene() == null ? null : getScene().getFocusOwner();
    boolean mine = owner != null && Parts.isIn(owner, this);
    String held = wanted != null ? wanted : mine && owner != null ? owner.getId() : null;
    wanted = null;
    getChildren().setAll(fill(card));
    if (held != null && getScene() != null) {
      applyCss();
      Node same = lookup("#" + held);
      if (same != null) {
        same.requestFocus();
      }
    }
  }

  /** Where the keyboard goes when this part is next made anew. */
  final void focusNext(String id) {
    wanted = id;
  }

  /** A change made by a field of this part, which shows it already. */
  final void keep(Said done, UnaryOperator<FamilyFile> how) {
    quiet = true;
    try {
      model.change(done, how);
    } finally {
      quiet = false;
    }
  }

  final String text(String key, Object... arguments) {
    return frame.text(key, arguments);
  }

  final String text(Said said) {
    return frame.words().text(said);
  }

  /** A child's first name, or what stands for it. */
  final String name(Child child) {
    return FamilyWords.name(child) instanceof Said said
        ? text(said)
        : String.valueOf(child.firstName());
  }

  /** What a code is called; itself when no list knows it any more. */
  final String label(FamilyCard card, String list, String code) {
    return card.label(list, code).map(frame.words()::text).orElse(code);
  }
}
