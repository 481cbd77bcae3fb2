package fr.village.ui.roll;

import fr.village.app.roll.PaperSheet;
import fr.village.app.roll.PaperSheet.Entry;
import fr.village.app.roll.PaperSheet.Page;
import fr.village.app.roll.Roll;
import fr.village.app.roll.RollMark;
import fr.village.app.roll.RollPerson;
import fr.village.app.roll.TopicChoice;
import fr.village.ui.common.Paper;
import fr.village.ui.common.Wording;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;

/**
 * Draws the roll for paper, in points of A4, black on white whatever the window looks like. Only
 * shapes: they are drawn the same outside any window.
 */
final class SheetPages {
  static final double WIDTH = Paper.WIDTH;
  static final double HEIGHT = Paper.HEIGHT;

  private static final double MARGIN = 40;
  private static final double RIGHT = WIDTH - MARGIN;
  private static final double TABLE_TOP = 106;
  private static final double LINE = 17;
  private static final double BOX = 9.5;
  private static final double NAME_AT = MARGIN + 28;
  private static final double[] BOXES_AT = {352, 424, 496};
  private static final double BY_HAND = 190;
  private static final double TALL = 22;
  private static final int NEWCOMERS = 3;
  private static final int TOPICS_A_LINE = 3;

  /** People a page has room for, with and without what is written by hand. */
  private static final int LINES = (int) ((HEIGHT - MARGIN - TABLE_TOP - LINE) / LINE);

  private static final int LAST_LINES =
      (int) ((HEIGHT - MARGIN - TABLE_TOP - LINE - BY_HAND) / LINE);

  private final Wording words;

  SheetPages(Wording words) {
    this.words = words;
  }

  static PaperSheet sheet(Roll roll) {
    return PaperSheet.of(roll, LINES, LAST_LINES);
  }

  /** One drawing a page, {@link #WIDTH} by {@link #HEIGHT}. */
  List<Pane> draw(PaperSheet sheet) {
    List<Pane> drawn = new ArrayList<>();
    int of = sheet.pages().size();
    for (int i = 0; i < of; i++) {
      Pane page = Paper.blank();
      head(page, sheet.roll(), i + 1, of);
      double y = table(page, sheet.pages().get(i), sheet.roll());
      if (i == of - 1) {
        byHand(page, y + LINE, sheet.topics());
      }
      drawn.add(page);
    }
    return drawn;
  }

  private void head(Pane page, Roll roll, int number, int of) {
    String title = words.text("roll.title", roll.group().name(), roll.number());
    Text top = text(page, MARGIN, MARGIN, title, 16, true);
    top.setWrappingWidth(RIGHT - MARGIN);
    double under = MARGIN + top.getLayoutBounds().getHeight() + 3;
    Text facts = text(page, MARGIN, under, SessionWords.facts(roll, words), 10.5, false);
    facts.setWrappingWidth(RIGHT - MARGIN);
    if (of > 1) {
      String place = words.text("roll.sheet.page", number, of);
      Text at = text(page, 0, HEIGHT - MARGIN + 8, place, 9, false);
      at.setX(RIGHT - at.getLayoutBounds().getWidth());
    }
  }

  private double table(Pane page, Page people, Roll roll) {
    double y = TABLE_TOP;
    if (people.entries().isEmpty()) {
      return y - LINE;
    }
    String[] heads = {
      words.text("roll.sheet.present"),
      words.text("roll.sheet.excused"),
      words.text("roll.sheet.absent")
    };
    for (int i = 0; i < heads.length; i++) {
      text(page, BOXES_AT[i], y, heads[i], 9.5, true);
    }
    y += LINE;
    for (Entry entry : people.entries()) {
      line(page, y - 1.5, 0.8);
      text(page, MARGIN, y + 0.5, Integer.toString(entry.number()), 11, true);
      for (RollPerson person : entry.people()) {
        person(page, y, person, roll);
        y += LINE;
      }
      if (entry.people().isEmpty()) {
        y += LINE;
      }
    }
    line(page, y - 1.5, 0.8);
    return y;
  }

  private void person(Pane page, double y, RollPerson person, Roll roll) {
    Object called = RollWords.name(person);
    String name =
        called instanceof fr.village.ui.common.Said said ? words.text(said) : called.toString();
    Text first = text(page, NAME_AT, y + 0.5, name, 11, false);
    String detail = words.text(RollWords.detail(person, roll.session().date()));
    double after = NAME_AT + first.getLayoutBounds().getWidth() + 6;
    text(page, after, y + 1.8, detail, 9, false);
    boolean told = roll.marks().of(person).filter(RollMark::announced).isPresent();
    for (int i = 0; i < BOXES_AT.length; i++) {
      Rectangle box = box(page, BOXES_AT[i], y + 2.5);
      if (told && i == 1) {
        Line tick = new Line(box.getX(), box.getY(), box.getX() + BOX, box.getY() + BOX);
        Line other = new Line(box.getX() + BOX, box.getY(), box.getX(), box.getY() + BOX);
        page.getChildren().addAll(tick, other);
      }
    }
  }

  private void byHand(Pane page, double top, List<TopicChoice> topics) {
    double y = top;
    text(page, MARGIN, y, words.text("roll.sheet.newcomers"), 11, true);
    y += TALL;
    for (int i = 0; i < NEWCOMERS; i++) {
      text(page, MARGIN, y, words.text("roll.sheet.newcomer.name"), 9, false);
      rule(page, MARGIN + 92, 300, y + 11);
      text(page, 312, y, words.text("roll.sheet.newcomer.date"), 9, false);
      rule(page, 430, RIGHT, y + 11);
      y += TALL;
    }
    text(page, MARGIN, y + 4, words.text("roll.topics"), 11, true);
    y += TALL + 2;
    double column = (RIGHT - MARGIN) / TOPICS_A_LINE;
    for (int i = 0; i < topics.size(); i++) {
      double x = MARGIN + i % TOPICS_A_LINE * column;
      double at = y + i / TOPICS_A_LINE * LINE;
      box(page, x, at + 0.5);
      text(page, x + BOX + 6, at - 1, shortened(words.text(topics.get(i).label())), 9.5, false);
    }
    y += (topics.size() + TOPICS_A_LINE - 1) / TOPICS_A_LINE * LINE + 4;
    text(page, MARGIN, y, words.text("roll.sheet.other"), 9, false);
    rule(page, MARGIN + 60, RIGHT, y + 11);
  }

  /** What a third of the page has room for. */
  private static String shortened(String label) {
    int most = 32;
    return label.length() <= most ? label : label.substring(0, most - 1).strip() + "…";
  }

  private static Text text(
      Pane page, double x, double y, String said, double size, boolean strong) {
    return Paper.text(page, x, y, said, size, strong);
  }

  private static Rectangle box(Pane page, double x, double y) {
    Rectangle box = new Rectangle(x, y, BOX, BOX);
    box.setFill(Color.WHITE);
    box.setStroke(Color.BLACK);
    box.setStrokeWidth(0.9);
    page.getChildren().add(box);
    return box;
  }

  private static void line(Pane page, double y, double width) {
    Line line = new Line(MARGIN, y, RIGHT, y);
    line.setStroke(Color.grayRgb(110));
    line.setStrokeWidth(width);
    page.getChildren().add(line);
  }

  private static void rule(Pane page, double from, double to, double y) {
    Line line = new Line(from, y, to, y);
    line.setStroke(Color.BLACK);
    line.setStrokeWidth(0.6);
    line.getStrokeDashArray().addAll(1.5, 2.0);
    page.getChildren().add(line);
  }
}
