package org.tian.similarity.text;

import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.Viterbi.ViterbiSegment;
import com.hankcs.hanlp.seg.common.Term;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The words that name a topic: nouns and the names of activities, without names of places and
 * people and without what every proposal says.
 */
public final class TopicWords {

  private static final Set<String> PLACE_OR_PERSON = Set.of("ns", "nsf", "nr", "nrf", "nrj", "nt");
  private static final Set<String> ACTIVITIES = Set.of("vn", "vi", "gi", "gm", "gb", "gc", "gp");

  private static final double IN_TITLE = 3;

  private final Words words;
  private final Segment segment =
      new ViterbiSegment()
          .enableCustomDictionary(true)
          .enableNameRecognize(false)
          .enableTranslatedNameRecognize(false)
          .enableJapaneseNameRecognize(false)
          .enableNumberQuantifierRecognize(false);

  public TopicWords(Words words) {
    this.words = words;
  }

  /** Topic words of the texts, each once. */
  public Set<String> of(Collection<String> texts) {
    Set<String> found = new TreeSet<>();
    for (String text : texts) {
      for (Term term : segment.seg(words.unified(text))) {
        if (term.word.length() > 1 && names(term) && !words.isNoise(term.word)) {
          found.add(term.word);
        }
      }
    }
    found.removeIf(words::isCommon);
    return found;
  }

  /**
   * The topic words that say most, the weightiest first: rare ones, those said often, and above all
   * those of the title. A synonym that the text itself does not use is left out.
   */
  public List<String> weightiest(String title, List<String> texts, int most) {
    String whole = title + "\n" + String.join("\n", texts);
    Set<String> found = of(List.of(whole));
    words.of(title).stream().filter(word -> !words.isCommon(word)).forEach(found::add);
    return found.stream()
        .filter(whole::contains)
        .sorted(
            Comparator.comparingDouble((String word) -> -weight(word, title, whole))
                .thenComparing(Comparator.naturalOrder()))
        .limit(most)
        .toList();
  }

  private double weight(String word, String title, String whole) {
    double said = 1 + Math.log(timesIn(whole, word));
    return words.weightOf(word) * said * (title.contains(word) ? IN_TITLE : 1);
  }

  private static int timesIn(String text, String word) {
    return (text.length() - text.replace(word, "").length()) / word.length();
  }

  private static boolean names(Term term) {
    String nature = String.valueOf(term.nature);
    return ACTIVITIES.contains(nature)
        || nature.startsWith("n") && !PLACE_OR_PERSON.contains(nature) && !nature.equals("nx");
  }
}
