package fr.village.ui.common;

import fr.village.app.house.LogoService;
import fr.village.app.report.BilanService.Wish;
import fr.village.app.report.LogoFile;
import fr.village.domain.Invalid;
import fr.village.report.Logo;
import java.io.File;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** What is asked before a bilan is made; the anonymous one, on one page, unless said otherwise. */
public final class BilanCard extends VBox {
  private static final double WIDTH = 600;
  private static final int YEARS = 6;
  private static final int ROWS = 4;

  private final Workbench bench;
  private final Papers papers;
  private final Frame frame;
  private final ComboBox<Integer> period;
  private final ComboBox<Boolean> internal;
  private final ComboBox<Boolean> full;
  private final LongText said = new LongText();
  private final Label logoName = Parts.paragraph("", "secondary", "small");
  private final Label problem = Parts.paragraph("", "problem", "small");
  private final Button picture;
  private @Nullable Logo logo;
  private boolean keptLogo;

  private BilanCard(Workbench bench, Papers papers, Frame frame) {
    this.bench = bench;
    this.papers = papers;
    this.frame = frame;
    setPrefWidth(WIDTH);
    setSpacing(14);
    setId("bilan-card");
    int year = bench.today().getYear();
    // 0 stands for all years: a combo box shows no item for null
    List<Integer> years =
        IntStream.concat(IntStream.of(0), IntStream.range(0, YEARS).map(i -> year - i))
            .boxed()
            .toList();
    period =
        box(
            "bilan-period",
            years,
            y -> y == 0 ? frame.text("paper.bilan.period.all") : Integer.toString(y));
    internal =
        box(
            "bilan-internal",
            List.of(false, true),
            is -> frame.text(is ? "paper.bilan.which.internal" : "paper.bilan.which.released"));
    full =
        box(
            "bilan-full",
            List.of(false, true),
            is -> frame.text(is ? "paper.bilan.length.full" : "paper.bilan.length.page"));
    picture =
        Parts.button("bilan-logo", Feather.IMAGE, frame.text("paper.bilan.logo"), this::chooseLogo);
    said.setId("bilan-said");
    said.setPrefRowCount(ROWS);
    Parts.problem(problem, said, "");
    problem.setId("bilan-problem");
    logoName.setId("bilan-logo-name");
    Parts.show(logoName, false);
    getChildren()
        .addAll(
            Parts.paragraph(frame.text("paper.bilan.card"), "card-title"),
            Parts.field(frame.text("paper.bilan.period"), period),
            Parts.field(frame.text("paper.bilan.which"), internal),
            Parts.field(frame.text("paper.bilan.length"), full),
            Parts.field(
                frame.text("paper.bilan.said"),
                said,
                problem,
                Parts.paragraph(frame.text("paper.bilan.said.why"), "secondary", "small")),
            logoName,
            actions());
  }

  /** Over the window, from wherever one is. */
  public static void show(Workbench bench, Papers papers, Frame frame) {
    BilanCard card = new BilanCard(bench, papers, frame);
    frame.overlay().show(card, card.period, () -> {});
    bench
        .tasks()
        .task(new LogoService(bench.notebook())::now)
        .onSuccess(kept -> card.tell(kept.isPresent()))
        .run();
  }

  /** Whether the logo kept in the notebook is printed. */
  private void tell(boolean isKept) {
    keptLogo = isKept;
    if (isKept && logo == null) {
      logoName.setText(frame.text("paper.bilan.logo.settings"));
      Parts.show(logoName, true);
      picture.setText(frame.text("paper.bilan.logo.other"));
    }
  }

  private FlowPane actions() {
    Button go =
        Parts.button("bilan-go", Feather.SAVE, frame.text("paper.bilan.go"), this::go, "primary");
    Button cancel =
        Parts.button("bilan-cancel", frame.text("common.cancel"), frame.overlay()::close, "plain");
    return new FlowPane(10, 10, go, picture, cancel);
  }

  private <T> ComboBox<T> box(String id, List<T> items, Function<T, String> written) {
    ComboBox<T> box = new ComboBox<>();
    box.setId(id);
    box.setMaxWidth(Double.MAX_VALUE);
    box.setMinHeight(Region.USE_PREF_SIZE);
    box.getItems().setAll(items);
    box.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(@Nullable T item) {
            return item == null ? "" : written.apply(item);
          }

          @Override
          public T fromString(String text) {
            return box.getValue();
          }
        });
    box.setValue(items.getFirst());
    return box;
  }

  private void go() {
    int year = period.getValue();
    LocalDate today = bench.today();
    LocalDate end = year == 0 ? today : LocalDate.of(year, 12, 31);
    try {
      Wish wish =
          new Wish(
              year == 0 ? null : year,
              end.isAfter(today) ? today : end,
              internal.getValue(),
              full.getValue(),
              said.getText(),
              logo);
      String name =
          year == 0
              ? frame.text("paper.bilan.file.all")
              : frame.text("paper.bilan.file", Integer.toString(year));
      Parts.problem(problem, said, "");
      papers.bilan(wish, name, frame, getScene().getWindow(), this::refused);
    } catch (Invalid e) {
      Parts.problem(problem, said, frame.words().text(e));
    }
  }

  private void refused(Said why) {
    Parts.problem(problem, said, frame.words().text(why));
    said.requestFocus();
  }

  private void chooseLogo() {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(frame.text("paper.bilan.logo"));
    chooser
        .getExtensionFilters()
        .add(
            new FileChooser.ExtensionFilter(
                frame.text("paper.bilan.picture"), "*.png", "*.jpg", "*.jpeg"));
    File chosen = chooser.showOpenDialog(getScene().getWindow());
    if (chosen != null) {
      bench
          .tasks()
          .aside(progress -> LogoFile.read(chosen.toPath(), bench.notebook().house().name()))
          .onSuccess(found -> show(found, chosen.getName()))
          .run();
    }
  }

  private void show(Optional<Logo> found, String name) {
    logo = found.orElse(null);
    logoName.setText(
        found.isPresent()
            ? frame.text("paper.bilan.logo.kept", name)
            : frame.text(keptLogo ? "paper.bilan.logo.bad-kept" : "paper.bilan.logo.bad"));
    Parts.show(logoName, true);
  }
}
