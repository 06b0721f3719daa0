package org.tian.similarity;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.tian.similarity.text.TopicWords;
import org.tian.similarity.text.Words;

/** Proposes the keywords of a text: the words that say most about its matter. */
@Component
public class Keywords {

  private final TopicWords topics;

  Keywords(Words words) {
    topics = new TopicWords(words);
  }

  /** At most so many, the one that says most first; only words that stand in the text. */
  public List<String> of(ComparableText text, int most) {
    return topics.weightiest(
        text.title(),
        Stream.concat(text.suggestions().stream(), text.body().stream()).toList(),
        most);
  }
}
