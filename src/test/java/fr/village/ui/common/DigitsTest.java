package fr.village.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class DigitsTest {
  @ParameterizedTest(name = "{0} «{1}» is {2}")
  @CsvSource(
      delimiter = ' ',
      quoteCharacter = '|',
      value = {
        // a French keyboard without Shift, as codes come on GTK
        "AMPERSAND & 1",
        "UNDEFINED é 2",
        "QUOTEDBL \" 3",
        "QUOTE ' 4",
        "LEFT_PARENTHESIS ( 5",
        "MINUS - 6",
        "UNDEFINED è 7",
        "UNDERSCORE _ 8",
        "UNDEFINED ç 9",
        "UNDEFINED à 0",
        // the same while Ctrl is held and nothing would be typed
        "AMPERSAND || 1",
        "QUOTEDBL || 3",
        "MINUS || 6",
        "UNDERSCORE || 8",
        // with Caps Lock
        "UNDEFINED É 2",
        "UNDEFINED Ç 9",
        // Windows gives the key's code whatever it types
        "DIGIT2 é 2",
        "DIGIT0 à 0",
        "DIGIT1 & 1",
        // with Shift, a QWERTY keyboard, the numeric pad
        "UNDEFINED 7 7",
        "DIGIT5 5 5",
        "DIGIT9 || 9",
        "NUMPAD0 0 0",
        "NUMPAD8 || 8"
      })
  void digits(KeyCode code, String text, int digit) {
    assertThat(Digits.of(code, text == null ? "" : text)).hasValue(digit);
  }

  @ParameterizedTest(name = "{0} «{1}» is none")
  @CsvSource(
      delimiter = ' ',
      quoteCharacter = '|',
      value = {
        "A a",
        "P p",
        "SPACE ||",
        "ENTER ||",
        "ADD +",
        "SUBTRACT -",
        "PLUS +",
        "EQUALS =",
        "RIGHT_PARENTHESIS )",
        "F1 ||",
        "UNDEFINED ù",
        "UNDEFINED ||"
      })
  void others(KeyCode code, String text) {
    assertThat(Digits.of(code, text == null ? "" : text)).isEmpty();
  }
}
