package fr.village.store.content;

import static org.assertj.core.api.Assertions.assertThat;

import fr.village.domain.NotebookContent;
import fr.village.store.Change;
import fr.village.store.Changes;
import fr.village.store.RandomContents;
import fr.village.store.ScratchNotebook;
import fr.village.store.Stores;
import fr.village.store.bin.Binned;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

final class ContentStoreTest {
  private static final Change NOW = Changes.at("2026-03-12T09:30:00Z");

  @Property(tries = 20)
  void whatIsWrittenIsRead(@ForAll long seed) {
    NotebookContent content = RandomContents.of(seed);
    try (ScratchNotebook notebook = new ScratchNotebook()) {
      write(notebook, content);
      NotebookContent read = notebook.read(Stores.with(NOW, s -> s.content().readAll()));
      assertThat(read).isEqualTo(content);
    }
  }

  @Property(tries = 10)
  void savingEachAggregateIsTheSameAsWritingAll(@ForAll long seed) {
    NotebookContent content = RandomContents.of(seed);
    try (ScratchNotebook bulk = new ScratchNotebook();
        ScratchNotebook single = new ScratchNotebook()) {
      write(bulk, content);
      single.write(Stores.with(NOW, s -> save(s, content)));
      assertThat(single.rows()).isEqualTo(bulk.rows());
    }
  }

  @Property(tries = 10)
  void savingWhatIsThereChangesNothing(@ForAll long seed) {
    NotebookContent content = RandomContents.of(seed);
    try (ScratchNotebook notebook = new ScratchNotebook()) {
      write(notebook, content);
      var before = notebook.rows();
      boolean changed =
          notebook.write(Stores.with(Changes.at("2027-01-01T00:00:00Z"), s -> save(s, content)));
      assertThat(changed).isFalse();
      assertThat(notebook.rows()).isEqualTo(before);
    }
  }

  @Test
  void whatLiesInTheBinIsNotRead() {
    NotebookContent content = RandomContents.of(5);
    var family = content.families().getFirst().family().id();
    var group = content.groups().getFirst().id();
    try (ScratchNotebook notebook = new ScratchNotebook()) {
      write(notebook, content);
      NotebookContent rest =
          notebook.write(
              Stores.with(
                  NOW,
                  s -> {
                    s.bin().delete(Binned.FAMILY_FILE, family);
                    s.bin().delete(Binned.GROUP, group);
                    return s.content().readAll();
                  }));
      assertThat(rest.families()).noneMatch(f -> f.family().id().equals(family));
      assertThat(rest.groups()).noneMatch(g -> g.id().equals(group));
      assertThat(rest.enrolments())
          .isNotEmpty()
          .noneMatch(e -> e.family().equals(family) || e.group().equals(group));
      assertThat(rest.sessions()).isNotEmpty().noneMatch(s -> s.group().equals(group));
      var sessions = rest.sessions().stream().map(s -> s.id()).toList();
      assertThat(rest.network().referrals()).noneMatch(r -> r.family().equals(family));
      assertThat(rest.attendances())
          .isNotEmpty()
          .noneMatch(a -> a.family().equals(family))
          .allMatch(a -> sessions.contains(a.session()));
    }
  }

  private static void write(ScratchNotebook notebook, NotebookContent content) {
    notebook.write(
        Stores.with(
            NOW,
            s -> {
              s.content().writeAll(content);
              return true;
            }));
  }

  private static boolean save(Stores s, NotebookContent content) {
    boolean changed = s.house().save(content.house());
    for (var item : content.facilitators()) {
      changed |= s.facilitators().save(item);
    }
    for (var item : content.schoolHolidays()) {
      changed |= s.schoolHolidays().save(item);
    }
    for (var item : content.budgets()) {
      changed |= s.budgets().save(item);
    }
    for (var item : content.customTopics()) {
      changed |= s.topics().save(item);
    }
    for (var item : content.groups()) {
      changed |= s.groups().save(item);
    }
    for (var item : content.families()) {
      changed |= s.families().save(item);
    }
    for (var item : content.enrolments()) {
      changed |= s.enrolments().save(item);
    }
    for (var item : content.sessions()) {
      changed |= s.sessions().save(item);
    }
    for (var item : content.surveys().definitions()) {
      changed |= s.surveyDefinitions().keep(item);
    }
    for (var item : content.surveys().answers()) {
      changed |= s.sheets().save(item);
    }
    for (var item : content.surveys().codes()) {
      changed |= s.paperCodes().keep(item);
    }
    for (var item : content.network().partners()) {
      changed |= s.partners().save(item);
    }
    for (var item : content.network().contacts()) {
      changed |= s.partnerContacts().save(item);
    }
    for (var item : content.network().referrals()) {
      changed |= s.referrals().save(item);
    }
    return changed | s.attendances().markAll(content.attendances()) > 0;
  }
}
