package fr.village.ui.settings;

import fr.village.ui.common.Frame;
import fr.village.ui.common.LongText;
import fr.village.ui.common.Parts;
import fr.village.ui.settings.AboutViewModel.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** À propos: version, licences, where the files are, what support asks for. */
final class AboutSection extends SectionView {
  private static final int ROWS = 8;

  private final AboutViewModel model;

  AboutSection(AboutViewModel model, Frame frame) {
    super(frame);
    this.model = model;
    model.textsProperty().addListener((o, before, now) -> draw());
    draw();
  }

  @Override
  List<? extends Node> content() {
    List<Node> nodes = new ArrayList<>();
    nodes.add(header(text("settings.about"), text("settings.about.facts", model.version())));
    nodes.add(
        card(
            text("settings.about.files"),
            path("about-notebook", "settings.about.notebook", model.notebook().toString()),
            path("about-log-file", "settings.about.log.file", model.logFile().toString())));
    Texts texts = model.textsProperty().get();
    if (texts != null) {
      nodes.add(log(texts.log()));
      nodes.add(
          card(
              text("settings.about.licence"),
              Parts.paragraph(text("settings.about.licence.text"), "secondary"),
              area("about-libraries", text("settings.about.libraries"), list(texts.libraries()))));
    }
    return nodes;
  }

  /** The libraries without the file's heading, which knows no language but English. */
  private static String list(String libraries) {
    return libraries.lines().skip(2).collect(Collectors.joining("\n"));
  }

  private Region log(String log) {
    VBox card =
        card(
            text("settings.about.log"),
            Parts.paragraph(
                text(log.isEmpty() ? "settings.about.log.empty" : "settings.about.log.text"),
                "secondary"));
    if (!log.isEmpty()) {
      Button copy =
          Parts.button("about-copy", Feather.COPY, text("settings.about.copy"), () -> copy(log));
      card.getChildren()
          .addAll(area("about-log", text("settings.about.log"), log), Parts.line(8, copy));
    }
    return card;
  }

  private static void copyToClipboard(String text) {
    ClipboardContent content = new ClipboardContent();
    content.putString(text);
    Clipboard.getSystemClipboard().setContent(content);
  }

  private void copy(String text) {
    copyToClipboard(text);
    model.copied();
  }

  private Region path(String id, String key, String path) {
    TextField field = new TextField(path);
    field.setId(id);
    field.setEditable(false);
    VBox labelled = Parts.field(text(key), field);
    labelled.setMinWidth(0);
    Button copy =
        Parts.button(
            id + "-copy", Feather.COPY, text("settings.about.copy.path"), () -> copy(path));
    copy.setAccessibleText(text("settings.about.copy.of", text(key)));
    Region row = row(labelled, copy);
    if (row instanceof javafx.scene.layout.HBox line) {
      line.setAlignment(javafx.geometry.Pos.BOTTOM_LEFT);
    }
    return row;
  }

  private static LongText area(String id, String name, String text) {
    LongText area = new LongText(text);
    area.setId(id);
    area.setEditable(false);
    area.setPrefRowCount(ROWS);
    area.setAccessibleText(name);
    return area;
  }
}
