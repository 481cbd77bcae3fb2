package fr.village.ui.families;

import fr.village.domain.family.ParentRole;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** A parent being typed. */
record AdultDraft(StringProperty firstName, ObjectProperty<ParentRole> role, StringProperty phone) {
  static AdultDraft of(ParentRole role) {
    return new AdultDraft(
        new SimpleStringProperty(""),
        new SimpleObjectProperty<>(role),
        new SimpleStringProperty(""));
  }

  boolean isBlank() {
    return firstName.get().isBlank();
  }
}
