package fr.village.ui.families;

import fr.village.domain.Invalid;
import fr.village.domain.time.TypedDate;
import java.time.LocalDate;
import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** A child being typed: the date is the birth, or the term when it is to come. */
record BabyDraft(StringProperty firstName, StringProperty date) {
  static BabyDraft blank() {
    return new BabyDraft(new SimpleStringProperty(""), new SimpleStringProperty(""));
  }

  boolean isBlank() {
    return firstName.get().isBlank() && date.get().isBlank();
  }

  /** The date as far as it can be read yet. */
  Optional<LocalDate> day(LocalDate today) {
    try {
      return Optional.of(TypedDate.parse(date.get(), today));
    } catch (Invalid unreadable) {
      return Optional.empty();
    }
  }
}
