package fr.village.anonymity.leak;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Rule 8: compares every string of a file with everything of the notebook that may not leave.
 * Names, e-mails, addresses and identifiers match as whole words whatever stands between them ("Le
 * Goff", "LE-GOFF" and "Legoff" are one name); phones by their digits; notes on four consecutive
 * words, shorter ones as a whole.
 */
public final class LeakScan {
  private static final int NOTE_WORDS = 4;

  private final Set<String> exempt;
  private final Map<String, TermKind> terms = new HashMap<>();
  private final Set<String> notes = new HashSet<>();
  private final Set<String> singleWordNotes = new HashSet<>();
  private final Set<String> phones = new HashSet<>();
  private final Set<Integer> phoneLengths = new HashSet<>();
  private int longest;

  /**
   * @param exempt strings of the format, the reference set and the federation's register: a string
   *     of the file that is exactly one of them is not looked at (a child may be called France)
   */
  public LeakScan(Collection<ForbiddenTerm> forbidden, Set<String> exempt) {
    this.exempt = Set.copyOf(exempt);
    forbidden.forEach(this::add);
  }

  /** Where something of the notebook is, once per place and kind; empty when the file may leave. */
  public List<Finding> scan(Iterable<FoundText> file) {
    Map<String, Set<TermKind>> seen = new HashMap<>();
    List<Finding> findings = new ArrayList<>();
    for (FoundText found : file) {
      if (exempt.contains(found.text())) {
        continue;
      }
      for (TermKind kind : seen.computeIfAbsent(found.text(), this::kinds)) {
        findings.add(new Finding(found.where(), kind));
      }
    }
    return findings.stream().distinct().toList();
  }

  /** Whether that text, alone, holds something of the notebook. */
  public boolean finds(String text) {
    return !exempt.contains(text) && !kinds(text).isEmpty();
  }

  private void add(ForbiddenTerm term) {
    switch (term.kind()) {
      case NOTE -> addNote(Folding.words(term.text()));
      case PHONE -> {
        String digits = PhoneDigits.significant(term.text());
        if (!digits.isEmpty()) {
          phones.add(digits);
          phoneLengths.add(digits.length());
        }
      }
      default -> {
        String joined = String.join("", Folding.words(term.text()));
        if (isWord(joined)) {
          terms.putIfAbsent(joined, term.kind());
          longest = Math.max(longest, joined.length());
        }
      }
    }
  }

  /** A lone Latin letter or digit is an initial found in any sentence, not a name. */
  private static boolean isWord(String joined) {
    return joined.length() > 1
        || (!joined.isEmpty() && Character.isIdeographic(joined.codePointAt(0)));
  }

  private void addNote(List<String> words) {
    if (words.size() == 1) {
      singleWordNotes.add(words.getFirst());
    } else if (words.size() > 1) {
      int length = Math.min(NOTE_WORDS, words.size());
      for (int i = 0; i + length <= words.size(); i++) {
        notes.add(String.join(" ", words.subList(i, i + length)));
      }
    }
  }

  private Set<TermKind> kinds(String text) {
    Set<TermKind> kinds = EnumSet.noneOf(TermKind.class);
    List<String> words = Folding.words(text);
    for (int i = 0; i < words.size(); i++) {
      joined(words, i, kinds);
      note(words, i, kinds);
    }
    if (words.size() == 1 && singleWordNotes.contains(words.getFirst())) {
      kinds.add(TermKind.NOTE);
    }
    if (isPhoneIn(text)) {
      kinds.add(TermKind.PHONE);
    }
    return kinds;
  }

  private void joined(List<String> words, int from, Set<TermKind> kinds) {
    StringBuilder joined = new StringBuilder();
    for (int j = from; j < words.size(); j++) {
      joined.append(words.get(j));
      if (joined.length() > longest) {
        return;
      }
      TermKind kind = terms.get(joined.toString());
      if (kind != null) {
        kinds.add(kind);
      }
    }
  }

  private void note(List<String> words, int from, Set<TermKind> kinds) {
    StringBuilder sentence = new StringBuilder(words.get(from));
    for (int j = from + 1; j < Math.min(words.size(), from + NOTE_WORDS); j++) {
      sentence.append(' ').append(words.get(j));
      if (notes.contains(sentence.toString())) {
        kinds.add(TermKind.NOTE);
        return;
      }
    }
  }

  private boolean isPhoneIn(String text) {
    if (phones.isEmpty()) {
      return false;
    }
    for (String run : PhoneDigits.runs(text)) {
      for (int length : phoneLengths) {
        for (int i = 0; i + length <= run.length(); i++) {
          if (phones.contains(run.substring(i, i + length))) {
            return true;
          }
        }
      }
    }
    return false;
  }
}
