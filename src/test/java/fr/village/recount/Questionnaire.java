package fr.village.recount;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The questionnaire of a dump and what parents answered, as the page on its format reads it. */
final class Questionnaire {
  /** Lowest and highest answer of every scale of this questionnaire together. */
  private static final int ENDS = 1 + 5;

  private final JsonNode definition;
  private final Map<String, List<JsonNode>> sheets;
  private final Map<String, Map<String, Integer>> answers = new HashMap<>();

  private Questionnaire(JsonNode definition, JsonNode dump) {
    this.definition = definition;
    this.sheets = Dumped.by(dump, "surveySheets", "personId");
    for (JsonNode answer : Dumped.all(dump, "surveyAnswers")) {
      answers
          .computeIfAbsent(Dumped.id(answer, "sheetId"), s -> new HashMap<>())
          .put(Dumped.id(answer, "question"), answer.get("value").asInt());
    }
  }

  /**
   * @param definition one of the dump's
   */
  static Questionnaire of(JsonNode definition, JsonNode dump) {
    return new Questionnaire(content(definition), dump);
  }

  private static JsonNode content(JsonNode definition) {
    JsonNode content = definition.get("content");
    return content.isString() ? new JsonMapper().readTree(content.asString()) : content;
  }

  private static JsonNode named(JsonNode list, String code) {
    return list.valueStream()
        .filter(e -> Dumped.id(e, "code").equals(code))
        .findFirst()
        .orElseThrow();
  }

  /** What a parent answered at a wave in time, by a day; null where nothing. */
  @Nullable Map<String, Integer> sheet(
      String person, String wave, LocalDate entered, LocalDate asOf) {
    JsonNode at = named(definition.get("waves"), wave);
    LocalDate due = entered.plusMonths(at.get("months").asInt());
    LocalDate opens = due.minusDays(at.get("daysBefore").asInt());
    LocalDate closes = due.plusDays(at.get("daysAfter").asInt());
    Map<String, Integer> given = null;
    for (JsonNode sheet : sheets.getOrDefault(person, List.of())) {
      LocalDate on = Objects.requireNonNull(Dumped.day(sheet, "answeredOn"));
      boolean answered = List.of("COMPLETE", "PARTIAL").contains(Dumped.id(sheet, "state"));
      boolean inTime = !on.isBefore(opens) && !on.isAfter(closes) && !on.isAfter(asOf);
      if (answered && inTime && Dumped.id(sheet, "wave").equals(wave)) {
        given = answers.getOrDefault(Dumped.id(sheet, "id"), Map.of());
      }
    }
    return given;
  }

  /** The mean of what was answered, from the side the dimension asks; null for too little. */
  @Nullable Double score(String dimension, Map<String, Integer> given) {
    JsonNode asked = named(definition.get("dimensions"), dimension);
    List<Integer> values = new ArrayList<>();
    for (JsonNode item : asked.get("items").valueStream().toList()) {
      Integer value = given.get(Dumped.id(item, "question"));
      if (value != null) {
        values.add(Boolean.TRUE.equals(Dumped.flag(item, "reversed")) ? ENDS - value : value);
      }
    }
    return values.size() < asked.get("minimumAnswers").asInt()
        ? null
        : (Double) values.stream().mapToInt(v -> v).average().orElseThrow();
  }

  /** {@code improved}, {@code same} or {@code worse}. */
  String change(String dimension, double before, double after) {
    JsonNode asked = named(definition.get("dimensions"), dimension);
    double better = asked.get("higherIsBetter").asBoolean() ? after - before : before - after;
    // thirds do not add up to a half by a hair
    double reliable = asked.get("reliableChange").asDouble() - 0.000_1;
    return better >= reliable ? "improved" : better <= -reliable ? "worse" : "same";
  }

  boolean isFavourable(String dimension, double score) {
    return score >= named(definition.get("dimensions"), dimension).get("favourable").asDouble();
  }
}
