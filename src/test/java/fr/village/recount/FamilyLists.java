package fr.village.recount;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * The lists of a dump that tell of families, each by family.
 *
 * @param closed first day each group no longer meets, of those that closed
 * @param came the first session held that each person was present at
 */
record FamilyLists(
    Map<String, List<JsonNode>> parents,
    Map<String, List<JsonNode>> children,
    Map<String, List<JsonNode>> situations,
    Map<String, List<JsonNode>> situationParents,
    Map<String, List<JsonNode>> enrolments,
    Map<String, LocalDate> closed,
    Map<String, LocalDate> came) {

  static FamilyLists of(JsonNode dump) {
    Map<String, LocalDate> closed = new HashMap<>();
    for (JsonNode group : Dumped.all(dump, "groups")) {
      LocalDate day = Dumped.day(group, "closedOn");
      if (day != null) {
        closed.put(Dumped.id(group, "id"), day);
      }
    }
    return new FamilyLists(
        Dumped.by(dump, "parents", "familyId"),
        Dumped.by(dump, "children", "familyId"),
        Dumped.by(dump, "situations", "familyId"),
        Dumped.by(dump, "situationParents", "familyId"),
        Dumped.by(dump, "enrolments", "familyId"),
        closed,
        came(dump));
  }

  private static Map<String, LocalDate> came(JsonNode dump) {
    Map<String, LocalDate> held = new HashMap<>();
    for (JsonNode session : Dumped.all(dump, "sessions")) {
      LocalDate day = Dumped.day(session, "date");
      if (Dumped.id(session, "status").equals("HELD") && day != null) {
        held.put(Dumped.id(session, "id"), day);
      }
    }
    Map<String, LocalDate> came = new HashMap<>();
    for (JsonNode attendance : Dumped.all(dump, "attendances")) {
      LocalDate day = held.get(Dumped.id(attendance, "sessionId"));
      if (day != null && Dumped.id(attendance, "mark").equals("PRESENT")) {
        came.merge(Dumped.id(attendance, "personId"), day, (a, b) -> a.isBefore(b) ? a : b);
      }
    }
    return came;
  }
}
