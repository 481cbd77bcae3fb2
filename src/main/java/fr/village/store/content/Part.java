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
import org.jooq.Table;
import org.sqlite.SQLiteUpdateListener;

/**
 * A large part of a notebook, read as one, and the tables its rows lie in. Which of them are out of
 * the bin depends on others besides: see {@link Living}.
 */
public enum Part {
  FAMILIES(Set.of(FAMILY, PERSON), Set.of(CONSENT, SITUATION, SITUATION_PARENT), Set.of()),
  ENROLMENTS(Set.of(), Set.of(), Set.of(ENROLMENT, PARTICIPANT)),
  SESSIONS(Set.of(), Set.of(), Set.of(SESSION, SESSION_TOPIC, SESSION_GUEST)),
  ATTENDANCES(Set.of(ATTENDANCE), Set.of(), Set.of()),
  SHEETS(Set.of(), Set.of(), Set.of(SURVEY_SHEET, SURVEY_ANSWER));

  /** What a row that changed asks for. */
  enum Reading {
    /** Nothing: the part does not tell of that table. */
    AS_IT_WAS,
    /** What the row belongs to is read again. */
    ROW,
    /** Everything is read again. */
    ANEW
  }

  private final Set<String> changing;
  private final Set<String> growing;
  private final Set<String> others;

  /**
   * @param changing tables whose rows tell, added or changed, what they belong to
   * @param growing tables whose rows do when added; one that changed may have belonged elsewhere
   * @param others its other tables
   */
  Part(Set<Table<?>> changing, Set<Table<?>> growing, Set<Table<?>> others) {
    this.changing = names(changing);
    this.growing = names(growing);
    this.others = names(others);
  }

  /** A row that went tells nothing any more. */
  Reading after(SQLiteUpdateListener.Type type, String table) {
    boolean gone = type == SQLiteUpdateListener.Type.DELETE;
    if (changing.contains(table)) {
      return gone ? Reading.ANEW : Reading.ROW;
    }
    if (growing.contains(table)) {
      return type == SQLiteUpdateListener.Type.INSERT ? Reading.ROW : Reading.ANEW;
    }
    return others.contains(table) ? Reading.ANEW : Reading.AS_IT_WAS;
  }

  private static Set<String> names(Set<Table<?>> tables) {
    return tables.stream().map(Table::getName).collect(Collectors.toUnmodifiableSet());
  }
}
