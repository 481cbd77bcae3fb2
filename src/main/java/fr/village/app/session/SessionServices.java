package fr.village.app.session;

import fr.village.app.dashboard.DashboardService;
import fr.village.app.export.ExportService;
import fr.village.app.federation.BlankService;
import fr.village.app.federation.ConsolidationService;
import fr.village.app.federation.DeskService;
import fr.village.app.reference.ReferenceLibrary;
import java.time.Clock;
import java.util.function.Supplier;

/**
 * What the window works with. What is heavy comes by a supplier, asked in a task.
 *
 * @param clock the laptop's
 * @param keeping backups, passphrases, restoring
 * @param references which code lists and tables a notebook uses
 * @param rehearsal goes once through an opening, away from the screen, so that the real one is
 *     quick
 */
public record SessionServices(
    Clock clock,
    NotebookSessions notebooks,
    ExampleMaison example,
    NotebookKeeping keeping,
    ReferenceLibrary references,
    Supplier<ExportService> exports,
    Supplier<DashboardService> dashboards,
    ConsolidationService consolidations,
    DeskService desks,
    BlankService blanks,
    Runnable rehearsal) {}
