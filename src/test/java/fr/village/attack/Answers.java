package fr.village.attack;

import fr.village.attack.Dump.Element;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;

/** Fills the impact questionnaire of a mother at three waves, most families answering alike. */
record Answers(Maison maison, Random random, double skew) {
  private static final List<String> ASKED =
      List.of(
          "isolation.talk",
          "isolation.alone",
          "isolation.call",
          "confidence.needs",
          "confidence.own_way",
          "confidence.doubt",
          "stress.too_much",
          "stress.breathe",
          "stress.tense",
          "distress.no_way",
          "distress.sadness",
          "distress.wish");
  private static final List<String> SINCE =
      List.of(
          "since.less_alone",
          "since.calmer",
          "since.more_confident",
          "since.observing",
          "satisfaction.suits",
          "satisfaction.listened");

  /** What the mother of a family had answered by a day and is not in the notebook yet. */
  void give(String family, LocalDate entered, LocalDate today) {
    if (maison.dump.all("families").stream().noneMatch(f -> f.is("id", family))) {
      return;
    }
    define();
    int state = 2 + Math.floorMod(family.hashCode(), 3);
    sheet(family, "entry", entered.plusDays(5), state, today);
    sheet(family, "months3", entered.plusMonths(3).plusDays(2), changed(state), today);
    if (random.nextInt(4) > 0) {
      sheet(family, "months8", entered.plusMonths(8).plusDays(2), changed(state), today);
    }
  }

  private void define() {
    if (maison.dump.all("surveyDefinitions").isEmpty()) {
      maison.dump.add(
          "surveyDefinitions",
          new Element()
              .with("code", "village-impact")
              .with("version", 1)
              .with("content", PublicPages.text("survey-village-impact-1.json")));
    }
  }

  private int changed(int state) {
    return Math.clamp(state + (random.nextDouble() < skew ? 1 : random.nextInt(3) - 1), 1, 5);
  }

  private void sheet(String family, String wave, LocalDate day, int state, LocalDate today) {
    boolean given =
        maison.dump.all("surveySheets").stream()
            .anyMatch(s -> s.is("familyId", family) && s.is("wave", wave));
    if (given || day.isAfter(today)) {
      return;
    }
    String id = maison.id();
    maison.dump.add(
        "surveySheets",
        new Element()
            .with("id", id)
            .with("familyId", family)
            .with("personId", maison.mother(family))
            .with("survey", "village-impact")
            .with("version", 1)
            .with("wave", wave)
            .with("answeredOn", day.toString())
            .with("state", "COMPLETE"));
    ASKED.forEach(q -> answer(id, q, state));
    if (!wave.equals("entry")) {
      SINCE.forEach(q -> answer(id, q, random.nextDouble() < skew ? 5 : 2));
    }
  }

  private void answer(String sheet, String question, int value) {
    maison.dump.add(
        "surveyAnswers",
        new Element().with("sheetId", sheet).with("question", question).with("value", value));
  }
}
