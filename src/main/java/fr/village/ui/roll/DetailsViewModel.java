package fr.village.ui.roll;

import fr.village.domain.Invalid;
import fr.village.domain.session.Session;
import fr.village.ui.common.Said;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** Preparation and note of a session; each saved as one leaves it. */
public final class DetailsViewModel {
  private final RollViewModel roll;
  private final ReadOnlyObjectWrapper<@Nullable Said> problem = new ReadOnlyObjectWrapper<>();

  public DetailsViewModel(RollViewModel roll) {
    this.roll = roll;
  }

  /** What is wrong with the last thing typed, or null. */
  public ReadOnlyObjectProperty<@Nullable Said> problemProperty() {
    return problem.getReadOnlyProperty();
  }

  public void note(String typed) {
    Session s = roll.sessionProperty().get();
    if (s != null && !typed.strip().equals(Optional.ofNullable(s.note()).orElse("").strip())) {
      changed(Said.of("roll.done.note"), () -> Sessions.withNote(s, typed));
    }
  }

  /** Preparation as typed: minutes ("20"), or hours and minutes ("1 h 30", "1:30"). */
  public void preparation(String typed) {
    Session s = roll.sessionProperty().get();
    if (s == null) {
      return;
    }
    Optional<Integer> minutes = Minutes.parse(typed);
    if (minutes.isEmpty() && !typed.isBlank()) {
      problem.set(Said.of("roll.preparation.unreadable"));
      return;
    }
    problem.set(null);
    if (!Objects.equals(minutes.orElse(null), s.preparationMinutes())) {
      changed(
          Said.of("roll.done.preparation"),
          () -> Sessions.withPreparation(s, minutes.orElse(null)));
    }
  }

  private void changed(Said what, Supplier<Session> after) {
    try {
      Session next = after.get();
      problem.set(null);
      roll.change(what, next);
    } catch (Invalid e) {
      problem.set(new Said(e.key(), e.arguments()));
    }
  }
}
