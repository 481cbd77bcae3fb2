package fr.village.ui.submission;

import fr.village.ui.common.Papers;
import fr.village.ui.common.Room;
import fr.village.ui.common.Screen;
import fr.village.ui.common.SheetPrinting;
import fr.village.ui.common.Workbench;
import org.kordamp.ikonli.feather.Feather;

/** Envoi. */
public final class SubmissionRoom implements Room {
  public static final String ID = "submission";
  private static final int DIGIT = 9;

  private final SubmissionViewModel model;
  private final CheckViewModel check;
  private final ExplainSheet sheet;
  private final GiveAgain again;

  public SubmissionRoom(Workbench bench) {
    model =
        new SubmissionViewModel(
            bench.notebook(),
            bench.services().exports(),
            bench.tasks(),
            bench.notices(),
            bench.folders().notebooks());
    check = new CheckViewModel(bench.tasks());
    sheet =
        new ExplainSheet(
            new SheetPrinting(bench.tasks(), bench.notices()),
            new Papers(bench),
            () -> bench.notebook().house().name());
    again = new GiveAgain(bench.notebook(), bench.tasks(), bench.notices());
  }

  @Override
  public Screen screen() {
    return new Screen(
        ID,
        DIGIT,
        "screen.submission",
        Feather.SEND,
        frame -> new SubmissionView(model, check, sheet, again, frame),
        model::refresh);
  }

  @Override
  public void forget() {
    model.forget();
  }
}
