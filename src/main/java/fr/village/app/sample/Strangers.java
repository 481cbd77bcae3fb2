package fr.village.app.sample;

import fr.village.federation.Verdict;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What else is attached to letters: no workbooks, and somebody's list of families. */
final class Strangers {
  private static final byte[] PHOTO = {-1, -40, -1, -32, 0, 16, 'J', 'F', 'I', 'F', 0};
  private static final String HTML =
      "<html><body><table><tr><td>12</td></tr></table></body></html>";

  private Strangers() {}

  static void arrive(Letterbox box) throws IOException {
    box.put("vide.xlsx", new byte[0], Verdict.UNREADABLE);
    box.put("IMG_2041.jpg", PHOTO, Verdict.NOT_SUBMISSION);
    box.put("merci.txt", bytes("Bonjour, voici nos fichiers. Bien à vous"), Verdict.NOT_SUBMISSION);
    box.put("tableau.xlsx", bytes(HTML), Verdict.NOT_SUBMISSION);
    box.put("bilan.csv", bytes("Mois;Séances\r\n2025-11;4\r\n"), Verdict.NOT_SUBMISSION);
    box.put(
        "effectifs.xlsx",
        PlainWorkbook.of(
            "Effectifs", List.of(List.of("Mois", "Séances"), List.of("novembre", "4"))),
        Verdict.NOT_SUBMISSION);
    box.put(
        "liste des familles.xlsx",
        PlainWorkbook.of("Familles", List.of(List.of("Nom", "Prénom"), List.of("Exemple", "Anne"))),
        Verdict.PERSONAL);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
