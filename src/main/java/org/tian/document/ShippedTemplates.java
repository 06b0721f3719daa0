package org.tian.document;

import java.util.List;
import org.springframework.stereotype.Component;

/** Templates as they ship with the program, of documents and of plain texts alike. */
@Component
class ShippedTemplates {

  private final LetterTemplates letters;
  private final List<PlainTexts> texts;

  ShippedTemplates(LetterTemplates letters, List<PlainTexts> texts) {
    this.letters = letters;
    this.texts = texts;
  }

  String source(String kind) {
    return texts.stream()
        .filter(some -> some.kind(kind).isPresent())
        .findFirst()
        .map(some -> some.source(kind))
        .orElseGet(() -> letters.source(kind));
  }
}
