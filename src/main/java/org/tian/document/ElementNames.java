package org.tian.document;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Which values the attributes of a document may have, so that PDF and Word both know them. */
final class ElementNames {

  static final String IN_WORDS =
      String.join(
          "、", "div", "p", "table", "colgroup", "col", "thead", "tbody", "tr", "td", "br", "img");

  private static final Set<String> BLOCKS =
      new TreeSet<>(Set.of("letter", "rule", "keep", "gap", "copies"));
  private static final Set<String> TABLES =
      new TreeSet<>(Set.of("form", "form joined", "form rows"));
  private static final Set<String> PARAGRAPHS = paragraphs();
  private static final Pattern WIDTH = Pattern.compile("width: ?[0-9]{1,3}(\\.[0-9]+)?mm;?");
  private static final Pattern PICTURE = Pattern.compile("width:[0-9.]+mm;height:[0-9.]+mm");
  private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]?");

  private ElementNames() {}

  static boolean fits(String element, String attribute, String value) {
    return switch (element + "." + attribute) {
      case "div.class" -> BLOCKS.contains(value);
      case "table.class" -> TABLES.contains(value);
      case "p.class" -> PARAGRAPHS.contains(value);
      case "col.style" -> WIDTH.matcher(value).matches();
      case "td.colspan" -> NUMBER.matcher(value).matches();
      case "img.style" -> PICTURE.matcher(value).matches();
      case "img.src" -> value.startsWith("data:image/png;base64,");
      case "img.alt" -> true;
      default -> false;
    };
  }

  /** What may stand there, in words. */
  static String valuesOf(String element, String attribute) {
    return switch (element + "." + attribute) {
      case "div.class" -> String.join("、", BLOCKS);
      case "table.class" -> String.join("、", TABLES);
      case "p.class" -> String.join("、", PARAGRAPHS);
      case "col.style" -> "width:26mm";
      case "td.colspan" -> "1–99";
      case "img.style" -> "width:40mm;height:14mm";
      default -> "data:image/png;base64,…";
    };
  }

  private static Set<String> paragraphs() {
    Set<String> names = new TreeSet<>();
    Arrays.stream(LetterStyle.values()).map(LetterStyle::className).forEach(names::add);
    return names;
  }
}
