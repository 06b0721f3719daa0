package org.tian.bench;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.tian.bench.Matter.Stock;
import org.tian.shared.TsvRows;

/**
 * Proposals of realistic length made of building blocks, each of which has two wordings; the same
 * number and seed always give the same proposal.
 *
 * <p>Every sentence speaks of the topic or of one of its aspects, as people write. A twin is what
 * another member would write on the same matter: same topic and place, most aspects and half of the
 * measures, in other words, other order, other length and with another title.
 */
final class GeneratedProposals {

  private static final List<String> TITLES =
      List.of(
          "关于加强{o}{t}的提案",
          "关于解决{o}{t}问题的建议",
          "关于做好{p}{o}{t}工作的提案",
          "进一步改进{o}{t}的几点意见",
          "关于{t}、推进{a}的请求",
          "关于在{p}{o}推进{t}的提案",
          "{o}{t}亟待重视",
          "关于加快{a}，惠及{o}的建议",
          "关于重视{p}{t}和{a}的提案",
          "完善{a}，提升{o}{t}水平");
  private static final List<String> TAILS =
      List.of("。", "。", "，群众反映强烈。", "，与高质量发展的要求不相适应。", "，应当引起有关部门重视。", "，短期内难以根本扭转。");

  private final List<Topic> topics = Topic.all();
  private final List<String[]> objects = pairs("objects");
  private final List<String[]> measures = pairs("measures");
  private final List<String[]> sentences = pairs("sentences");
  private final List<String[]> details = pairs("details");
  private final List<String[]> things = pairs("things");
  private final Stock stock =
      new Stock(topics.size(), objects.size(), topics.get(0).aspects().size(), measures.size());
  private final long seed;

  GeneratedProposals(long seed) {
    this.seed = seed;
  }

  /** A proposal and what it is about. */
  record Generated(
      Matter matter, String title, String situation, String analysis, List<String> advice) {

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
    return write(matter(number), own(number, 0));
  }

  /** What somebody else writes on the matter of that number. */
  Generated twinOf(long number) {
    Random own = own(number, 1);
    return write(matter(number).seenBy(own, stock), own);
  }

  /** The same wish for another place, once for each {@code which}. */
  Generated elsewhere(long number, int which) {
    Random own = own(number, 2 + which);
    return write(matter(number).elsewhere(own, stock), own);
  }

  /** Another matter of the same topic at the same place, once for each {@code which}. */
  Generated otherwise(long number, int which) {
    Random own = own(number, 100 + which);
    return write(matter(number).otherwise(own, stock), own);
  }

  private Matter matter(long number) {
    return Matter.random(stock, new Random(number * 31 + seed * 1_000_003));
  }

  private Random own(long number, int writer) {
    return new Random((number * 211 + writer) * 17 + seed * 7_000_003);
  }

  private Generated write(Matter matter, Random own) {
    Wording wording =
        new Wording(
            topics.get(matter.topic()), objects.get(matter.object())[own.nextInt(2)], matter, own);
    int told = Math.min(sentences.size(), 9 + own.nextInt(11));
    List<String> body =
        Matter.some(sentences.size(), told, own).stream()
            .map(index -> wording.fill(sentences.get(index)) + TAILS.get(own.nextInt(6)))
            .collect(Collectors.toList());
    IntStream.range(0, 1 + own.nextInt(3))
        .forEach(i -> body.add(own.nextInt(body.size()), detail(own)));
    List<String> advice =
        matter.measures().stream()
            .map(one -> wording.fill(measures.get(one.pattern()), one.aspect()) + "。")
            .toList();
    String title = TITLES.get(own.nextInt(TITLES.size()));
    int half = body.size() / 2;
    return new Generated(
        matter,
        wording.fill(new String[] {title, title}),
        String.join("", body.subList(0, half)),
        String.join("", body.subList(half, body.size())),
        advice);
  }

  /** What only this writer tells. */
  private String detail(Random own) {
    String text = details.get(own.nextInt(details.size()))[own.nextInt(2)];
    while (text.contains("{w}")) {
      text = text.replaceFirst("\\{w}", things.get(own.nextInt(things.size()))[own.nextInt(2)]);
    }
    return text.replace("{n}", Integer.toString(3 + own.nextInt(95))) + "。";
  }
}
