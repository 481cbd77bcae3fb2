package fr.village.ui.open;

import fr.village.app.session.NewNotebook;
import fr.village.domain.Invalid;
import fr.village.ui.open.OpenViewModel.Place;
import java.nio.file.Path;
import java.util.Map;

/** What is typed to make a notebook. */
public record NewNotebookForm(
    String name, String code, String departement, String facilitator, Path parent) {
  private static final Map<String, Place> FIELDS =
      Map.of(
          "house.name", Place.NAME,
          "house.departement", Place.DEPARTEMENT,
          "facilitator.displayName", Place.FACILITATOR);

  NewNotebook read() {
    NewNotebook asked = NewNotebook.typed(name, code, departement, facilitator, parent);
    asked.folder();
    return asked;
  }

  /** The field a refusal is about. */
  Place place(Invalid refused) {
    for (Map.Entry<String, Place> field : FIELDS.entrySet()) {
      if (refused.arguments().contains(field.getKey())) {
        return field.getValue();
      }
    }
    return switch (refused.key()) {
      case "invalid.house.code" -> Place.CODE;
      case "invalid.house.departement" -> Place.DEPARTEMENT;
      default -> Place.PAGE;
    };
  }
}
