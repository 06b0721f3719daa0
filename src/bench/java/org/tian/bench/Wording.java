package org.tian.bench;

import java.util.List;
import java.util.Random;

/** How one writer fills the blanks of sentences; a writer mostly keeps to the same words. */
final class Wording {

  private static final double KEEPS_TO_IT = 0.8;

  private static final List<String> REGION = List.of("我市", "全市", "本地", "本市");

  private final Topic topic;
  private final String topicName;
  private final String object;
  private final Matter matter;
  private final Random own;
  private final int[] favourites;

  Wording(Topic topic, String object, Matter matter, Random own) {
    this.topic = topic;
    this.topicName = topic.wordings()[own.nextInt(2)];
    this.object = object;
    this.matter = matter;
    this.own = own;
    this.favourites = own.ints(topic.aspects().size(), 0, 2).toArray();
  }

  /** A sentence about any of the matter's aspects. */
  String fill(String[] wordings) {
    return fill(wordings, matter.anyAspect(own));
  }

  /** A sentence about one aspect, in either wording. */
  String fill(String[] wordings, int aspect) {
    String place = matter.place().isEmpty() ? REGION.get(own.nextInt(4)) : matter.place();
    return wordings[own.nextInt(2)]
        .replace("{a}", named(aspect))
        .replace("{b}", named(another(aspect)))
        .replace("{t}", topicName)
        .replace("{o}", object)
        .replace("{p}", place)
        .replace("{n}", Integer.toString(2 + own.nextInt(95)))
        .replace("{m}", Integer.toString(2 + own.nextInt(8)));
  }

  private int another(int aspect) {
    List<Integer> others = matter.aspects().stream().filter(one -> one != aspect).toList();
    return others.get(own.nextInt(others.size()));
  }

  private String named(int aspect) {
    int favourite = favourites[aspect];
    return topic.aspects().get(aspect)[own.nextDouble() < KEEPS_TO_IT ? favourite : 1 - favourite];
  }
}
