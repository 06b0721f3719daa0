package org.tian.assignment.suggestion;

import java.util.regex.Pattern;

/** What a unit's name says of its field: 交通运输 of 安澜市交通运输局. */
final class UnitNames {

  private static final Pattern OFFICE =
      Pattern.compile(
          "(?:委员会办公室|管理委员会|委员会|办公室|服务中心|管理中心|管理局|事务局|总局|局|厅|部|中心|支队|总队|"
              + "股份有限公司|集团有限公司|有限公司|公司|集团)$");
  private static final Pattern ABOVE = Pattern.compile("^(?:中共|国家税务总局)");
  private static final Pattern LEVEL = Pattern.compile("^(?:省|市|县|区)?(?:委|人民政府)?");

  private UnitNames() {}

  /** The name without region and kind of office; the whole name when nothing else is there. */
  static String fieldOf(String name, String region) {
    String field = ABOVE.matcher(name).replaceFirst("");
    if (!region.isEmpty() && field.startsWith(region)) {
      field = LEVEL.matcher(field.substring(region.length())).replaceFirst("");
    }
    field = OFFICE.matcher(field).replaceFirst("");
    return field.isEmpty() ? name : field;
  }
}
