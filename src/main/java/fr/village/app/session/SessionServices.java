package fr.village.app.session;

import fr.village.app.dashboard.DashboardService;
import fr.village.app.export.ExportService;
import fr.village.app.federation.ConsolidationService;
import fr.village.app.federation.DeskService;
import fr.village.app.roll.TopicChoices;
import fr.village.domain.reference.ReferenceSet;
import java.time.Clock;
import java.util.function.Supplier;

/**
 * What the window works with. What is heavy comes by a supplier, asked in a task.
 *
 * @param clock the laptop's
 * @param keeping backups, passphrases, restoring
 * @param reference the code lists in use
 * @param rehearsal goes once through an opening, away from the screen, so that the real one is
 *     quick
 */
public record SessionServices(
    Clock clock,
    NotebookSessions notebooks,
    ExampleMaison example,
    NotebookKeeping keeping,
    TopicChoices topics,
    Supplier<ReferenceSet> reference,
    Supplier<ExportService> exports,
    Supplier<DashboardService> dashboards,
    ConsolidationService consolidations,
    DeskService desks,
    Runnable rehearsal) {}
