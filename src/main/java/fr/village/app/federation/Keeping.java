package fr.village.app.federation;

import fr.village.federation.Choice;
import fr.village.federation.Choice.AcceptFile;
import fr.village.federation.Choice.AcceptHouse;
import fr.village.federation.Choice.CountNotebook;
import fr.village.federation.Choice.IgnoreFile;
import fr.village.federation.Choice.RefuseFile;
import fr.village.federation.Choice.RefuseHouse;
import fr.village.federation.Decision;
import fr.village.federation.Discretion;
import fr.village.federation.Looked;
import fr.village.federation.Seen;
import fr.village.federation.Sorting;
import fr.village.federation.SubmissionBytes;
import fr.village.federation.register.RegisteredHouse;
import fr.village.store.desk.KeptDecision;
import fr.village.store.desk.KeptFinding;
import fr.village.store.desk.KeptHouse;
import fr.village.store.desk.KeptWorkbook;
import fr.village.workbook.Cover;
import fr.village.workbook.Finding;
import fr.village.workbook.Finding.Kind;
import fr.village.workbook.Submission;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Between what the federation says and what a desk keeps of it. */
final class Keeping {
  private Keeping() {}

  /** The rows are kept where the file counts by itself or can be made to, and of no other. */
  static KeptWorkbook workbook(Looked looked, String program) {
    Seen seen = Discretion.of(looked.seen());
    Cover cover = seen.cover();
    Submission submission = looked.submission();
    boolean counts = seen.findings().stream().allMatch(f -> f.kind() == Kind.NOTE);
    boolean kept = submission != null && (counts || Sorting.canBeAccepted(seen));
    return new KeptWorkbook(
        seen.sha256(),
        seen.contentDigest(),
        cover == null ? null : SubmissionBytes.of(cover),
        kept ? SubmissionBytes.of(Objects.requireNonNull(submission)) : null,
        program,
        seen.findings().stream().map(Keeping::finding).toList());
  }

  private static KeptFinding finding(Finding finding) {
    return new KeptFinding(
        finding.kind().name(),
        finding.sheet(),
        finding.row(),
        finding.column(),
        finding.key(),
        finding.arguments().stream().map(Keeping::text).toList());
  }

  /** An argument with a letter for what it is, so that it is written as before when read again. */
  private static String text(Object argument) {
    return switch (argument) {
      case Integer number -> "i" + number;
      case Long number -> "l" + number;
      case LocalDate day -> "d" + day;
      default -> "t" + String.valueOf(argument).replace('\u001F', ' ');
    };
  }

  private static Object argument(String text) {
    String value = text.substring(1);
    return switch (text.charAt(0)) {
      case 'i' -> Integer.valueOf(value);
      case 'l' -> Long.valueOf(value);
      case 'd' -> LocalDate.parse(value);
      default -> value;
    };
  }

  /** The file under a name, as it was seen. */
  static Seen seen(String name, KeptWorkbook workbook, @Nullable Cover cover) {
    return new Seen(
        name,
        workbook.sha256(),
        workbook.contentDigest(),
        cover,
        workbook.findings().stream().map(Keeping::finding).toList());
  }

  private static Finding finding(KeptFinding kept) {
    return new Finding(
        Kind.valueOf(kept.kind()),
        kept.sheet(),
        kept.row(),
        kept.header(),
        kept.message(),
        kept.arguments().stream().map(Keeping::argument).toList());
  }

  static KeptDecision decision(Decision decision) {
    Choice choice = decision.choice();
    String sha256 = choice instanceof Choice.OfFile file ? file.sha256() : null;
    String house = choice instanceof Choice.OfHouse of ? of.house() : null;
    UUID notebook = null;
    if (choice instanceof CountNotebook counts) {
      house = counts.house();
      notebook = counts.notebook();
    }
    return new KeptDecision(
        decision.id(), decision.at(), kind(choice), sha256, house, notebook, decision.note());
  }

  private static String kind(Choice choice) {
    return switch (choice) {
      case AcceptFile _ -> "accept-file";
      case RefuseFile _ -> "refuse-file";
      case IgnoreFile _ -> "ignore-file";
      case CountNotebook _ -> "count-notebook";
      case AcceptHouse _ -> "accept-house";
      case RefuseHouse _ -> "refuse-house";
    };
  }

  static Decision decision(KeptDecision kept) {
    return new Decision(kept.id(), kept.at(), choice(kept), kept.note());
  }

  private static Choice choice(KeptDecision kept) {
    return switch (kept.kind()) {
      case "accept-file" -> new AcceptFile(required(kept.sha256()));
      case "refuse-file" -> new RefuseFile(required(kept.sha256()));
      case "ignore-file" -> new IgnoreFile(required(kept.sha256()));
      case "count-notebook" ->
          new CountNotebook(required(kept.house()), Objects.requireNonNull(kept.notebook()));
      case "accept-house" -> new AcceptHouse(required(kept.house()));
      case "refuse-house" -> new RefuseHouse(required(kept.house()));
      default -> throw new IllegalStateException(kept.kind());
    };
  }

  private static String required(@Nullable String text) {
    return Objects.requireNonNull(text);
  }

  static KeptHouse house(RegisteredHouse house) {
    return new KeptHouse(
        house.code(),
        house.name(),
        house.departement(),
        house.region(),
        house.carrier(),
        house.contactName(),
        house.contactMail(),
        house.expectedFrom());
  }

  static RegisteredHouse house(KeptHouse kept) {
    return new RegisteredHouse(
        kept.code(),
        kept.name(),
        kept.departement(),
        kept.region(),
        kept.carrier(),
        kept.contactName(),
        kept.contactMail(),
        kept.expectedFrom());
  }
}
