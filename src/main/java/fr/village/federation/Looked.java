package fr.village.federation;

import fr.village.workbook.Submission;
import org.jspecify.annotations.Nullable;

/**
 * A file that was looked at, with what it says.
 *
 * @param submission its rows, where they could be read
 */
public record Looked(Seen seen, @Nullable Submission submission) {}
