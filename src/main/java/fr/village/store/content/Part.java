package fr.village.store.content;

import static fr.village.store.schema.Tables.ATTENDANCE;
import static fr.village.store.schema.Tables.CONSENT;
import static fr.village.store.schema.Tables.ENROLMENT;
import static fr.village.store.schema.Tables.FAMILY;
import static fr.village.store.schema.Tables.PARTICIPANT;
import static fr.village.store.schema.Tables.PERSON;
import static fr.village.store.schema.Tables.SESSION;
import static fr.village.store.schema.Tables.SESSION_GUEST;
import static fr.village.store.schema.Tables.SESSION_TOPIC;
import static fr.village.store.schema.Tables.SITUATION;
import static fr.village.store.schema.Tables.SITUATION_PARENT;
import static fr.village.store.schema.Tables.SURVEY_ANSWER;
import static fr.village.store.schema.Tables.SURVEY_SHEET;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.Table;

/**
 * A large part of a notebook, read as one, and the tables its rows lie in. Which of them are out of
 * the bin depends on others besides: see {@link Living}.
 */
public enum Part {
  FAMILIES(FAMILY, PERSON, CONSENT, SITUATION, SITUATION_PARENT),
  ENROLMENTS(ENROLMENT, PARTICIPANT),
  SESSIONS(SESSION, SESSION_TOPIC, SESSION_GUEST),
  ATTENDANCES(ATTENDANCE),
  SHEETS(SURVEY_SHEET, SURVEY_ANSWER);

  private final Set<String> tables;

  Part(Table<?>... tables) {
    this.tables = Stream.of(tables).map(Table::getName).collect(Collectors.toUnmodifiableSet());
  }

  boolean isReadFrom(String table) {
    return tables.contains(table);
  }
}
