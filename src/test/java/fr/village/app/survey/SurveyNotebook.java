package fr.village.app.survey;

import fr.village.app.session.NotebookSession;
import fr.village.app.session.SampleNotebook;
import fr.village.domain.Id;
import fr.village.domain.NotebookContent;
import fr.village.domain.family.FamilyFile;
import fr.village.domain.family.Person;
import fr.village.domain.house.Facilitator;
import fr.village.store.Change;
import fr.village.store.Ids;
import fr.village.store.StoreSamples;
import fr.village.testing.HouseBuilder;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Random;

/** A real notebook with the services of questionnaires; its clock moves by hand. */
public final class SurveyNotebook implements AutoCloseable {
  public final NotebookSession notebook;
  public final SurveyLibrary library = new SurveyLibrary();
  public final DueService due;
  public final SheetService sheets;
  private Instant now = Instant.parse("2026-03-10T08:18:00Z");

  public SurveyNotebook(Path folder, HouseBuilder house) {
    NotebookContent made = house.build();
    Clock clock = ((InstantSource) () -> now).withZone(ZoneId.of("Europe/Paris"));
    Ids ids = new Ids(clock);
    NotebookContent content =
        new NotebookContent(
            made.house(),
            List.of(new Facilitator(ids.next(), "Nathalie", true)),
            made.schoolHolidays(),
            made.customTopics(),
            made.groups(),
            made.families(),
            made.enrolments(),
            made.sessions(),
            made.attendances());
    notebook =
        SampleNotebook.make(
            StoreSamples.notebooks(clock),
            folder.resolve("Maison.village"),
            content,
            new Change(clock, null, ids));
    due = new DueService(notebook, library);
    sheets = new SheetService(notebook, library, new Random(7));
  }

  public void on(String day) {
    now = LocalDate.parse(day).atTime(8, 18).atZone(ZoneId.of("Europe/Paris")).toInstant();
  }

  public static SheetKey key(FamilyFile file, String firstName, String wave) {
    return new SheetKey(file.family().id(), person(file, firstName), "village-impact", wave);
  }

  public static Id<Person> person(FamilyFile file, String firstName) {
    return file.parents().stream()
        .filter(p -> p.firstName().equals(firstName))
        .findFirst()
        .orElseThrow()
        .id();
  }

  @Override
  public void close() {
    notebook.abandon();
  }
}
