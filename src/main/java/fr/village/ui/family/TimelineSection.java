package fr.village.ui.family;

import fr.village.app.family.FamilyCard;
import fr.village.app.family.Moment;
import fr.village.app.family.Moments;
import fr.village.ui.common.Frame;
import fr.village.ui.common.Parts;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/** Everything that happened, newest first, year by year. */
final class TimelineSection extends Section {
  private static final int FIRST_SHOWN = 12;
  private boolean all;

  TimelineSection(FamilyCardModel model, Frame frame) {
    super(model, frame, "card-timeline");
  }

  @Override
  protected Object key(FamilyCard card) {
    return List.of(Moments.of(card), all);
  }

  @Override
  protected List<Node> fill(FamilyCard card) {
    List<Node> lines = new ArrayList<>();
    lines.add(Parts.label(text("family.timeline"), "card-title"));
    List<Moment> moments = Moments.of(card);
    int shown = all ? moments.size() : Math.min(FIRST_SHOWN, moments.size());
    int year = 0;
    for (Moment moment : moments.subList(0, shown)) {
      if (moment.day().getYear() != year) {
        year = moment.day().getYear();
        lines.add(Parts.label(Integer.toString(year), "semibold", "year"));
      }
      lines.add(line(card, moment));
    }
    if (shown < moments.size()) {
      Button more =
          Parts.button(
              "card-timeline-all",
              Feather.CHEVRON_DOWN,
              text("family.timeline.more", moments.size() - shown),
              () -> {
                all = true;
                show(card);
              },
              "plain");
      more.setWrapText(true);
      more.setMinHeight(USE_PREF_SIZE);
      lines.add(more);
    }
    return lines;
  }

  private HBox line(FamilyCard card, Moment moment) {
    Label day =
        Parts.label(frame.words().shortDate(moment.day()), "secondary", "small", "moment-day");
    Label what = Parts.paragraph(MomentWords.of(this, card, moment), "moment-text");
    HBox.setHgrow(what, Priority.ALWAYS);
    HBox line = new HBox(day, Parts.icon(icon(moment)), what);
    line.getStyleClass().add("moment");
    return line;
  }

  private static Ikon icon(Moment moment) {
    return switch (moment) {
      case Moment.FirstContact m -> Feather.PHONE;
      case Moment.LastContact m -> Feather.PHONE;
      case Moment.Informed m -> Feather.FILE_TEXT;
      case Moment.Asked m -> Feather.CLOCK;
      case Moment.Entered m -> Feather.LOG_IN;
      case Moment.Left m -> Feather.LOG_OUT;
      case Moment.Came m -> Feather.CHECK_SQUARE;
      case Moment.Born m -> Feather.GIFT;
      case Moment.Decided m -> m.given() ? Feather.CHECK_CIRCLE : Feather.X_CIRCLE;
      case Moment.Sent m -> Feather.SHARE_2;
      case Moment.Opened m -> Feather.BOOK_OPEN;
      case Moment.Changed m -> Feather.EDIT_2;
    };
  }
}
