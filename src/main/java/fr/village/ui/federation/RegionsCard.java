package fr.village.ui.federation;

import fr.village.federation.RegionLine;
import fr.village.ui.common.Parts;
import fr.village.ui.common.Scroll;
import fr.village.ui.common.Wording;
import java.util.Comparator;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Par région: families, as bars with their numbers. */
final class RegionsCard extends VBox {
  RegionsCard(List<RegionLine> regions, Wording words) {
    getStyleClass().addAll("card");
    setId("federation-regions");
    VBox lines = new VBox();
    int most = regions.stream().mapToInt(RegionLine::families).max().orElse(0);
    regions.stream()
        .sorted(
            Comparator.comparingInt(RegionLine::families)
                .reversed()
                .thenComparing(RegionLine::region))
        .map(region -> line(region, most, words))
        .forEach(lines.getChildren()::add);
    Scroll scroll = new Scroll(lines);
    scroll.setFocusTraversable(true);
    scroll.setAccessibleText(words.text("federation.regions"));
    VBox.setVgrow(scroll, Priority.ALWAYS);
    getChildren()
        .addAll(
            Parts.label(words.text("federation.regions"), "card-title"),
            Parts.paragraph(words.text("federation.regions.text"), "secondary", "small"),
            regions.isEmpty()
                ? Parts.paragraph(words.text("federation.regions.none"), "secondary")
                : scroll);
  }

  private static VBox line(RegionLine region, int most, Wording words) {
    Label name = Parts.paragraph(region.region());
    HBox.setHgrow(name, Priority.ALWAYS);
    name.setMaxWidth(Double.MAX_VALUE);
    Label number = Parts.label(words.text("federation.number", region.families()));
    number.setMinWidth(Region.USE_PREF_SIZE);
    VBox line = new VBox(4, Parts.line(10, name, number), bar(region, most));
    line.getStyleClass().add("separated");
    line.setAccessibleRole(AccessibleRole.TEXT);
    line.setAccessibleText(
        words.text("federation.region.said", region.region(), region.families(), region.houses()));
    return line;
  }

  private static Region bar(RegionLine region, int most) {
    Region bar = new Region();
    bar.getStyleClass().add("region-bar");
    HBox track = new HBox(bar);
    double share = most == 0 ? 0 : (double) region.families() / most;
    bar.prefWidthProperty().bind(track.widthProperty().multiply(share));
    return track;
  }
}
