package fr.village.store.key;

import java.nio.CharBuffer;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What can be counted in a passphrase.
 *
 * @param length characters, each of the commonest words counted as one
 * @param classes of small letters, capitals, digits, others: 0 to 4
 * @param words different words of three letters or more
 * @param repeated three times the same character, one piece again and again, or too few characters
 * @param sequence four neighbours of the alphabet or the digits, five of a keyboard's row
 * @param common holds one of the commonest words
 */
record PassphraseShape(
    int length, int classes, int words, boolean repeated, boolean sequence, boolean common) {
  private static final List<String> ROWS =
      List.of(
          "azertyuiop", "qsdfghjklm", "wxcvbn", "qwertyuiop", "qwertzuiop", "asdfghjkl", "yxcvbnm");

  // the head of published lists of leaked French passwords, and what lies near in a Maison
  private static final List<String> COMMON =
      List.of(
          "motdepasse",
          "password",
          "azerty",
          "qwerty",
          "bonjour",
          "soleil",
          "doudou",
          "chouchou",
          "marseille",
          "loulou",
          "iloveyou",
          "jetaime",
          "admin",
          "welcome",
          "bienvenue",
          "secret",
          "amour",
          "vacances",
          "football",
          "coucou",
          "princesse",
          "nicolas",
          "camille",
          "juillet",
          "chocolat",
          "motdpasse",
          "passe",
          "maison",
          "village",
          "millejours",
          "1000jours",
          "premiersjours",
          "parents",
          "bebe",
          "enfance",
          "facilitateur",
          "facilitatrice");

  static PassphraseShape of(char[] characters) {
    char[] folded = fold(characters);
    try {
      int common = commonLetters(folded);
      return new PassphraseShape(
          characters.length - common,
          classes(characters),
          words(folded),
          repeated(folded),
          sequence(folded),
          common > 0);
    } finally {
      Arrays.fill(folded, '\0');
    }
  }

  /** Small letters without accents, one char for one char. */
  private static char[] fold(char[] characters) {
    char[] folded = new char[characters.length];
    for (int i = 0; i < characters.length; i++) {
      String plain = Normalizer.normalize(CharBuffer.wrap(characters, i, 1), Normalizer.Form.NFD);
      folded[i] = Character.toLowerCase(plain.isEmpty() ? characters[i] : plain.charAt(0));
    }
    return folded;
  }

  private static int classes(char[] characters) {
    BitSet seen = new BitSet();
    for (char c : characters) {
      if (Character.isDigit(c)) {
        seen.set(0);
      } else if (Character.isUpperCase(c)) {
        seen.set(1);
      } else if (Character.isLetter(c)) {
        seen.set(2);
      } else {
        seen.set(3);
      }
    }
    return seen.cardinality();
  }

  // hashes of words, not Strings of them: a hash met twice by accident asks for one word more
  private static int words(char[] folded) {
    Set<Integer> different = new HashSet<>();
    int start = 0;
    for (int i = 0; i <= folded.length; i++) {
      if (i == folded.length || !Character.isLetter(folded[i])) {
        if (i - start >= 3) {
          different.add(Arrays.hashCode(Arrays.copyOfRange(folded, start, i)));
        }
        start = i + 1;
      }
    }
    return different.size();
  }

  private static boolean repeated(char[] folded) {
    for (int i = 2; i < folded.length; i++) {
      if (folded[i] == folded[i - 1] && folded[i] == folded[i - 2]) {
        return true;
      }
    }
    for (int period = 1; period <= folded.length / 2; period++) {
      if (Arrays.mismatch(folded, period, folded.length, folded, 0, folded.length - period) < 0) {
        return true;
      }
    }
    Set<Character> different = new HashSet<>();
    for (char c : folded) {
      different.add(c);
    }
    return folded.length >= 8 && different.size() < 6;
  }

  private static boolean sequence(char[] folded) {
    for (int step : new int[] {1, -1}) {
      int run = 1;
      for (int i = 1; i < folded.length; i++) {
        boolean next = Character.isLetterOrDigit(folded[i]) && folded[i] - folded[i - 1] == step;
        run = next ? run + 1 : 1;
        if (run == 4) {
          return true;
        }
      }
    }
    for (int i = 0; i + 5 <= folded.length; i++) {
      for (String row : ROWS) {
        if (at(row, folded, i, 5, 1) || at(row, folded, i, 5, -1)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean at(String row, char[] text, int from, int length, int step) {
    int position = row.indexOf(text[from]);
    for (int i = 0; i < length; i++, position += step) {
      if (position < 0 || position >= row.length() || row.charAt(position) != text[from + i]) {
        return false;
      }
    }
    return true;
  }

  /** How many characters the commonest words take beyond one each. */
  private static int commonLetters(char[] folded) {
    int letters = 0;
    for (int i = 0; i < folded.length; i++) {
      int longest = 0;
      for (String word : COMMON) {
        if (word.length() > longest && matches(word, folded, i)) {
          longest = word.length();
        }
      }
      if (longest > 0) {
        letters += longest - 1;
        i += longest - 1;
      }
    }
    return letters;
  }

  private static boolean matches(String word, char[] text, int from) {
    if (from + word.length() > text.length) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) != text[from + i] && word.charAt(i) != letterFor(text[from + i])) {
        return false;
      }
    }
    return true;
  }

  /** The letter a digit or sign is often written for. */
  private static char letterFor(char c) {
    return switch (c) {
      case '0' -> 'o';
      case '1', '!' -> 'i';
      case '3' -> 'e';
      case '4', '@' -> 'a';
      case '5', '$' -> 's';
      case '7' -> 't';
      default -> c;
    };
  }
}
