package fr.village.app.federation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.village.workbook.CoverBuilder;
import fr.village.workbook.Submission;
import fr.village.workbook.Submissions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NationalCsvTest {
  @TempDir private Path folder;

  private List<String> lines(String file) throws IOException {
    String text = Files.readString(folder.resolve(file));
    assertThat(text).startsWith("\uFEFF").endsWith("\r\n");
    return text.substring(1).lines().toList();
  }

  private static Submission named(String name) {
    return Submissions.withCover(
        new CoverBuilder().house("ARR-01", name, "62", "Pas-de-Calais", "Hauts-de-France").build());
  }

  @Test
  @DisplayName("a row per Maison, table, level, year and value, what is not published included")
  void rows() throws IOException {
    List<Path> files =
        new NationalCsv()
            .write(
                folder.resolve("national.xlsx"),
                List.of(Submissions.brandNew(), Submissions.arras()));
    assertThat(files)
        .extracting(f -> String.valueOf(f.getFileName()))
        .containsExactly(
            "national_donnees.csv", "national_scores.csv", "national_dictionnaire.csv");
    List<String> rows = lines("national_donnees.csv");
    assertThat(rows)
        .hasSize(
            1
                + Submissions.brandNew().indicators().size()
                + Submissions.arras().indicators().size());
    assertThat(rows.getFirst())
        .isEqualTo(
            "house;house_name;departement;region;carrier;closing;table;level;label;sensitivity;"
                + "measure;unit;year;value;value_label;count;low;high;base;frozen;status;released;"
                + "reference");
    assertThat(rows)
        .contains(
            "GUE-02;Maison de Guéret;23;Nouvelle-Aquitaine;town;2026-06-30;structure;two;Structure"
                + " de la famille;ordinaire;effectif;familles;;;;;0;0;;0;pas encore;;2026.1",
            "ARR-01;Maison d’Arras;62;Hauts-de-France;town;2026-06-30;structure;two;Structure de la"
                + " famille;ordinaire;effectif;familles;2024;single;monoparentale;12;12;12;34;34;"
                + "publié;2026-06-30;2026.1",
            // 114 of 122 published: eight more may have come by the maternity ward
            "ARR-01;Maison d’Arras;62;Hauts-de-France;town;2026-06-30;channel;five;Comment la"
                + " famille a connu la Maison;ordinaire;effectif;familles;;maternity;maternité;41;"
                + "41;49;114;122;publié;2026-03-31;2026.1");
    assertThat(lines("national_scores.csv"))
        .hasSize(3)
        .anyMatch(row -> row.contains(";3,12;0,94;2,2;0,81;-0,92;0,77;"));
    assertThat(lines("national_dictionnaire.csv"))
        .anyMatch(row -> row.startsWith("donnees;Au plus;high;;"))
        .anyMatch(row -> row.startsWith("donnees;État;status;pas encore;"))
        .anyMatch(row -> row.startsWith("scores;Moyenne avant;mean_before;"));
  }

  @Test
  @DisplayName("no text is taken for a formula, for a column or for another row")
  void hostileNames() throws IOException {
    for (String name :
        List.of(
            "=1+1", "+33 1", "-2", "@SUM(A1)", "\tx", "a;b", "dit « \"oui\" »", "＝1", "=\"a;b\"")) {
      new NationalCsv().write(folder.resolve("n.xlsx"), List.of(named(name)));
      String row = lines("n_donnees.csv").get(1);
      String cell = row.substring("ARR-01;".length(), row.indexOf(";62;Hauts"));
      String inside =
          cell.startsWith("\"") ? cell.substring(1, cell.length() - 1).replace("\"\"", "\"") : cell;
      assertThat(inside).matches("[\\p{L}'].*").endsWith(name);
      assertThat(cell.startsWith("\"")).isEqualTo(name.contains(";") || name.contains("\""));
    }
    new NationalCsv().write(folder.resolve("n.xlsx"), List.of(named("une\nautre")));
    assertThat(Files.readString(folder.resolve("n_donnees.csv"))).contains("\"une\nautre\"");
  }

  @Test
  @DisplayName("where reading stops half way nothing new is there, and what was there still is")
  void wholeOrNotAtAll() throws IOException {
    Path national = folder.resolve("national.xlsx");
    new NationalCsv().write(national, List.of(Submissions.arras()));
    String before = Files.readString(folder.resolve("national_donnees.csv"));
    Iterable<Submission> broken =
        () ->
            new Iterator<>() {
              private int given;

              @Override
              public boolean hasNext() {
                return true;
              }

              @Override
              public Submission next() {
                if (given++ == 2) {
                  throw new UncheckedIOException(new IOException("gone"));
                }
                return Submissions.withCover(
                    new CoverBuilder().notebook(new UUID(8, given)).build());
              }
            };
    assertThatThrownBy(() -> new NationalCsv().write(national, broken))
        .isInstanceOf(UncheckedIOException.class);
    assertThat(Files.readString(folder.resolve("national_donnees.csv"))).isEqualTo(before);
    try (var files = Files.list(folder)) {
      assertThat(files).hasSize(3);
    }
  }
}
