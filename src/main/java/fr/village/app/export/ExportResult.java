package fr.village.app.export;

import fr.village.anonymity.Waiting;
import fr.village.workbook.Submission;
import java.nio.file.Path;

/**
 * A workbook that was written.
 *
 * @param sha256 of the file, in hexadecimal
 * @param changed whether it says something the last one did not
 * @param waiting families in no tranche yet: for the facilitator's eyes, not in the file
 */
public record ExportResult(
    Path file, Submission submission, String sha256, boolean changed, Waiting waiting) {}
