package fr.village;

import fr.village.cli.VillageCli;
import fr.village.ui.VillageWindow;
import javafx.application.Application;

/** Starts Village: with arguments the command line, without any the window. */
public final class Village {
  private Village() {}

  public static void main(String[] args) {
    if (args.length > 0) {
      VillageCli.main(args);
    } else {
      Application.launch(VillageWindow.class);
    }
  }
}
