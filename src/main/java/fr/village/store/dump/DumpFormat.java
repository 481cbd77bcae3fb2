package fr.village.store.dump;

import java.util.List;
import java.util.stream.Stream;

/**
 * The open format of a whole notebook, version {@value #VERSION}: the one definition its writer,
 * its reader and its schema are made from. Not in it: columns computed from others (folded names)
 * and what the file says of itself (counters of changes and backups).
 */
public final class DumpFormat {
  /** What a document says it is. */
  public static final String NAME = "village-dump";

  public static final int VERSION = 1;

  /** In the order they are written; a row is always written after those it names. */
  static final List<Section> SECTIONS =
      Stream.of(
              HouseSections.ALL,
              FamilySections.ALL,
              GroupSections.ALL,
              PartnerSections.ALL,
              SurveySections.ALL,
              LedgerSections.ALL,
              LedgerReleaseSections.ALL,
              LedgerPanelSections.ALL,
              SubmissionSections.ALL)
          .flatMap(List::stream)
          .toList();

  private DumpFormat() {}
}
