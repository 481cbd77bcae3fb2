package fr.village.ui.palette;

import fr.village.app.find.FindService;
import fr.village.app.find.Named;
import fr.village.ui.common.Command;
import fr.village.ui.common.Screen;
import fr.village.ui.common.Wording;
import fr.village.ui.common.Workbench;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.kordamp.ikonli.feather.Feather;

/** What is found for what is typed. The notebook's names are read each time it opens. */
public final class PaletteViewModel {
  private static final int SHOWN = 60;

  private final Workbench bench;
  private final FindService finds;
  private final Supplier<List<Screen>> screens;
  private final Supplier<List<Command>> commands;
  private final StringProperty typed = new SimpleStringProperty(this, "typed", "");
  private final ReadOnlyObjectWrapper<List<Target>> found =
      new ReadOnlyObjectWrapper<>(this, "found", List.of());
  private List<Target> all = List.of();

  public PaletteViewModel(
      Workbench bench, Supplier<List<Screen>> screens, Supplier<List<Command>> commands) {
    this.bench = bench;
    this.finds = new FindService(bench.notebook(), bench.reference());
    this.screens = screens;
    this.commands = commands;
    typed.addListener((o, before, now) -> look());
  }

  public StringProperty typedProperty() {
    return typed;
  }

  /** The best first. */
  public ReadOnlyObjectProperty<List<Target>> foundProperty() {
    return found.getReadOnlyProperty();
  }

  /** Begins anew: screens and actions at once, the notebook's names as soon as they are read. */
  public void open(Wording words) {
    typed.set("");
    all = standing(words);
    look();
    bench.tasks().task(finds::all).onSuccess(names -> add(names, words)).run();
  }

  private void add(List<Named> names, Wording words) {
    List<Target> more = new ArrayList<>(standing(words));
    names.forEach(name -> more.add(target(name, words)));
    all = more;
    look();
  }

  private Target target(Named named, Wording words) {
    return switch (named) {
      case Named.OfFamily family ->
          Target.of(
              family.name(),
              family.firstNames().isEmpty()
                  ? words.text("palette.family")
                  : words.text("palette.family.of", family.firstNames()),
              Feather.HEART,
              () -> bench.places().family(family.id()));
      case Named.OfGroup group ->
          Target.of(
              group.name(),
              words.text(group.open() ? "palette.group" : "palette.group.closed"),
              Feather.USERS,
              () -> bench.places().group(group.id()));
      case Named.OfPartner partner ->
          Target.of(
              partner.name(),
              partner.type() == null
                  ? words.text("palette.partner")
                  : words.text("palette.partner.of", words.text(partner.type())),
              Feather.SHARE_2,
              () -> bench.places().partner(partner.id()));
    };
  }

  private List<Target> standing(Wording words) {
    List<Target> standing = new ArrayList<>();
    for (Screen screen : screens.get()) {
      String detail =
          screen.atFoot()
              ? words.text("palette.screen")
              : words.text("palette.screen.key", screen.digit());
      standing.add(
          Target.of(
              words.text(screen.titleKey()),
              detail,
              screen.icon(),
              () -> bench.places().screen(screen.id())));
    }
    for (Command command : commands.get()) {
      standing.add(
          Target.of(
              words.text(command.titleKey()),
              words.text("palette.action"),
              command.icon(),
              command.run()));
    }
    return standing;
  }

  private void look() {
    found.set(Matching.best(all, typed.get(), SHOWN));
  }
}
