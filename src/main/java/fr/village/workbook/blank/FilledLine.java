package fr.village.workbook.blank;

import org.jspecify.annotations.Nullable;

/**
 * A line of Indicateurs as it came back.
 *
 * @param row number as Excel shows it, from 1
 * @param count as filled in, if it was
 * @param unreadable whether something else than a number of families stands there
 */
public record FilledLine(BlankLine line, int row, @Nullable Integer count, boolean unreadable) {
  boolean isEmpty() {
    return count == null && !unreadable;
  }
}
