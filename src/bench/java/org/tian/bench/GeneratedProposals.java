package org.tian.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.tian.shared.TsvRows;

/**
 * Proposals of realistic length made of building blocks, each of which has two wordings; the same
 * number always gives the same proposal.
 *
 * <p>A twin is what another member would write on the same matter: same topic, place and most of
 * the measures, in other words, other order and another title.
 */
final class GeneratedProposals {

  private static final String NAME_BEGIN = "青石白云金玉长安永和福泰清平新兴大丰双龙虎凤梅兰竹菊松柏东西南北";
  private static final String NAME_END = "溪桥塘坡岭湾山林泉洲港渡堡寨店铺庄里坪岗";
  private static final List<String> TITLES =
      List.of(
          "关于加强%2$s%1$s的提案",
          "关于解决%2$s%1$s问题的建议",
          "关于做好%3$s%2$s%1$s工作的提案",
          "进一步改进%2$s%1$s的几点意见",
          "关于%1$s的请求",
          "关于在%3$s%2$s推进%1$s的提案",
          "%2$s%1$s亟待重视",
          "关于完善%1$s机制、惠及%2$s的建议");

  private final List<String[]> topics = pairs("topics");
  private final List<String[]> objects = pairs("objects");
  private final List<String[]> measures = pairs("measures");
  private final List<String[]> sentences = pairs("sentences");
  private final List<String[]> details = pairs("details");
  private final List<String[]> things = pairs("things");

  /**
   * A proposal.
   *
   * @param topic which topic it is about
   * @param object which kind of place
   */
  record Generated(
      int topic, int object, String title, String situation, String analysis, List<String> advice) {

    int length() {
      return situation.length()
          + analysis.length()
          + advice.stream().mapToInt(String::length).sum();
    }
  }

  private static List<String[]> pairs(String name) {
    return TsvRows.of("bench/" + name + ".tsv").stream()
        .map((Map<String, String> row) -> new String[] {row.get("first"), row.get("second")})
        .toList();
  }

  /** The proposal of a number. */
  Generated of(long number) {
    return write(number, new Random(number * 31 + 7), 0, 0);
  }

  /** What somebody else writes on the matter of that number. */
  Generated twinOf(long number) {
    return write(number, new Random(number * 31 + 7), 1, 2);
  }

  /**
   * Writes the matter of a number.
   *
   * @param random decides the matter, the same for both of a pair
   * @param writer who of a pair writes, 0 or 1; chooses the wording of each sentence
   * @param dropped how many measures are replaced by the writer's own
   */
  private Generated write(long number, Random random, int writer, int dropped) {
    int topic = random.nextInt(topics.size());
    int object = random.nextInt(objects.size());
    String place = name(random);
    List<Integer> chosen = some(measures.size(), 5 + random.nextInt(2), random);
    List<Integer> told = some(sentences.size(), 7, random);
    int n = 2 + random.nextInt(90);
    int m = 2 + random.nextInt(8);
    Random own = new Random(number * 17 + writer);
    if (dropped > 0) {
      Collections.shuffle(chosen, own);
      chosen = new ArrayList<>(chosen.subList(0, chosen.size() - dropped));
      chosen.addAll(some(measures.size(), dropped, own));
      told = some(sentences.size(), 7, own);
    }
    Slots slots =
        new Slots(
            topics.get(topic)[own.nextInt(2)], objects.get(object)[own.nextInt(2)], place, n, m);
    List<String> body = new ArrayList<>();
    for (int index : told) {
      body.add(slots.fill(sentences.get(index), own) + tail(own));
      body.add(detail(own));
    }
    List<String> advice =
        chosen.stream().map(index -> slots.fill(measures.get(index), own) + "。").toList();
    String title = TITLES.get(own.nextInt(TITLES.size()));
    return new Generated(
        topic,
        object,
        title.formatted(slots.topic(), slots.object(), place),
        String.join("", body.subList(0, 7)),
        String.join("", body.subList(7, body.size())),
        advice);
  }

  /** Words that fill the blanks, in either wording. */
  private record Slots(String topic, String object, String place, int n, int m) {

    String fill(String[] wordings, Random own) {
      String text = wordings[own.nextInt(2)];
      return text.replace("{t}", topic)
          .replace("{o}", object)
          .replace("{p}", place)
          .replace("{n}", Integer.toString(n + own.nextInt(3)))
          .replace("{m}", Integer.toString(m));
    }
  }

  /** What only this writer tells. */
  private String detail(Random own) {
    String text = details.get(own.nextInt(details.size()))[own.nextInt(2)];
    while (text.contains("{w}")) {
      text = text.replaceFirst("\\{w}", things.get(own.nextInt(things.size()))[own.nextInt(2)]);
    }
    return text.replace("{n}", Integer.toString(3 + own.nextInt(95))) + "。";
  }

  private static String tail(Random own) {
    List<String> tails = List.of("。", "，群众反映强烈。", "，与高质量发展的要求不相适应。", "，应当引起有关部门重视。", "，短期内难以根本扭转。");
    return tails.get(own.nextInt(tails.size()));
  }

  private static String name(Random random) {
    return ""
        + NAME_BEGIN.charAt(random.nextInt(NAME_BEGIN.length()))
        + NAME_END.charAt(random.nextInt(NAME_END.length()))
        + (random.nextBoolean() ? "镇" : "街道");
  }

  private static List<Integer> some(int of, int count, Random random) {
    List<Integer> all = IntStream.range(0, of).boxed().collect(Collectors.toList());
    Collections.shuffle(all, random);
    return new ArrayList<>(all.subList(0, count));
  }
}
