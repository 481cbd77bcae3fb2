package fr.village.ui.submission;

import fr.village.app.export.Preview;
import fr.village.app.export.Sent;
import fr.village.ui.common.Wording;
import fr.village.workbook.Cover;

/** The line under the title: whose workbook, of when, and what it takes the place of. */
final class Facts {
  private final Preview preview;
  private final Wording words;

  Facts(Preview preview, Wording words) {
    this.preview = preview;
    this.words = words;
  }

  String line() {
    Cover cover = preview.submission().cover();
    return words.text(
        "submission.facts", cover.houseName(), words.date(cover.closing()), replaces());
  }

  private String replaces() {
    Sent last = preview.replaces();
    if (last == null) {
      return words.text("submission.facts.first");
    }
    if (!preview.changed()) {
      return words.text("submission.facts.same", words.date(last.writtenAt().toLocalDate()));
    }
    return words.text("submission.facts.replaces", words.date(last.writtenAt().toLocalDate()));
  }
}
