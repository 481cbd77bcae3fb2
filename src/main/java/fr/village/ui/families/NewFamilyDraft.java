package fr.village.ui.families;

import fr.village.app.families.Duplicates;
import fr.village.app.families.NewFamily;
import fr.village.domain.Id;
import fr.village.domain.IdSource;
import fr.village.domain.Invalid;
import fr.village.domain.family.ParentRole;
import fr.village.domain.family.Person;
import fr.village.domain.time.TypedDate;
import fr.village.ui.families.NewFamilyViewModel.Place;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** What is typed so far of a new family. */
final class NewFamilyDraft {
  final StringProperty name = new SimpleStringProperty("");
  final ObservableList<AdultDraft> adults = FXCollections.observableArrayList();
  final ObservableList<BabyDraft> babies = FXCollections.observableArrayList();

  /** All children share one birth; the first one's date is theirs. */
  final BooleanProperty twins = new SimpleBooleanProperty();

  final ObjectProperty<@Nullable Place> place = new SimpleObjectProperty<>();
  private final Runnable changed;

  /**
   * @param changed runs as somebody types
   */
  NewFamilyDraft(Runnable changed) {
    this.changed = changed;
    name.addListener((o, before, now) -> changed.run());
    twins.addListener((o, before, now) -> pairUp(now));
  }

  void addAdult(ParentRole role) {
    AdultDraft draft = AdultDraft.of(role);
    draft.firstName().addListener((o, before, now) -> changed.run());
    draft.phone().addListener((o, before, now) -> changed.run());
    draft.role().addListener((o, before, now) -> changed.run());
    adults.add(draft);
  }

  void addBaby() {
    BabyDraft draft = BabyDraft.blank();
    draft.date().addListener((o, before, now) -> changed.run());
    draft.firstName().addListener((o, before, now) -> changed.run());
    babies.add(draft);
  }

  private void pairUp(boolean wanted) {
    if (wanted && babies.size() == 1) {
      addBaby();
    } else if (!wanted && babies.size() == 2 && babies.get(1).isBlank()) {
      babies.remove(1);
    }
    changed.run();
  }

  void clear() {
    adults.clear();
    babies.clear();
    twins.set(false);
    place.set(null);
    name.set("");
    addAdult(ParentRole.MOTHER);
    addBaby();
  }

  boolean isNameless() {
    return name.get().isBlank() && adults.stream().allMatch(AdultDraft::isBlank);
  }

  /** What duplicates are looked for by. */
  Duplicates.Facts facts(LocalDate today) {
    List<Duplicates.Baby> typed = new ArrayList<>();
    for (BabyDraft draft : babies) {
      dated(draft)
          .day(today)
          .ifPresent(
              day ->
                  typed.add(
                      new Duplicates.Baby(draft.firstName().get(), day, !day.isAfter(today))));
    }
    return Duplicates.Facts.typed(
        name.get(),
        adults.stream()
            .map(a -> new Duplicates.Adult(a.firstName().get(), a.role().get()))
            .toList(),
        adults.stream().map(a -> a.phone().get()),
        typed);
  }

  private BabyDraft dated(BabyDraft draft) {
    return twins.get() ? babies.getFirst() : draft;
  }

  /**
   * The family to be saved.
   *
   * @throws Invalid when something typed cannot be
   */
  NewFamily family(IdSource ids, LocalDate today) {
    UUID shared = ids.<Person>next().value();
    List<NewFamily.Baby> children = new ArrayList<>();
    for (BabyDraft draft : babies) {
      if (draft.isBlank() && !twins.get() && !children.isEmpty()) {
        continue;
      }
      String first = draft.firstName().get().isBlank() ? null : draft.firstName().get();
      LocalDate day = TypedDate.parse(dated(draft).date().get(), today);
      Id<Person> id = ids.next();
      children.add(new NewFamily.Baby(id, first, day, twins.get() ? shared : id.value()));
    }
    Place where = place.get();
    return new NewFamily(
        ids.next(),
        name.get(),
        adults.stream()
            .filter(a -> !a.isBlank())
            .map(
                a ->
                    new NewFamily.Adult(
                        ids.next(), a.firstName().get(), a.role().get(), a.phone().get()))
            .toList(),
        children,
        where == null ? null : new NewFamily.Place(ids.next(), where.group(), where.waiting()));
  }
}
