package fr.village.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A part's XML with something done to it. */
final class XmlMutation {
  private static final Pattern ELEMENT =
      Pattern.compile("<(c|row|si|t|v|sheet|Relationship|Override)\\b[^>]*?(/>|>.*?</\\1>)");
  private static final Pattern VALUE = Pattern.compile("<v>[^<]*</v>");
  private static final Pattern ATTRIBUTE = Pattern.compile(" [A-Za-z:]+=\"[^\"]*\"");
  private static final List<String> TYPES =
      List.of("s", "n", "b", "e", "str", "inlineStr", "d", "?");
  private static final List<String> VALUES =
      List.of(
          "1e308",
          "-1",
          "1E+2147483647",
          "9".repeat(400),
          "NaN",
          "0x1p3",
          "",
          " 3 ",
          "4294967296",
          "-0",
          "1,5",
          "30/06/2026",
          "é",
          "3<!-- -->4",
          "<![CDATA[5]]>",
          "<x>6</x>7",
          "&#56;",
          "&amp;",
          "0.1",
          "00012",
          "2147483647");
  private static final List<String> INSERTIONS =
      List.of(
          "<!-- x -->",
          "<?x y?>",
          "&e;",
          "&#0;",
          "<f>1+1</f>",
          "<c r=\"A1\"><v>1</v></c>",
          "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>",
          "</sheetData><sheetData>",
          "<![CDATA[<v>]]>",
          "<x:c xmlns:x=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"/>",
          "\u0000",
          "<is><t>x</t></is>",
          "<rPh><t>x</t></rPh>");

  private final Random random;

  XmlMutation(Random random) {
    this.random = random;
  }

  String of(String xml) {
    return switch (random.nextInt(13)) {
      case 0 -> replace(xml, ELEMENT, "");
      case 1 -> duplicate(xml);
      case 2 -> move(xml);
      case 3 -> replace(xml, Pattern.compile(" t=\"[a-z]+\""), " t=\"" + pick(TYPES) + "\"");
      case 4, 5 -> replace(xml, VALUE, "<v>" + pick(VALUES) + "</v>");
      case 6 -> insert(xml, "<a>".repeat(1 + random.nextInt(60_000)));
      case 7 -> "<!DOCTYPE x [<!ENTITY e \"" + "e".repeat(50) + "\"><!ENTITY f \"&e;&e;\">]>" + xml;
      case 8 -> xml.substring(0, random.nextInt(xml.length()));
      case 9 -> replace(xml, ATTRIBUTE, "");
      case 10 ->
          replace(xml, ATTRIBUTE, " r=\"" + pick(List.of("A1", "B2", "ZZZZ9", "0", "")) + "\"");
      case 11 -> insert(xml, pick(INSERTIONS));
      default -> character(xml);
    };
  }

  private String pick(List<String> of) {
    return of.get(random.nextInt(of.size()));
  }

  /** One of the places where it is found, if there is any. */
  private String replace(String xml, Pattern pattern, String by) {
    List<int[]> places = places(xml, pattern);
    if (places.isEmpty()) {
      return insert(xml, by);
    }
    int[] at = places.get(random.nextInt(places.size()));
    return xml.substring(0, at[0]) + by + xml.substring(at[1]);
  }

  private String duplicate(String xml) {
    List<int[]> places = places(xml, ELEMENT);
    if (places.isEmpty()) {
      return xml + xml;
    }
    int[] at = places.get(random.nextInt(places.size()));
    return xml.substring(0, at[1]) + xml.substring(at[0], at[1]) + xml.substring(at[1]);
  }

  private String move(String xml) {
    List<int[]> places = places(xml, ELEMENT);
    if (places.isEmpty()) {
      return xml;
    }
    int[] at = places.get(random.nextInt(places.size()));
    String element = xml.substring(at[0], at[1]);
    String without = xml.substring(0, at[0]) + xml.substring(at[1]);
    int[] to = places.get(random.nextInt(places.size()));
    int target = Math.min(to[0], without.length());
    return without.substring(0, target) + element + without.substring(target);
  }

  private String insert(String xml, String text) {
    int at = xml.indexOf('>', random.nextInt(xml.length())) + 1;
    return xml.substring(0, at) + text + xml.substring(at);
  }

  private String character(String xml) {
    int at = random.nextInt(xml.length());
    return xml.substring(0, at) + (char) (32 + random.nextInt(95)) + xml.substring(at + 1);
  }

  private static List<int[]> places(String xml, Pattern pattern) {
    List<int[]> places = new ArrayList<>();
    for (Matcher found = pattern.matcher(xml); found.find(); ) {
      places.add(new int[] {found.start(), found.end()});
    }
    return places;
  }
}
