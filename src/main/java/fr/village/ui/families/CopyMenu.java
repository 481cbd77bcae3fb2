package fr.village.ui.families;

import fr.village.app.families.Contacts;
import fr.village.ui.common.Frame;
import fr.village.ui.common.Parts;
import fr.village.ui.common.PrivateCopy;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import org.kordamp.ikonli.feather.Feather;

/** Phones or e-mails of the families found, for one message to all of them. */
final class CopyMenu extends MenuButton {
  CopyMenu(FamiliesViewModel model, Frame frame) {
    super(frame.text("families.copy"), Parts.icon(Feather.COPY));
    setId("families-copy");
    getStyleClass().add("boxed-menu");
    getItems()
        .addAll(
            item("copy-phones", frame.text("families.copy.phones"), model, Contacts.Kind.PHONES),
            item("copy-emails", frame.text("families.copy.emails"), model, Contacts.Kind.EMAILS));
  }

  private static MenuItem item(
      String id, String text, FamiliesViewModel model, Contacts.Kind kind) {
    MenuItem item = new MenuItem(text);
    item.setId(id);
    item.setOnAction(e -> model.copy(kind, PrivateCopy::put));
    return item;
  }
}
