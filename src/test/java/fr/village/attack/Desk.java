package fr.village.attack;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A notebook somebody works on: what is loaded into it, and what comes out of it. */
interface Desk extends AutoCloseable {
  /**
   * A file that was sent.
   *
   * @param bytes of the file; none where only its lines were printed
   * @param lines what it says, for {@link Desk#continueFrom}, in a form of the desk's own
   */
  record Letter(byte @Nullable [] bytes, Workbook workbook, Object lines) {}

  /** Moves the clock. */
  void moveTo(LocalDate day);

  /** The notebook as another program sees it. */
  Dump dump();

  /** Puts another content in its place, ledger included. */
  void load(Dump dump);

  /**
   * The file of a day, the clock moved there.
   *
   * @throws fr.village.anonymity.ExportRefused when none may be written
   */
  Letter export(LocalDate day);

  /** The way out for a notebook that forgot a file. */
  void continueFrom(Letter last);

  @Override
  void close();
}
