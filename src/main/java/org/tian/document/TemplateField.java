package org.tian.document;

import java.util.List;

/**
 * A value that a template may print.
 *
 * @param path where it stands, such as {@code parts[].items[].answer}; {@code []} marks a list
 * @param name what it is, in Chinese, as documents are
 * @param flag whether it is yes or no, to be asked with {@code <#if>}
 * @param examples a value as it may be; several for a list
 */
public record TemplateField(String path, String name, boolean flag, List<String> examples) {

  private static final String LIST = "[]";

  /** Whether the value itself is a list of texts. */
  public boolean isList() {
    return path.endsWith(LIST);
  }
}
