package fr.village.anonymity.leak;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LeakScanTest {
  private static final List<ForbiddenTerm> NOTEBOOK =
      List.of(
          new ForbiddenTerm(TermKind.NAME, "Léa"),
          new ForbiddenTerm(TermKind.NAME, "France"),
          new ForbiddenTerm(TermKind.NAME, "Le Goff"),
          new ForbiddenTerm(TermKind.NAME, "Œuvrard"),
          new ForbiddenTerm(TermKind.NAME, "نور"),
          new ForbiddenTerm(TermKind.NAME, "A"),
          new ForbiddenTerm(TermKind.PHONE, "06 12 34 56 78"),
          new ForbiddenTerm(TermKind.PHONE, "+590 690 11 22 33"),
          new ForbiddenTerm(TermKind.PHONE, "15"),
          new ForbiddenTerm(TermKind.EMAIL, "lea.le-goff@exemple.fr"),
          new ForbiddenTerm(TermKind.ADDRESS, "12, rue des Églantines"),
          new ForbiddenTerm(TermKind.IDENTIFIER, "0198c0de-7000-7abc-8def-0123456789ab"),
          new ForbiddenTerm(TermKind.NOTE, "Vit seule depuis la séparation, très fatiguée."),
          new ForbiddenTerm(TermKind.NOTE, "Logement insalubre"),
          new ForbiddenTerm(TermKind.NOTE, "RAS"));

  private final LeakScan scan = new LeakScan(NOTEBOOK, Set.of("France", "Séances"));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Groupe de Léa|NAME",
        "LEA, 3 mois|NAME",
        "le\u0301a LE\u0301A|NAME",
        "L\u00e9\u00ada|NAME",
        "ＬÉＡ|NAME",
        "LE-GOFF|NAME",
        "legoff|NAME",
        "le\u202f goff|NAME",
        "OEUVRARD|NAME",
        "مجموعة نور|NAME",
        "La France|NAME",
        "0612345678|PHONE",
        "06.12.34.56.78|PHONE",
        "+33 6 12 34 56 78|PHONE",
        "0033612345678|PHONE",
        "+33 (0)6-12-34-56-78|PHONE",
        "612345678|PHONE",
        "06 12 34 56 78 07 00 00 00 00|PHONE",
        "0690 112233|PHONE",
        "mailto:Lea.Le-Goff@exemple.fr|EMAIL",
        "12 RUE DES EGLANTINES, Arras|ADDRESS",
        "0198C0DE70007ABC8DEF0123456789AB|IDENTIFIER",
        "elle vit seule depuis la rentrée|NOTE",
        "logement insalubre !|NOTE",
        "ras|NOTE"
      })
  @DisplayName("found, however it is written")
  void found(String text, TermKind kind) {
    assertThat(scan.scan(List.of(new FoundText("Indicateurs!B4", text))))
        .contains(new Finding("Indicateurs!B4", kind));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "France",
        "Séances",
        "Léanne",
        "Oléa",
        "goff",
        "le grand goff",
        "A 4",
        "15",
        "06 12 34 56 79",
        "exemple.fr",
        "rue des Églantines",
        "seule depuis la",
        "Logement",
        "ras le bol",
        "2026-03-31"
      })
  @DisplayName("let through: exempt strings, parts of words, three words of a note")
  void letThrough(String text) {
    assertThat(scan.scan(List.of(new FoundText("x", text)))).isEmpty();
  }

  @Test
  @DisplayName("neither a term nor a finding repeats what it is about")
  void silent() {
    assertThat(NOTEBOOK.toString()).doesNotContain("Léa").doesNotContain("seule");
    assertThat(scan.scan(List.of(new FoundText("B4", "Léa et Léa"))).toString())
        .doesNotContain("Léa");
  }

  @Test
  @DisplayName("1,500 families against 60,000 strings: the one name in them")
  void large() {
    Random random = new Random(7);
    List<ForbiddenTerm> notebook = new ArrayList<>();
    for (int i = 0; i < 1_500; i++) {
      notebook.add(new ForbiddenTerm(TermKind.NAME, word(random) + "zz"));
      notebook.add(new ForbiddenTerm(TermKind.PHONE, "06" + (10_000_000 + i)));
      notebook.add(new ForbiddenTerm(TermKind.NOTE, sentence(random, 40)));
    }
    notebook.add(new ForbiddenTerm(TermKind.NAME, "Zébulon"));
    List<FoundText> file = new ArrayList<>();
    for (int i = 0; i < 60_000; i++) {
      file.add(new FoundText("c" + i, sentence(random, 8) + " " + random.nextInt(1000)));
    }
    file.add(new FoundText("here", "pour zebulon"));
    assertThat(new LeakScan(notebook, Set.of()).scan(file))
        .containsExactly(new Finding("here", TermKind.NAME));
  }

  private static String sentence(Random random, int words) {
    StringBuilder sentence = new StringBuilder();
    for (int i = 0; i < words; i++) {
      sentence.append(word(random)).append(' ');
    }
    return sentence.toString();
  }

  private static String word(Random random) {
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < 6; i++) {
      word.append((char) ('a' + random.nextInt(20)));
    }
    return word.toString();
  }
}
