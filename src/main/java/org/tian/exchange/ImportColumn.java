package org.tian.exchange;

import java.util.Arrays;
import java.util.Optional;

/**
 * Columns of an import file. A header may be the Chinese or the English name; order does not
 * matter.
 */
public enum ImportColumn {
  TITLE("案由", "title", true),
  KIND("提案形式", "kind", false),
  PROPOSER("提案者编号", "proposer_id", true),
  BODY("提案单位编号", "body_code", false),
  SITUATION("情况", "situation", true),
  ANALYSIS("分析", "analysis", true),
  SUGGESTIONS("建议", "suggestions", true),
  WHOM("涉及对象", "suggestion_whom", false),
  RESULTS("预期成效", "suggestion_results", false),
  UNITS("建议承办单位编号", "suggested_units", false);

  /** Stands between the suggestion items in one cell; a line break does as well. */
  public static final String ITEM_SEPARATOR = "|";

  private final String chinese;
  private final String english;
  private final boolean required;

  ImportColumn(String chinese, String english, boolean required) {
    this.chinese = chinese;
    this.english = english;
    this.required = required;
  }

  public String chinese() {
    return chinese;
  }

  public boolean isRequired() {
    return required;
  }

  /** The column with this header. */
  static Optional<ImportColumn> ofHeader(String header) {
    String name = header.replace("\uFEFF", "").strip();
    return Arrays.stream(values())
        .filter(column -> column.chinese.equals(name) || column.english.equalsIgnoreCase(name))
        .findFirst();
  }
}
