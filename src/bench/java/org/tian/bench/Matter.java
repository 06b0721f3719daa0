package org.tian.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What a proposal is about, apart from its wording.
 *
 * @param topic which topic
 * @param object which kind of place
 * @param place name of the place; empty when the whole region is meant
 * @param aspects four of the topic's aspects: two it is mainly about, two it touches
 * @param measures what it suggests
 */
record Matter(int topic, int object, String place, List<Integer> aspects, List<Measure> measures) {

  private static final String NAME_BEGIN = "青石白云金玉长安永和福泰清平新兴大丰双龙虎凤梅兰竹菊松柏东西南北";
  private static final String NAME_END = "溪桥塘坡岭湾山林泉洲港渡堡寨店铺庄里坪岗";
  private static final int ASPECTS = 4;
  private static final int MAIN_ASPECTS = 2;
  private static final double ON_MAIN_ASPECTS = 0.7;
  private static final int SHARED_MEASURES = 3;
  private static final double WHOLE_REGION = 0.4;

  /** A measure: how it is meant, and for which aspect. */
  record Measure(int pattern, int aspect) {}

  /** How many there are of each. */
  record Stock(int topics, int objects, int aspects, int patterns) {}

  /** Some topics are brought several times as often as others, as in every committee. */
  static Matter random(Stock stock, Random random) {
    int topic = (int) (stock.topics() * Math.pow(random.nextDouble(), 1.3));
    List<Integer> aspects = some(stock.aspects(), ASPECTS, random);
    return new Matter(
        topic,
        random.nextInt(stock.objects()),
        random.nextDouble() < WHOLE_REGION ? "" : name(random),
        aspects,
        measures(List.of(), 5 + random.nextInt(2), aspects, stock, random));
  }

  /** The same matter as somebody else sees it: main aspects and three measures are the same. */
  Matter seenBy(Random own, Stock stock) {
    List<Integer> mine = shuffled(aspects.subList(0, MAIN_ASPECTS), own);
    mine.addAll(otherThan(mine, stock, own).subList(0, ASPECTS - MAIN_ASPECTS));
    List<Measure> shared = shuffled(measures, own).subList(0, SHARED_MEASURES);
    return new Matter(
        topic,
        object,
        place,
        mine,
        shuffled(measures(shared, 4 + own.nextInt(4), mine, stock, own), own));
  }

  /** The same wish for another place: another matter. */
  Matter elsewhere(Random own, Stock stock) {
    List<Measure> others = measures(measures.subList(0, 2), 5, aspects, stock, own);
    return new Matter(topic, object, name(own), aspects, others);
  }

  /** Same topic, same place, but mainly of other aspects: another matter. */
  Matter otherwise(Random own, Stock stock) {
    List<Integer> others = otherThan(aspects, stock, own);
    List<Integer> mine = new ArrayList<>(others);
    mine.add(aspects.get(own.nextInt(MAIN_ASPECTS)));
    return new Matter(topic, object, place, mine, measures(List.of(), 5, mine, stock, own));
  }

  /** Any of the aspects, mostly one of the main ones. */
  int anyAspect(Random random) {
    return oneOf(aspects, random);
  }

  private static int oneOf(List<Integer> aspects, Random random) {
    boolean main = random.nextDouble() < ON_MAIN_ASPECTS;
    return aspects.get(random.nextInt(MAIN_ASPECTS) + (main ? 0 : MAIN_ASPECTS));
  }

  private static List<Measure> measures(
      List<Measure> kept, int count, List<Integer> aspects, Stock stock, Random random) {
    List<Measure> all = new ArrayList<>(kept);
    for (int pattern : some(stock.patterns(), count, random)) {
      boolean isNew = all.stream().noneMatch(one -> one.pattern() == pattern);
      if (all.size() < count && isNew) {
        all.add(new Measure(pattern, oneOf(aspects, random)));
      }
    }
    return all;
  }

  private static List<Integer> otherThan(List<Integer> aspects, Stock stock, Random random) {
    return some(stock.aspects(), stock.aspects(), random).stream()
        .filter(aspect -> !aspects.contains(aspect))
        .toList();
  }

  static String name(Random random) {
    return ""
        + NAME_BEGIN.charAt(random.nextInt(NAME_BEGIN.length()))
        + NAME_END.charAt(random.nextInt(NAME_END.length()))
        + (random.nextBoolean() ? "镇" : "街道");
  }

  static List<Integer> some(int of, int count, Random random) {
    return shuffled(IntStream.range(0, of).boxed().toList(), random).subList(0, count);
  }

  private static <T> List<T> shuffled(List<T> all, Random random) {
    List<T> shuffled = all.stream().collect(Collectors.toList());
    Collections.shuffle(shuffled, random);
    return shuffled;
  }
}
