package fr.village.app.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.village.domain.Invalid;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class NewNotebookTest {
  private static final Path PARENT = Path.of("carnets");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Arras|Arras.village",
        " Arras / Achicourt : nord |Arras - Achicourt - nord.village",
        "Maison...|Maison.village",
        "..cachée|cachée.village"
      })
  void theFolderIsTheNameWithoutWhatAFileSystemMayRefuse(String name, String folder) {
    assertThat(NewNotebook.folder(PARENT, name)).contains(PARENT.resolve(folder));
  }

  @Test
  void nothingLeftIsNoFolder() {
    assertThat(NewNotebook.folder(PARENT, " ... ")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "62,62",
    "2a,2A",
    "pas de calais,62",
    "PAS-DE-CALAIS,62",
    "62 Pas-de-Calais,62",
    "la réunion,974"
  })
  void aDepartementIsUnderstoodByNumberOrName(String typed, String code) {
    assertThat(NewNotebook.territory(typed).code()).isEqualTo(code);
  }

  @Test
  void whatIsNoDepartementIsRefused() {
    assertThatThrownBy(() -> NewNotebook.territory("Arras"))
        .isInstanceOf(Invalid.class)
        .hasMessage("invalid.house.departement");
    assertThatThrownBy(() -> NewNotebook.typed("A", "a!", "62", "N", PARENT))
        .isInstanceOf(Invalid.class)
        .hasMessage("invalid.house.code");
  }
}
