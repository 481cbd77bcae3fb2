package fr.village.ui.roll;

import fr.village.app.roll.RollPerson;
import fr.village.app.roll.RollRow;

/** What a row leads to besides marks. */
interface RowActions {
  /** Asks the day a child expected was born. */
  void birth(RollRow row, RollPerson child);

  /** Goes to the family's card. */
  void complete(RollRow row);
}
