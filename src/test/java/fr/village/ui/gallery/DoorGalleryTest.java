package fr.village.ui.gallery;

import java.nio.file.Path;
import javafx.scene.control.CheckBox;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every page of the door. */
final class DoorGalleryTest {
  private static final String PHRASE = "le vent du nord porte sept beaux nuages blancs";
  private static final String LONG =
      "Maison des 1000 premiers jours du Pays de Saint-Omer et de la Vallée de la Lys";

  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource(GalleryView.class)
  void door(GalleryView view) {
    try (Visit visit = Visit.door(view, folder)) {
      visit.picture("door");
      visit.press("door-federation").picture("door-federation").press("federation-back");
      visit.press("create");
      visit.type("house-name", view == GalleryView.WORST ? LONG : "Maison d’Arras");
      visit.type("house-departement", "pas de calais");
      visit.type("house-code", "arr-01");
      visit.type("facilitator-name", "Nathalie");
      visit.type("passphrase", "sept mots");
      visit.press("create-save").picture("door-create");
      visit.type("passphrase", PHRASE);
      visit.type("passphrase-again", PHRASE);
      visit.press("create-save");
      visit.desk.find("words");
      visit.picture("door-words");
      CheckBox kept = (CheckBox) visit.desk.find("words-kept");
      visit.desk.onScreen(() -> kept.setSelected(true));
      visit.press("words-go");
      visit.desk.find("first-group");
      visit.picture("today-new");
      visit.desk.onScreen(visit.desk.window::lock);
      visit.desk.find("unlock");
      visit.type("passphrase", "non").press("unlock");
      visit.desk.find("passphrase-problem");
      visit.picture("door-unlock");
      visit.press("recover").picture("door-recover");
      visit.press("back").picture("door-known");
    }
  }
}
