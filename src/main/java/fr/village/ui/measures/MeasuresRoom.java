package fr.village.ui.measures;

import fr.village.app.report.SurveyForms;
import fr.village.app.survey.DueService;
import fr.village.app.survey.SheetService;
import fr.village.app.survey.SurveyLibrary;
import fr.village.app.survey.SurveyShelf;
import fr.village.ui.common.Command;
import fr.village.ui.common.Papers;
import fr.village.ui.common.Room;
import fr.village.ui.common.Screen;
import fr.village.ui.common.Workbench;
import java.security.SecureRandom;
import java.util.List;
import org.kordamp.ikonli.feather.Feather;

/** Mesures. */
public final class MeasuresRoom implements Room {
  public static final String ID = "measures";

  private final Workbench bench;
  private final DueViewModel due;
  private final EntryViewModel entry;
  private final LibraryViewModel library;
  private final Papers papers;
  private final SurveyForms forms;

  public MeasuresRoom(Workbench bench) {
    this.bench = bench;
    SurveyLibrary surveys = new SurveyLibrary();
    DueService service = new DueService(bench.notebook(), surveys);
    SheetService sheets = new SheetService(bench.notebook(), surveys, new SecureRandom());
    due = new DueViewModel(service, sheets, bench.tasks(), bench.notices());
    entry = new EntryViewModel(sheets, due, bench.tasks(), bench.notices(), bench.clock());
    papers = new Papers(bench);
    forms = new SurveyForms(bench.notebook());
    library =
        new LibraryViewModel(
            new SurveyShelf(bench.notebook(), surveys),
            bench.tasks(),
            bench.notices(),
            due::refresh);
  }

  private void arrive() {
    due.refresh();
    library.refresh();
    entry.reload();
  }

  @Override
  public Screen screen() {
    return new Screen(
        ID,
        7,
        "screen.measures",
        Feather.TRENDING_UP,
        frame ->
            new MeasuresView(
                due,
                entry,
                library,
                () -> bench.places().screen("groups"),
                new PrintMenu(papers, forms, frame),
                frame),
        this::arrive);
  }

  @Override
  public void prepare() {
    arrive();
  }

  @Override
  public List<Command> commands() {
    return List.of(
        new Command(
            "survey-begin",
            "measures.begin.command",
            Feather.EDIT_3,
            () -> {
              bench.places().screen(ID);
              entry.close();
              due.first(entry::open);
            }),
        new Command(
            "survey-code",
            "measures.code.command",
            Feather.HASH,
            () -> {
              entry.close();
              bench.places().screen(ID);
              due.codeWantedProperty().set(true);
            }));
  }

  @Override
  public void forget() {
    entry.forget();
    due.forget();
  }
}
