package fr.village.ui.submission;

import fr.village.app.export.Preview;
import fr.village.app.export.Sent;
import java.util.List;

/** What the screen shows. */
public sealed interface SubmissionState {
  /** Still being looked up. */
  record Looking() implements SubmissionState {}

  /**
   * A workbook can be written.
   *
   * @param history the newest first
   */
  record Ready(Preview preview, List<Sent> history) implements SubmissionState {
    public Ready {
      history = List.copyOf(history);
    }
  }

  /** None can. */
  record Stopped(Trouble trouble, List<Sent> history) implements SubmissionState {
    public Stopped {
      history = List.copyOf(history);
    }
  }
}
