package fr.village.ui.territory;

import fr.village.app.partner.PartnerLine;
import fr.village.app.partner.PartnerService;
import fr.village.app.partner.Territory;
import fr.village.domain.Folding;
import fr.village.domain.Id;
import fr.village.domain.Invalid;
import fr.village.domain.partner.Partner;
import fr.village.domain.reference.CodeItem;
import fr.village.ui.common.Said;
import fr.village.ui.common.Workbench;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** A new partner: a name and a type are enough. */
public final class NewPartnerViewModel {
  private final PartnerService service;
  private final TerritoryViewModel territory;
  private final Workbench bench;
  private final Deeds deeds;
  private final StringProperty name = new SimpleStringProperty(this, "name", "");
  private final ObjectProperty<@Nullable CodeItem> type = new SimpleObjectProperty<>();
  private final StringProperty person = new SimpleStringProperty(this, "person", "");
  private final StringProperty phone = new SimpleStringProperty(this, "phone", "");
  private final StringProperty email = new SimpleStringProperty(this, "email", "");
  private final ReadOnlyObjectWrapper<@Nullable Said> problem = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable PartnerLine> same = new ReadOnlyObjectWrapper<>();

  public NewPartnerViewModel(
      PartnerService service, TerritoryViewModel territory, Workbench bench) {
    this.service = service;
    this.territory = territory;
    this.bench = bench;
    this.deeds = new Deeds(bench.tasks(), bench.notices(), territory::refresh);
    name.addListener((o, before, now) -> compare());
    territory.territoryProperty().addListener((o, before, now) -> compare());
  }

  public StringProperty nameProperty() {
    return name;
  }

  public ObjectProperty<@Nullable CodeItem> typeProperty() {
    return type;
  }

  public StringProperty personProperty() {
    return person;
  }

  public StringProperty phoneProperty() {
    return phone;
  }

  public StringProperty emailProperty() {
    return email;
  }

  public ReadOnlyObjectProperty<@Nullable Said> problemProperty() {
    return problem.getReadOnlyProperty();
  }

  /** A partner that already bears this name; a warning only. */
  public ReadOnlyObjectProperty<@Nullable PartnerLine> sameProperty() {
    return same.getReadOnlyProperty();
  }

  /** The types one may choose. */
  public List<CodeItem> types() {
    Territory now = territory.territoryProperty().get();
    return now == null ? List.of() : now.types().stream().filter(item -> !item.retired()).toList();
  }

  private void compare() {
    Territory now = territory.territoryProperty().get();
    String folded = Folding.fold(name.get());
    Optional<PartnerLine> found =
        now == null || folded.isEmpty()
            ? Optional.empty()
            : now.lines().stream()
                .filter(l -> Folding.fold(l.partner().name()).equals(folded))
                .findFirst();
    same.set(found.orElse(null));
  }

  /**
   * Keeps the partner typed.
   *
   * @param then told which one it became
   */
  public void create(Consumer<Id<Partner>> then) {
    CodeItem chosen = type.get();
    if (name.get().isBlank() || chosen == null) {
      problem.set(
          Said.of(name.get().isBlank() ? "territory.new.blank" : "territory.new.type.blank"));
      return;
    }
    try {
      Partner partner =
          new Partner(
              bench.notebook().ids().next(),
              name.get(),
              chosen.code(),
              person.get(),
              null,
              phone.get(),
              email.get(),
              null,
              null,
              List.of(),
              bench.today());
      problem.set(null);
      deeds.run(
          () -> service.add(partner),
          Said.of("territory.done.added", partner.name()),
          () -> {
            begin();
            territory.open(partner.id());
            then.accept(partner.id());
          },
          problem::set);
    } catch (Invalid e) {
      problem.set(new Said(e.key(), e.arguments()));
    }
  }

  /** Begins anew. */
  public void begin() {
    name.set("");
    type.set(null);
    person.set("");
    phone.set("");
    email.set("");
    problem.set(null);
  }
}
