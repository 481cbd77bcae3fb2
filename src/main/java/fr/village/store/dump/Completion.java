package fr.village.store.dump;

import static fr.village.store.schema.Tables.ATTENDANCE;
import static fr.village.store.schema.Tables.PARTNER_NEED;
import static fr.village.store.schema.Tables.PERSON;
import static fr.village.store.schema.Tables.SESSION_GUEST;
import static fr.village.store.schema.Tables.SESSION_TOPIC;

import fr.village.store.Change;
import fr.village.store.Rows;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jooq.Field;

/** Gives what an outside program may leave out: ids nobody names, instants, places, families. */
final class Completion {
  private final Change change;

  Completion(Change change) {
    this.change = change;
  }

  void complete(Document document) {
    for (Section section : DumpFormat.SECTIONS) {
      document.of(section.name()).forEach(this::complete);
    }
    place(document.of("parents"), PERSON.FAMILY_ID, PERSON.POSITION);
    place(document.of("children"), PERSON.FAMILY_ID, PERSON.POSITION);
    place(document.of("sessionTopics"), SESSION_TOPIC.SESSION_ID, SESSION_TOPIC.POSITION);
    place(document.of("sessionGuests"), SESSION_GUEST.SESSION_ID, SESSION_GUEST.POSITION);
    place(document.of("partnerNeeds"), PARTNER_NEED.PARTNER_ID, PARTNER_NEED.POSITION);
    births(document.of("children"));
    families(document);
  }

  private void complete(Element element) {
    for (Property property : element.section().properties()) {
      if (element.get(property) == null) {
        switch (property.name()) {
          case "id" -> element.set(property.column(), change.ids().next().value());
          case "createdAt", "importedAt" -> element.set(property.column(), change.now());
          case "updatedAt" -> element.set(property.column(), created(element));
          default -> {
            // nothing stands for it
          }
        }
      }
    }
  }

  private Instant created(Element element) {
    Instant created =
        element.row().get(Rows.column(element.section().table(), "created_at", Instant.class));
    return Objects.requireNonNullElseGet(created, change::now);
  }

  private static void place(List<Element> all, Field<UUID> owner, Field<Integer> position) {
    Map<UUID, Integer> next = new HashMap<>();
    for (Element element : all) {
      int place = next.getOrDefault(element.uuid(owner), 0);
      Integer given = element.row().get(position);
      if (given == null) {
        element.set(position, place);
        given = place;
      }
      next.put(element.uuid(owner), Math.max(place, given + 1));
    }
  }

  private static void births(List<Element> children) {
    for (Element child : children) {
      if (child.uuid(PERSON.BIRTH_EVENT) == null) {
        child.set(PERSON.BIRTH_EVENT, child.uuid(PERSON.ID));
      }
    }
  }

  private static void families(Document document) {
    Map<UUID, UUID> familyOf = new HashMap<>();
    for (String people : List.of("parents", "children")) {
      document.of(people).forEach(p -> familyOf.put(p.uuid(PERSON.ID), p.uuid(PERSON.FAMILY_ID)));
    }
    for (Element attendance : document.of("attendances")) {
      if (attendance.uuid(ATTENDANCE.FAMILY_ID) == null) {
        attendance.set(ATTENDANCE.FAMILY_ID, familyOf.get(attendance.uuid(ATTENDANCE.PERSON_ID)));
      }
    }
  }
}
