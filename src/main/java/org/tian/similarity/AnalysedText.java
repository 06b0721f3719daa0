package org.tian.similarity;

import java.util.List;
import org.tian.similarity.text.CutPassage;
import org.tian.similarity.text.Fingerprint;
import org.tian.similarity.text.MatchingPassages;
import org.tian.similarity.text.Passage;
import org.tian.similarity.text.Words;

/** A text cut into words and measured, once for all that is asked about it. */
public final class AnalysedText {

  private final List<Passage> passages;
  private final Fingerprint fingerprint;

  private AnalysedText(List<Passage> passages, Fingerprint fingerprint) {
    this.passages = passages;
    this.fingerprint = fingerprint;
  }

  static AnalysedText of(ComparableText text, Words words) {
    List<Passage> passages = text.passages();
    return new AnalysedText(passages, Fingerprint.of(CutPassage.of(passages, words), words));
  }

  /** The same with a fingerprint kept earlier, unless the text is another by now. */
  static AnalysedText of(ComparableText text, Fingerprint kept, Words words) {
    List<Passage> passages = text.passages();
    return kept.isOf(passages) ? new AnalysedText(passages, kept) : of(text, words);
  }

  /** Whether there is nothing by which to look for others. */
  boolean saysNothing() {
    return fingerprint.profile().terms().length == 0;
  }

  Fingerprint fingerprint() {
    return fingerprint;
  }

  MatchingPassages.Compared compared() {
    return new MatchingPassages.Compared(passages, fingerprint);
  }
}
