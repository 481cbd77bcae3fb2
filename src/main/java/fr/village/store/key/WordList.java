package fr.village.store.key;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * 2 048 French words, 4 to 9 letters, written without any accent, told apart by their first four
 * letters. Their order is part of the format: the list never changes.
 */
final class WordList {
  static final WordList FRENCH = load();

  private static final int PREFIX = 4;
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern BETWEEN = Pattern.compile("[^a-z]+");

  private final List<String> words;
  private final Map<String, Integer> byPrefix;

  private WordList(List<String> words) {
    this.words = words;
    Map<String, Integer> byPrefix = new HashMap<>();
    for (int i = 0; i < words.size(); i++) {
      byPrefix.put(words.get(i).substring(0, PREFIX), i);
    }
    this.byPrefix = Map.copyOf(byPrefix);
  }

  List<String> words() {
    return words;
  }

  String word(int index) {
    return words.get(index);
  }

  /** The index of a folded word, or of its beginning of at least four letters; else -1. */
  int indexOf(String folded) {
    if (folded.length() < PREFIX) {
      return -1;
    }
    int index = byPrefix.getOrDefault(folded.substring(0, PREFIX), -1);
    return index >= 0 && words.get(index).startsWith(folded) ? index : -1;
  }

  /** The words of a text, in plain small letters; numbering and punctuation fall away. */
  static List<String> split(String typed) {
    String plain = Normalizer.normalize(typed, Normalizer.Form.NFKD);
    String folded = MARKS.matcher(plain).replaceAll("").toLowerCase(Locale.ROOT);
    return Arrays.stream(BETWEEN.split(folded)).filter(word -> !word.isEmpty()).toList();
  }

  private static WordList load() {
    try (InputStream in =
        Objects.requireNonNull(WordList.class.getResourceAsStream("mots.txt"), "mots.txt")) {
      return new WordList(
          new String(in.readAllBytes(), StandardCharsets.US_ASCII).lines().toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
