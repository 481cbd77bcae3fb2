package fr.village.app.families;

import fr.village.domain.Folding;
import java.util.ArrayList;
import java.util.List;

/** Where in a text what was typed stands, accents and case ignored. */
public final class Highlight {
  /** From {@code start} to before {@code end}, in chars. */
  public record Range(int start, int end) {}

  private static final int ANYWHERE_FROM = 3;

  private Highlight() {}

  /**
   * @param words as {@link FamilyIndex#words} gives them
   */
  public static List<Range> in(String text, List<String> words) {
    if (words.isEmpty()) {
      return List.of();
    }
    StringBuilder folded = new StringBuilder(" ");
    List<Integer> at = new ArrayList<>(List.of(0));
    for (int i = 0; i < text.length(); ) {
      int point = text.codePointAt(i);
      String plain = Folding.fold(Character.toString(point));
      boolean gap = plain.isEmpty() && !isMark(point);
      String sign = gap ? " " : plain;
      for (int k = 0; k < sign.length(); k++) {
        at.add(i);
      }
      folded.append(sign);
      i += Character.charCount(point);
    }
    at.add(text.length());
    String all = folded.toString();
    List<Range> ranges = new ArrayList<>();
    for (String word : words) {
      String wanted = word.length() < ANYWHERE_FROM ? " " + word : word;
      int skip = wanted.length() - word.length();
      for (int k = all.indexOf(wanted); k >= 0; k = all.indexOf(wanted, k + 1)) {
        int start = at.get(k + skip);
        int last = at.get(k + wanted.length() - 1);
        int after = k + wanted.length();
        while (after < at.size() - 1 && at.get(after) == last) {
          // a sign such as œ stands for two letters
          after++;
        }
        int end = at.get(after);
        if (start < end) {
          ranges.add(new Range(start, end));
        }
      }
    }
    return ranges;
  }

  private static boolean isMark(int point) {
    int type = Character.getType(point);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.FORMAT;
  }
}
