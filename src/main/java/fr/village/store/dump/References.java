package fr.village.store.dump;

import static fr.village.store.schema.Tables.ATTENDANCE;
import static fr.village.store.schema.Tables.CONSENT;
import static fr.village.store.schema.Tables.ENROLMENT;
import static fr.village.store.schema.Tables.PARTICIPANT;
import static fr.village.store.schema.Tables.PERSON;
import static fr.village.store.schema.Tables.SITUATION_PARENT;
import static fr.village.store.schema.Tables.SURVEY_SHEET;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;

/** Whoever is named is there, nobody stands twice, and people keep to their own family. */
final class References {
  private final Document document;
  private final Findings findings;
  private final Map<String, Set<Object>> ids = new HashMap<>();
  private final Map<UUID, UUID> familyOf = new HashMap<>();

  References(Document document, Findings findings) {
    this.document = document;
    this.findings = findings;
  }

  void check() {
    DumpFormat.SECTIONS.forEach(s -> keys(s, s.table().getName()));
    for (Section section : DumpFormat.SECTIONS) {
      for (Property property : section.properties()) {
        if (property.target() != null) {
          named(section, property, property.target());
        }
      }
    }
    people("consents", CONSENT.PERSON_ID, e -> e.uuid(CONSENT.FAMILY_ID));
    people("situationParents", SITUATION_PARENT.PERSON_ID, e -> e.uuid(SITUATION_PARENT.FAMILY_ID));
    people("surveySheets", SURVEY_SHEET.PERSON_ID, e -> e.uuid(SURVEY_SHEET.FAMILY_ID));
    people("attendances", ATTENDANCE.PERSON_ID, e -> e.uuid(ATTENDANCE.FAMILY_ID));
    Map<UUID, UUID> enrolled = new HashMap<>();
    document
        .of("enrolments")
        .forEach(e -> enrolled.put(e.uuid(ENROLMENT.ID), e.uuid(ENROLMENT.FAMILY_ID)));
    people(
        "participants", PARTICIPANT.PERSON_ID, e -> enrolled.get(e.uuid(PARTICIPANT.ENROLMENT_ID)));
  }

  private void keys(Section section, String table) {
    Set<Object> known = ids.computeIfAbsent(table, t -> new HashSet<>());
    for (Element element : document.of(section.name())) {
      List<? extends Field<?>> key = section.key();
      Object value =
          key.size() == 1
              ? element.row().get(key.getFirst())
              : key.stream().<Object>map(f -> element.row().get(f)).toList();
      if (value != null && !known.add(value)) {
        findings.add(LoadFinding.of(element.path(), element.line(), "load.twice"));
      }
      if (table.equals(PERSON.getName())) {
        familyOf.put(element.uuid(PERSON.ID), element.uuid(PERSON.FAMILY_ID));
      }
    }
  }

  private void named(Section section, Property property, String target) {
    String table = target.equals(FamilySections.PEOPLE) ? PERSON.getName() : table(target);
    Set<Object> known = ids.getOrDefault(table, Set.of());
    for (Element element : document.of(section.name())) {
      Object value = element.get(property);
      if (value != null && !known.contains(value)) {
        findings.add(
            LoadFinding.of(
                element.path() + "/" + property.name(), element.line(), "load.reference", target));
      }
    }
  }

  private void people(
      String section,
      Field<UUID> person,
      java.util.function.Function<Element, @Nullable UUID> its) {
    for (Element element : document.of(section)) {
      UUID somebody = element.uuid(person);
      UUID family = somebody == null ? null : familyOf.get(somebody);
      if (family != null && !family.equals(its.apply(element))) {
        findings.add(LoadFinding.of(element.path(), element.line(), "load.stranger"));
      }
    }
  }

  private static String table(String section) {
    return DumpFormat.SECTIONS.stream()
        .filter(s -> s.name().equals(section))
        .findFirst()
        .orElseThrow()
        .table()
        .getName();
  }
}
