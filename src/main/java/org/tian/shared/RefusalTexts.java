package org.tian.shared;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Refusals in the reader's words. */
@Component
public class RefusalTexts {

  private static final String STOPS = "[。.]$";

  private final Texts texts;

  RefusalTexts(Texts texts) {
    this.texts = texts;
  }

  /** One reason, as a sentence. */
  public String text(Refusal refusal) {
    return texts.of(refusal.messageKey(), refusal.args().toArray());
  }

  /** All reasons in one line, joined by {@code ；}; each text once. */
  public String line(RefusedException refused) {
    List<String> sentences = refused.refusals().stream().map(this::text).distinct().toList();
    if (sentences.size() == 1) {
      return sentences.get(0);
    }
    return sentences.stream()
        .map(sentence -> sentence.replaceFirst(STOPS, ""))
        .collect(Collectors.joining("；", "", "。"));
  }
}
