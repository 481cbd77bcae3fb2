package fr.village.federation.letters;

import static org.assertj.core.api.Assertions.assertThat;

import fr.village.federation.Arrival;
import fr.village.federation.Seen;
import fr.village.federation.Standing;
import fr.village.federation.Verdict;
import fr.village.federation.register.Register;
import fr.village.federation.register.RegisteredHouse;
import fr.village.workbook.CoverBuilder;
import fr.village.workbook.Finding;
import fr.village.workbook.Finding.Kind;
import fr.village.workbook.read.FoundSheet;
import fr.village.workbook.read.Limits;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LettersTest {
  private static final LocalDate JUNE = LocalDate.of(2026, 6, 30);
  private static final LocalDate MARCH = LocalDate.of(2026, 3, 31);

  private static Arrival arrival(Verdict verdict, Finding... findings) {
    Seen file = new Seen("envoi.xlsx", "ab", "cd", new CoverBuilder().build(), List.of(findings));
    return new Arrival(file, verdict, "federation.why.new-notebook", List.of());
  }

  private static Finding notANumber(Kind kind) {
    return Finding.of(kind, "workbook.cell-not-number", "Quentinelle Dupond")
        .in("Indicateurs")
        .at(1014, "Effectif");
  }

  @ParameterizedTest
  @EnumSource(Verdict.class)
  void whoMustDoSomethingIsToldWhat(Verdict verdict) {
    String letter = new Letters().of(arrival(verdict)).orElse("");
    switch (verdict) {
      case ACCEPTED, HAND_FILLED, SUPERSEDED, DUPLICATE, IGNORED -> assertThat(letter).isEmpty();
      default ->
          assertThat(letter)
              .startsWith("Bonjour,\n\nMerci pour l’envoi de Maison d’Arras")
              .contains("envoi.xlsx", "30 juin 2026")
              .doesNotContain("{", "federation.");
    }
  }

  @Test
  void theCellIsNamedAndNotRepeated() {
    String letter =
        new Letters().of(arrival(Verdict.REFUSED, notANumber(Kind.WRONG))).orElseThrow();
    assertThat(letter)
        .contains("feuille Indicateurs, ligne 1014, colonne «\u202fEffectif\u202f»")
        .doesNotContain("Quentinelle");
  }

  @Test
  void aWorkbookNamesEachCell() throws Exception {
    Arrival arrival =
        arrival(
            Verdict.REFUSED,
            notANumber(Kind.WRONG),
            Finding.of(Kind.NOTE, "workbook.sheet-renamed", "Indicateurs").in("Feuil1"));
    byte[] file = new Corrections().of(arrival, JUNE).orElseThrow();
    FoundSheet sheet = FoundSheet.all(file, Limits.STANDARD).getFirst();
    assertThat(sheet.name()).isEqualTo("À corriger");
    assertThat(sheet.rows().getLast().cells().values().toString())
        .startsWith("[Indicateurs, 1014, Effectif, ")
        .doesNotContain("Quentinelle");
    assertThat(new Corrections().of(arrival(Verdict.NEW_NOTEBOOK), JUNE)).isEmpty();
  }

  @Test
  void whoIsLateIsReminded() {
    Register register =
        new Register(
            List.of(
                house("ARR-01", "Anne Petit", "anne@arras.example", null),
                house("AGE-01", null, null, null),
                house("NEW-01", null, null, LocalDate.of(2026, 9, 30)),
                house("OLD-01", "Luc", "luc@old.example", null),
                house("SEE-01", null, null, null)));
    List<Arrival> arrivals =
        List.of(
            of("ARR-01", JUNE, Verdict.ACCEPTED),
            of("OLD-01", MARCH, Verdict.ACCEPTED),
            of("SEE-01", JUNE, Verdict.MODIFIED));
    List<Standing> standings = Standing.of(register, arrivals, JUNE);
    assertThat(standings)
        .extracting(Standing::state)
        .containsExactly(
            Standing.State.NEVER,
            Standing.State.SENT,
            Standing.State.NOT_EXPECTED,
            Standing.State.OLDER,
            Standing.State.TO_SEE);
    String all = new Reminders().ofAll(standings, JUNE);
    assertThat(all)
        .contains("AGE-01", "sans adresse", "luc@old.example", "Bonjour Luc,", "31 mars 2026")
        .doesNotContain("ARR-01", "NEW-01", "SEE-01", "{");
  }

  private static Arrival of(String code, LocalDate closing, Verdict verdict) {
    CoverBuilder cover =
        new CoverBuilder()
            .house(code, code, "62", "Pas-de-Calais", "Hauts-de-France")
            .closing(closing)
            .tranches(List.of());
    Seen file = new Seen(code + ".xlsx", code, code, cover.build(), List.of());
    return new Arrival(file, verdict, "federation.why.accepted", List.of());
  }

  private static RegisteredHouse house(
      String code, @Nullable String contact, @Nullable String mail, @Nullable LocalDate from) {
    return new RegisteredHouse(code, "Maison " + code, "62", "Nord", null, contact, mail, from);
  }
}
