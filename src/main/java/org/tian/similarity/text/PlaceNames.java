package org.tian.similarity.text;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Names of towns, streets and villages in a text (青溪镇, 竹林街道): the same wish for another of them is
 * another matter.
 *
 * <p>Counties and cities are left out: their names stand in texts about all of the region as well.
 */
final class PlaceNames {

  private static final int LENGTH = 2;
  private static final List<String> ENDS = List.of("街道", "镇", "乡", "村");

  /** What ends like a name and is none. */
  private static final Set<String> KINDS =
      Set.of(
          "乡镇", "城镇", "集镇", "小镇", "古镇", "强镇", "重镇", "各镇", "家乡", "侨乡", "水乡", "下乡", "返乡", "城乡", "乡村",
          "农村", "山村", "渔村", "新村", "中村", "心村", "困村", "范村", "然村", "政村", "名村", "古村", "落村", "弱村", "民村",
          "体村", "全村", "本村", "驻村", "各村", "进村", "入村", "到村", "一村", "村村");

  private PlaceNames() {}

  /** The names, each once; of a name the two characters before its end count. */
  static Set<String> of(String text, Words words) {
    Set<String> names = new LinkedHashSet<>();
    for (String end : ENDS) {
      for (int at = text.indexOf(end); at >= 0; at = text.indexOf(end, at + 1)) {
        if (at >= LENGTH && isName(text, at, end, words)) {
          names.add(text.substring(at - LENGTH, at + end.length()));
        }
      }
    }
    return names;
  }

  private static boolean isName(String text, int at, String end, Words words) {
    String before = text.substring(at - LENGTH, at);
    return !(end.length() == 1 && (isKind(text, at - 1) || isKind(text, at)))
        && before.chars().allMatch(character -> Words.mayNameSomething((char) character))
        && !words.isCommon(before)
        && !words.isNoise(before);
  }

  private static boolean isKind(String text, int from) {
    return from + 2 <= text.length() && KINDS.contains(text.substring(from, from + 2));
  }
}
