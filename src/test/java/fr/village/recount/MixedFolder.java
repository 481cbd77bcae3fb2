package fr.village.recount;

import fr.village.app.AppContext;
import fr.village.app.sample.Mailbox;
import fr.village.app.sample.SampleService;
import fr.village.app.session.NotebookSession;
import fr.village.app.session.Refusal;
import fr.village.app.session.SampleNotebook;
import fr.village.app.settings.AppFolders;
import fr.village.demo.DemoRequest;
import fr.village.domain.reference.ReferenceSet;
import fr.village.federation.Codes;
import fr.village.federation.Consolidation;
import fr.village.federation.Decisions;
import fr.village.federation.Steps;
import fr.village.federation.Verdict;
import fr.village.store.key.Argon2Parameters;
import fr.village.workbook.CoverBuilder;
import fr.village.workbook.Submission;
import fr.village.workbook.Submissions;
import fr.village.workbook.format.Digests;
import fr.village.workbook.write.WorkbookWriter;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the federation got from sample Maisons, mixed as e-mail leaves it, put together; and the
 * same Maisons counted anew from their dumps.
 *
 * <p>{@code classeur-libreoffice.xlsx} is a blank workbook of the closing 2025-12-31, filled in by
 * hand, then opened and saved by LibreOffice 7.4 ({@code soffice --headless --convert-to xlsx}); so
 * is {@code arras-libreoffice.xlsx} of {@code arras.xlsx}. {@code effectifs.xls} and {@code
 * effectifs.ods} are three rows of a table saved by it in its other formats.
 *
 * @param expected verdict of each file
 * @param notebooks Maisons that count and keep a notebook, by code
 * @param typed Maisons that count and do not
 * @param others what the workbooks of Maisons nothing else is known of say
 */
record MixedFolder(
    ReferenceSet reference,
    Map<String, Verdict> expected,
    Consolidation together,
    Map<String, RecountedMaison> notebooks,
    List<TypedMaison> typed,
    List<Submission> others) {

  private static final LocalDate TODAY = LocalDate.of(2026, 3, 10);

  /** A Maison of no register. */
  private static final String STRANGER = "ETR-99";

  private static final List<String> HAND_FILLED =
      List.of(
          "classeur Sarlat.xlsx", "M1000J_classeur-vierge (2).xlsx", "classeur-libreoffice.xlsx");

  static MixedFolder make(int maisons, Path folder) throws IOException, Refusal {
    Clock clock = Clock.fixed(TODAY.atTime(9, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
    AppContext app =
        new AppContext(
            clock,
            new AppFolders(folder.resolve("data"), folder),
            new Argon2Parameters(64, 1, 1),
            UUID::randomUUID);
    DemoRequest request = new DemoRequest(1, TODAY, DemoRequest.USUAL_YEARS, maisons);
    app.samples().make(request, folder, made -> {});
    Path received = folder.resolve("recus");
    Path sent = folder.resolve("envois");
    Map<String, Verdict> expected =
        new TreeMap<>(
            Mailbox.fill(
                app.reference(), TODAY, sent, folder.resolve(SampleService.EARLIER), received));
    addBrought(received, expected);
    Map<String, RecountedMaison> notebooks = recounted(app, folder);
    expected.put("coupé.xlsx", Verdict.IGNORED);
    Consolidation together =
        Consolidation.of(
            List.of(received),
            decisions(notebooks.keySet(), received),
            Codes.BUILT_IN,
            "test",
            Steps.NONE);
    Set<String> counted = new TreeSet<>();
    together.counted().forEach(s -> counted.add(s.cover().houseCode()));
    List<TypedMaison> typed = new ArrayList<>();
    for (String name : HAND_FILLED) {
      typed.add(TypedMaison.read(Files.readAllBytes(received.resolve(name))));
    }
    notebooks.keySet().retainAll(counted);
    return new MixedFolder(
        app.reference(), expected, together, notebooks, typed, List.of(Submissions.arras()));
  }

  /** What no program of ours makes, or none of today. */
  private static void addBrought(Path folder, Map<String, Verdict> expected) throws IOException {
    Map<String, Verdict> brought = new HashMap<>();
    // saved anew by LibreOffice, beside the file as it was sent: alike, and one of them counts
    brought.put("arras.xlsx", Verdict.DUPLICATE);
    brought.put("arras-libreoffice.xlsx", Verdict.ACCEPTED);
    brought.put("classeur-libreoffice.xlsx", Verdict.HAND_FILLED);
    brought.put("effectifs.xls", Verdict.UNREADABLE);
    brought.put("effectifs.ods", Verdict.UNREADABLE);
    for (String name : brought.keySet()) {
      Files.write(folder.resolve(name), resource(name));
    }
    Files.write(
        folder.resolve("futur.xlsx"),
        WorkbookWriter.write(Submissions.withCover(new CoverBuilder().formatVersion(2).build())));
    brought.put("futur.xlsx", Verdict.NEWER_FORMAT);
    CoverBuilder stranger =
        new CoverBuilder()
            .house(STRANGER, "Maison d’ailleurs", "75", "Paris", "Île-de-France")
            .notebook(new UUID(9, 9));
    Files.write(
        folder.resolve("inconnue.xlsx"),
        WorkbookWriter.write(Submissions.withCover(stranger.build())));
    brought.put("inconnue.xlsx", Verdict.UNKNOWN_HOUSE);
    expected.putAll(brought);
  }

  private static byte[] resource(String name) throws IOException {
    try (InputStream in = MixedFolder.class.getResourceAsStream("/fr/village/workbook/" + name)) {
      return Objects.requireNonNull(in, name).readAllBytes();
    }
  }

  /** A register of all but one, and one file somebody put aside. */
  private static Decisions decisions(Set<String> codes, Path folder) throws IOException {
    Set<String> known =
        Stream.concat(codes.stream(), Stream.of("ARR-01", "DEMO-MAIN1", "DEMO-MAIN2", "DEMO-MAIN3"))
            .collect(Collectors.toSet());
    String cut = Digests.sha256(Files.readAllBytes(folder.resolve("coupé.xlsx")));
    return new Decisions(Map.of(), Map.of(), Map.of(), Map.of(cut, "à renvoyer"), Map.of(), known);
  }

  private static Map<String, RecountedMaison> recounted(AppContext app, Path folder)
      throws IOException, Refusal {
    Map<String, RecountedMaison> notebooks = new TreeMap<>();
    List<Path> all;
    try (Stream<Path> files = Files.list(folder.resolve("carnets"))) {
      all = files.sorted().toList();
    }
    for (Path notebook : all) {
      Path dump = folder.resolve("dump.json");
      NotebookSession open =
          app.sessions().unlock(notebook, SampleNotebook.PASSPHRASE.toCharArray());
      try {
        app.transfers().dump(open, dump);
      } finally {
        open.abandon();
      }
      RecountedMaison maison =
          new RecountedMaison(new JsonMapper().readTree(Files.readAllBytes(dump)), app.reference());
      Files.delete(dump);
      notebooks.put(maison.code(), maison);
    }
    return notebooks;
  }

  /** A workbook that counts, and what is true of its Maison. */
  record Beside(Submission sent, RecountedMaison maison) {}

  /** Of all Maisons that keep a notebook. */
  List<Beside> beside() {
    List<Beside> beside = new ArrayList<>();
    for (Submission submission : together.counted()) {
      RecountedMaison maison = notebooks.get(submission.cover().houseCode());
      if (maison != null) {
        beside.add(new Beside(submission, maison));
      }
    }
    return beside;
  }
}
