package org.tian.bench;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.BiFunction;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.tian.bench.GeneratedProposals.Generated;
import org.tian.proposal.DraftContent;
import org.tian.proposal.ProposalDrafts;
import org.tian.proposal.ProposalText;
import org.tian.shared.Actor;
import org.tian.shared.CurrentActor;

/**
 * How long the server takes for the hints while somebody types: whole calls over HTTP, signed in,
 * with a draft that grows from its title to all of it.
 */
final class HintsBenchmark {

  private static final String MEMBER = "shangguanguodong";
  private static final String COMMITTEE = "nc";
  private static final int PARTS = 4;
  private static final int CALLS = 300;
  private static final int WARM_UP = 100;

  private final Random random = new Random(11);
  private final ObjectMapper json = new ObjectMapper();
  private final GeneratedProposals generated;
  private final Writer writer;
  private final long draft;
  private final int count;

  HintsBenchmark(
      ApplicationContext program, GeneratedProposals generated, int count, String password) {
    this.generated = generated;
    this.count = count;
    // The generated rows have taken ids of their own.
    program
        .getBean(JdbcTemplate.class)
        .execute("alter table proposal alter column id restart with " + (count + 1));
    this.draft =
        CurrentActor.as(
            new Actor(MEMBER, "DESK", null),
            () ->
                program
                    .getBean(ProposalDrafts.class)
                    .create(COMMITTEE, DraftContent.of(new ProposalText("草稿", "", "", List.of())))
                    .getId());
    int port = program.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    this.writer = Writer.signedIn(port, MEMBER, password);
  }

  /** Times of the calls for earlier proposals like the draft, in milliseconds, ascending. */
  List<Double> similar() {
    return times(
        "similar",
        (one, parts) ->
            Map.of(
                "title",
                one.title(),
                "suggestions",
                advice(one, parts),
                "body",
                List.of(cut(one.situation(), parts), cut(one.analysis(), parts))));
  }

  /** Times of the calls for what to look at again, in milliseconds, ascending. */
  List<Double> writing() {
    return times(
        "hints",
        (one, parts) ->
            Map.of(
                "title",
                one.title(),
                "situation",
                cut(one.situation(), parts),
                "analysis",
                cut(one.analysis(), parts),
                "suggestions",
                advice(one, parts).stream().map(text -> Map.of("what", text)).toList()));
  }

  /** Each call holds the first so many fourths of another text. */
  private List<Double> times(String call, BiFunction<Generated, Integer, Object> typed) {
    List<Double> times = new ArrayList<>();
    for (int i = 0; i < CALLS + WARM_UP; i++) {
      Generated one = generated.twinOf(1 + random.nextInt(count));
      String body = inJson(typed.apply(one, 1 + i % PARTS));
      long start = System.nanoTime();
      writer.ask("/desk/proposals/" + draft + "/" + call, body);
      if (i >= WARM_UP) {
        times.add((System.nanoTime() - start) / 1e6);
      }
    }
    Collections.sort(times);
    return times;
  }

  private String inJson(Object value) {
    try {
      return json.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<String> advice(Generated one, int parts) {
    return one.advice().subList(0, one.advice().size() * (parts - 1) / (PARTS - 1));
  }

  private static String cut(String text, int parts) {
    return text.substring(0, text.length() * (parts - 1) / (PARTS - 1));
  }
}
