package fr.village.report.pdf;

import com.openhtmltopdf.extend.FSTextBreaker;

/**
 * Where French may go on to the next line: after a space that is none of the no-break ones, after a
 * hyphen between letters. The JDK also breaks after an apostrophe and before a bracket.
 */
final class Breaks implements FSTextBreaker {
  private static final int DONE = -1;

  private String text = "";
  private int at;

  @Override
  public void setText(String newText) {
    text = newText;
    at = 0;
  }

  @Override
  public int next() {
    while (at < text.length()) {
      at++;
      if (at < text.length() && isBreak(at)) {
        return at;
      }
    }
    if (at == text.length() && !text.isEmpty()) {
      at++;
      return text.length();
    }
    return DONE;
  }

  private boolean isBreak(int before) {
    char last = text.charAt(before - 1);
    char next = text.charAt(before);
    return isSpace(last) && !isSpace(next)
        || last == '-'
            && before > 1
            && Character.isLetter(text.charAt(before - 2))
            && Character.isLetter(next);
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\n' || c == '\t' || c == '\u2003';
  }
}
