package fr.village.store.survey;

import static fr.village.store.schema.Tables.FAMILY;
import static fr.village.store.schema.Tables.PAPER_CODE;
import static fr.village.store.schema.Tables.PERSON;

import fr.village.domain.Id;
import fr.village.domain.family.Person;
import fr.village.domain.survey.PaperCode;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.jooq.DSLContext;

/** The letters on paper forms: each parent keeps theirs. */
public final class PaperCodeStore {
  private final DSLContext ctx;

  public PaperCodeStore(DSLContext ctx) {
    this.ctx = ctx;
  }

  /** Of parents out of the bin, by person. */
  public List<PaperCode> all() {
    return ctx.select(PAPER_CODE)
        .from(PAPER_CODE)
        .join(PERSON)
        .on(PERSON.ID.eq(PAPER_CODE.PERSON_ID))
        .join(FAMILY)
        .on(FAMILY.ID.eq(PERSON.FAMILY_ID))
        .where(PERSON.DELETED_AT.isNull())
        .and(FAMILY.DELETED_AT.isNull())
        .orderBy(PAPER_CODE.PERSON_ID)
        .fetch(r -> SurveyRows.code(r.value1()));
  }

  /** Whose letters these are, as kept ({@link PaperCode#typed}). */
  public Optional<Id<Person>> find(String letters) {
    return ctx.select(PAPER_CODE.PERSON_ID)
        .from(PAPER_CODE)
        .where(PAPER_CODE.LETTERS.eq(letters))
        .fetchOptional(r -> new Id<>(r.value1()));
  }

  /** Gives somebody letters; false when they have these already. */
  public boolean keep(PaperCode code) {
    return ctx.insertInto(PAPER_CODE)
            .set(SurveyRows.row(code))
            .onConflict(PAPER_CODE.PERSON_ID)
            .doNothing()
            .execute()
        > 0;
  }

  /** The letters of these people; who has none yet draws some. */
  public Map<Id<Person>, String> codesOf(Collection<Id<Person>> people, RandomGenerator random) {
    Map<Id<Person>, String> codes = new HashMap<>();
    Set<String> taken = ctx.select(PAPER_CODE.LETTERS).from(PAPER_CODE).fetchSet(0, String.class);
    ctx.selectFrom(PAPER_CODE)
        .where(PAPER_CODE.PERSON_ID.in(people.stream().map(Id::value).toList()))
        .forEach(r -> codes.put(new Id<>(r.getPersonId()), r.getLetters()));
    for (Id<Person> person : people) {
      if (!codes.containsKey(person)) {
        String letters = PaperCode.draw(random);
        while (!taken.add(letters)) {
          letters = PaperCode.draw(random);
        }
        keep(new PaperCode(person, letters));
        codes.put(person, letters);
      }
    }
    return codes;
  }
}
