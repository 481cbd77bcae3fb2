package fr.village.store.content;

import static fr.village.store.schema.Tables.CONSENT;
import static fr.village.store.schema.Tables.FAMILY;
import static fr.village.store.schema.Tables.PERSON;
import static fr.village.store.schema.Tables.SITUATION;
import static fr.village.store.schema.Tables.SITUATION_PARENT;

import fr.village.domain.family.FamilyFile;
import fr.village.store.family.FamilyFiles;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.impl.DSL;

/** Families out of the bin, by id. */
final class FamilyReader {
  private final DSLContext ctx;

  FamilyReader(DSLContext ctx) {
    this.ctx = ctx;
  }

  List<FamilyFile> all() {
    return new FamilyFiles(ctx).where(DSL.noCondition());
  }

  /** Those known, but for the families some of these rows belong to, which are read again. */
  List<FamilyFile> renewed(List<FamilyFile> known, ChangedRows rows) {
    Set<UUID> touched = new HashSet<>(ids(rows, FAMILY.ID));
    touched.addAll(ids(rows, PERSON.FAMILY_ID));
    touched.addAll(ids(rows, CONSENT.FAMILY_ID));
    touched.addAll(ids(rows, SITUATION.FAMILY_ID));
    touched.addAll(ids(rows, SITUATION_PARENT.FAMILY_ID));
    Set<UUID> people = ids(rows, PERSON.ID);
    List<FamilyFile> now = new ArrayList<>(known.size());
    for (FamilyFile file : known) {
      UUID id = file.family().id().value();
      if (touched.contains(id)) {
        continue;
      }
      if (!people.isEmpty()
          && file.people().stream().anyMatch(p -> people.contains(p.id().value()))) {
        // somebody moved to another family
        touched.add(id);
      } else {
        now.add(file);
      }
    }
    now.addAll(new FamilyFiles(ctx).where(FAMILY.ID.in(touched)));
    now.sort(Comparator.comparing(f -> f.family().id()));
    return now;
  }

  private Set<UUID> ids(ChangedRows rows, TableField<?, UUID> which) {
    Table<?> table = Objects.requireNonNull(which.getTable());
    return rows.isEmpty(table)
        ? Set.of()
        : ctx.selectDistinct(which).from(table).where(rows.of(table)).fetchSet(which);
  }
}
