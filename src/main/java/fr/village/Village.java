package fr.village;

import fr.village.cli.ExitCode;
import fr.village.cli.VillageCli;
import fr.village.i18n.Messages;
import fr.village.ui.Display;
import fr.village.ui.VillageWindow;
import java.util.Optional;
import javafx.application.Application;

/** Starts Village: with arguments the command line, without any the window. */
public final class Village {
  private Village() {}

  public static void main(String[] args) {
    if (args.length > 0) {
      VillageCli.main(args);
      return;
    }
    Optional<String> obstacle = Display.obstacle();
    if (obstacle.isPresent()) {
      System.err.println(Messages.ofSystem().text(obstacle.get()));
      System.exit(ExitCode.REFUSED.status());
    }
    Application.launch(VillageWindow.class);
  }
}
