package org.tian.desk;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.tian.organisation.Committee;
import org.tian.proposal.PlenarySession;
import org.tian.proposal.PlenarySessions;
import org.tian.proposal.similar.HotTopics;
import org.tian.shared.Refusal;
import org.tian.shared.Texts;
import org.tian.similarity.HotWords;
import org.tian.topic.TopicAccess;

/** Hot words of a year or a session (HN-1). The choice stands in the address. */
@Controller
class HotWordsController {

  private static final int YEARS = 10;

  private final HotTopics topics;
  private final PlenarySessions sessions;
  private final TopicAccess access;
  private final Texts texts;

  HotWordsController(HotTopics topics, PlenarySessions sessions, TopicAccess access, Texts texts) {
    this.topics = topics;
    this.sessions = sessions;
    this.access = access;
    this.texts = texts;
  }

  /**
   * The page.
   *
   * @param span the year or session, in words
   * @param most cases of the first word, which fills its bar
   * @param topicUrl where the office makes a word the source of a topic, without the word; empty
   *     for others and for sessions
   */
  public record View(
      List<SearchView.Choice> committees,
      List<SearchView.Choice> years,
      List<SearchView.Choice> sessions,
      String committee,
      String span,
      int cases,
      int casesBefore,
      int most,
      String topicUrl,
      List<Word> words) {}

  /**
   * A word.
   *
   * @param share of the proposals that hold it, in percent
   * @param trend a {@link org.tian.similarity.Trend} in small letters
   * @param url search for it
   */
  public record Word(
      int rank, String word, int cases, int share, int before, String trend, String url) {}

  @GetMapping("/desk/topics/hot-words")
  String show(
      @RequestParam(defaultValue = "") String committee,
      @RequestParam(defaultValue = "") String span,
      Model model) {
    List<Committee> open = topics.committees();
    Committee chosen =
        open.stream()
            .filter(one -> committee.isEmpty() || one.getCode().equals(committee))
            .findFirst()
            .orElseThrow(() -> Refusal.of("similarity.topics-not-yours").asException());
    String code = chosen.getCode();
    List<PlenarySession> all = sessions.of(code);
    String wanted = span.matches("[ys]\\d{1,10}") ? span : "y" + topics.thisYear();
    int number = Integer.parseInt(wanted.substring(1));
    HotWords.Top top =
        wanted.startsWith("y") ? topics.ofYear(code, number) : topics.ofSession(code, number);
    List<SearchView.Choice> years =
        IntStream.range(0, YEARS)
            .mapToObj(ago -> topics.thisYear() - ago)
            .map(year -> choice("y" + year, texts.of("similar.year", year), wanted))
            .toList();
    List<SearchView.Choice> periods =
        all.stream().map(one -> choice("s" + one.getId(), one.getName(), wanted)).toList();
    model.addAttribute(
        "hot",
        new View(
            open.stream().map(one -> choice(one.getCode(), one.getShortName(), code)).toList(),
            years,
            periods,
            chosen.getName(),
            Stream.concat(years.stream(), periods.stream())
                .filter(SearchView.Choice::chosen)
                .map(SearchView.Choice::text)
                .findFirst()
                .orElse(texts.of("similar.year", number)),
            top.cases(),
            top.casesBefore(),
            top.words().isEmpty() ? 1 : top.words().get(0).cases(),
            topicUrl(code, wanted),
            words(top)));
    return "similarity/hot-words";
  }

  private String topicUrl(String committee, String span) {
    return span.startsWith("y") && access.keeps(committee)
        ? "/desk/topics/new?committee=" + committee + "&word=" + span.substring(1) + "%20"
        : "";
  }

  private static SearchView.Choice choice(String value, String text, String chosen) {
    return new SearchView.Choice(value, text, value.equals(chosen));
  }

  private static List<Word> words(HotWords.Top top) {
    return IntStream.range(0, top.words().size())
        .mapToObj(place -> word(place + 1, top.words().get(place), top))
        .toList();
  }

  private static Word word(int rank, HotWords.Counted counted, HotWords.Top top) {
    return new Word(
        rank,
        counted.word(),
        counted.cases(),
        Math.round(100f * counted.cases() / top.cases()),
        counted.before(),
        top.trendOf(counted).name().toLowerCase(Locale.ROOT),
        "/desk/search?q=" + counted.word());
  }
}
