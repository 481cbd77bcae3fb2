package fr.village.domain.reference;

import fr.village.domain.reference.ReferenceChange.Kind;
import fr.village.domain.reference.ReferenceChange.Part;
import java.util.Optional;

/** Lists, their codes and topics: notebooks hold them, so they are retired and never dropped. */
final class CodeChanges {
  private final ReferenceSet older;
  private final ReferenceSet newer;
  private final ReferenceChanges.Found found;

  CodeChanges(ReferenceSet older, ReferenceSet newer, ReferenceChanges.Found found) {
    this.older = older;
    this.newer = newer;
    this.found = found;
  }

  void find() {
    for (CodeList list : older.codeLists()) {
      newer
          .codeList(list.code())
          .ifPresentOrElse(
              now -> items(list, now),
              () -> found.refuse("invalid.reference.list.gone", list.code()));
    }
    for (CodeList list : newer.codeLists()) {
      if (older.codeList(list.code()).isEmpty()) {
        found.changes.add(ReferenceChange.of(Part.LIST, Kind.ADDED, list.code(), list.label()));
      }
    }
    topics();
  }

  private void items(CodeList was, CodeList now) {
    found.label(null, Part.LIST, was.code(), was.label(), now.label());
    for (CodeItem item : was.items()) {
      Optional<CodeItem> same = now.item(item.code());
      if (same.isEmpty()) {
        found.refuse("invalid.reference.list.code.gone", was.code(), item.code());
      } else {
        item(was.code(), item, same.get());
      }
    }
    for (CodeItem item : now.items()) {
      if (was.item(item.code()).isEmpty()) {
        found.changes.add(
            ReferenceChange.in(now.code(), Part.CODE, Kind.ADDED, item.code(), item.label()));
      }
    }
  }

  private void item(String list, CodeItem was, CodeItem now) {
    if (was.retired() && !now.retired() && !was.label().equals(now.label())) {
      found.refuse("invalid.reference.list.code.reused", list, now.code());
      return;
    }
    found.label(list, Part.CODE, was.code(), was.label(), now.label());
    if (was.retired() != now.retired()) {
      found.changes.add(
          ReferenceChange.in(
              list, Part.CODE, now.retired() ? Kind.RETIRED : Kind.BACK, now.code(), now.label()));
    }
  }

  private void topics() {
    for (TopicDefinition was : older.topics()) {
      newer
          .topic(was.code())
          .ifPresentOrElse(
              now -> topic(was, now),
              () -> found.refuse("invalid.reference.topic.gone", was.code()));
    }
    for (TopicDefinition topic : newer.topics()) {
      if (older.topic(topic.code()).isEmpty()) {
        found.changes.add(ReferenceChange.of(Part.TOPIC, Kind.ADDED, topic.code(), topic.label()));
      }
    }
  }

  private void topic(TopicDefinition was, TopicDefinition now) {
    if (was.retired() && !now.retired() && !was.label().equals(now.label())) {
      found.refuse("invalid.reference.topic.reused", now.code());
      return;
    }
    found.label(null, Part.TOPIC, was.code(), was.label(), now.label());
    if (was.retired() != now.retired()) {
      found.changes.add(
          ReferenceChange.of(
              Part.TOPIC, now.retired() ? Kind.RETIRED : Kind.BACK, now.code(), now.label()));
    }
    if (was.ageFromWeeks() != now.ageFromWeeks() || was.ageToWeeks() != now.ageToWeeks()) {
      found.changes.add(ReferenceChange.of(Part.TOPIC, Kind.REWORDED, now.code(), now.label()));
    }
  }
}
