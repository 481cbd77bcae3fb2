package fr.village.ui.roll;

import fr.village.domain.reference.CodeItem;
import fr.village.domain.session.Session;
import fr.village.ui.common.Parts;
import fr.village.ui.common.Wording;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/** What is particular about the session in view: to come, past and not marked, or cancelled. */
final class RollBanner extends HBox {
  private final RollViewModel roll;
  private final SessionsViewModel sessions;
  private final Wording words;
  private final Label said = Parts.paragraph("");
  private final Button restore;
  private final Button cancel;

  /**
   * @param cancelling asks why the session did not take place
   */
  RollBanner(RollModels models, Wording words, Runnable cancelling) {
    this.roll = models.roll();
    this.sessions = models.sessions();
    this.words = words;
    setId("roll-banner");
    getStyleClass().add("roll-banner");
    said.setId("roll-banner-said");
    HBox.setHgrow(said, Priority.ALWAYS);
    said.setMaxWidth(Double.MAX_VALUE);
    restore =
        Parts.button("session-restore", words.text("roll.restore"), sessions::restore, "small");
    cancel = Parts.button("banner-cancel", words.text("roll.cancel"), cancelling, "small");
    restore.setMinWidth(Region.USE_PREF_SIZE);
    cancel.setMinWidth(Region.USE_PREF_SIZE);
    getChildren().addAll(said, cancel, restore);
    roll.sessionProperty().addListener((o, before, now) -> show());
    sessions.reasonsProperty().addListener((o, before, now) -> show());
    show();
  }

  private void show() {
    Session session = roll.sessionProperty().get();
    String text = session == null ? "" : text(session);
    said.setText(text);
    said.setGraphic(Parts.icon(sessions.isCancelled() ? Feather.SLASH : Feather.CLOCK));
    Parts.show(this, !text.isEmpty());
    Parts.show(restore, sessions.isCancelled());
    Parts.show(cancel, sessions.isForgotten());
  }

  private String text(Session session) {
    if (sessions.isCancelled()) {
      return words.text("roll.banner.cancelled", reason(session));
    }
    if (sessions.isForgotten()) {
      return words.text("roll.banner.forgotten");
    }
    return roll.isAhead() ? words.text("roll.banner.ahead") : "";
  }

  private String reason(Session session) {
    return sessions.reasonsProperty().get().stream()
        .filter(r -> r.code().equals(session.cancelReason()))
        .map(CodeItem::label)
        .map(words::text)
        .map(label -> label.substring(0, 1).toLowerCase(words.locale()) + label.substring(1))
        .findFirst()
        .orElse("");
  }
}
