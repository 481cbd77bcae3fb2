package fr.village.ui.dashboard;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/** Something drawn, and the table of the same figures. */
interface Chart {
  /** Stable, for tests. */
  String id();

  String title();

  /** Stands between the title and the picture: what is drawn how, units, choices. */
  List<Node> legend();

  /** Made anew each time. */
  Region picture();

  /** The same figures to read; made anew each time. */
  Region table(boolean narrow);
}
