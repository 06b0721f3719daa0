package org.tian.document;

import java.util.Optional;

/**
 * Kinds of plain texts, such as messages, that a module lets offices word themselves: with the same
 * sandbox, check, drafts and versions as documents.
 */
public interface PlainTexts {

  /** The kind of that code, when it is one of these. */
  Optional<TemplateKind> kind(String code);

  /** The template of one of these kinds as it ships with the program. */
  String source(String code);
}
