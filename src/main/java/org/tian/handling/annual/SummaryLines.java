package org.tian.handling.annual;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.tian.assignment.UnitRole;
import org.tian.assignment.UnitTaskStatus;
import org.tian.handling.Openness;
import org.tian.handling.Reply;
import org.tian.handling.ResultCodes;
import org.tian.handling.RoundResults;
import org.tian.handling.contact.ContactWay;
import org.tian.handling.signoff.CoOpinionStanding;
import org.tian.shared.Formats;
import org.tian.shared.Texts;

/** Counts the tasks of a year and puts them into the lines of the summary. */
@Component
class SummaryLines {

  private final TaskFigures figures;
  private final CoOpinionStanding opinions;
  private final RoundResults ratings;
  private final ResultCodes codes;
  private final Formats formats;
  private final Texts texts;

  SummaryLines(
      TaskFigures figures,
      CoOpinionStanding opinions,
      RoundResults ratings,
      ResultCodes codes,
      Formats formats,
      Texts texts) {
    this.figures = figures;
    this.opinions = opinions;
    this.ratings = ratings;
    this.codes = codes;
    this.formats = formats;
    this.texts = texts;
  }

  /** Whose summary it is. */
  record Head(String committee, String unit, String year, String day) {}

  AnnualSummary of(Head head, List<GivenTask> given, Instant now) {
    List<Long> ids = given.stream().map(one -> one.task().getId()).toList();
    List<Reply> replies = given.stream().flatMap(one -> one.reply().stream()).toList();
    List<CoOpinionStanding.State> opinionStates = opinionStates(given);
    TaskFigures.Extensions extensions = figures.extensions(ids);
    TaskFigures.Promises promises = figures.promises(ids);
    long changed = changed(given);
    return new AnnualSummary(
        head.committee(),
        head.unit(),
        head.year(),
        head.day(),
        text(given.size()),
        roles(given, now),
        changed == 0 ? "" : text(changed),
        counts(replies, codes::labelOf),
        openness(replies),
        talks(ids),
        text(figures.confirmedTalks(ids)),
        text(number(opinionStates, CoOpinionStanding.State.SENT)),
        text(number(opinionStates, CoOpinionStanding.State.SENT_LATE)),
        text(number(opinionStates, CoOpinionStanding.State.MISSING)),
        text(extensions.asked()),
        text(extensions.granted()),
        ratings(replies),
        text(promises.made()),
        text(promises.kept()),
        text(promises.moved()),
        text(promises.givenUp()),
        given.stream().filter(one -> !one.row().status().isGone()).map(this::oneCase).toList());
  }

  private List<AnnualSummary.InRole> roles(List<GivenTask> given, Instant now) {
    List<AnnualSummary.InRole> roles = new ArrayList<>();
    Stream.of(UnitRole.values())
        .filter(role -> given.stream().anyMatch(one -> one.row().role() == role))
        .forEach(
            role ->
                roles.add(
                    line(
                        texts.of(role.messageKey()),
                        given.stream().filter(one -> one.row().role() == role).toList(),
                        now)));
    if (roles.size() > 1) {
      roles.add(line(texts.of("annual-summary.all"), given, now));
    }
    return roles;
  }

  private static AnnualSummary.InRole line(String name, List<GivenTask> given, Instant now) {
    return new AnnualSummary.InRole(
        name,
        text(given.size()),
        number(given, one -> one.isSigned() && !one.signedLate()),
        number(given, GivenTask::signedLate),
        number(given, one -> one.is(UnitTaskStatus.RETURNED)),
        number(given, one -> one.is(UnitTaskStatus.ANSWERED)),
        number(given, GivenTask::isOpen),
        number(given, one -> one.isOverdue(now)));
  }

  private static long changed(List<GivenTask> given) {
    return given.stream()
        .filter(one -> one.is(UnitTaskStatus.CHANGED) || one.is(UnitTaskStatus.CANCELLED))
        .count();
  }

  private List<CoOpinionStanding.State> opinionStates(List<GivenTask> given) {
    return given.stream()
        .filter(one -> one.row().role() == UnitRole.CO && !one.row().status().isGone())
        .map(one -> opinions.of(one.task()).state())
        .toList();
  }

  private List<AnnualSummary.Count> openness(List<Reply> replies) {
    return Stream.of(Openness.values())
        .map(
            openness ->
                new AnnualSummary.Count(
                    texts.of(openness.messageKey()),
                    number(replies, reply -> reply.getOpenness() == openness)))
        .filter(count -> !replies.isEmpty())
        .toList();
  }

  private List<AnnualSummary.Count> talks(List<Long> tasks) {
    Map<ContactWay, Long> talks = figures.talks(tasks);
    return talks.entrySet().stream()
        .map(
            one ->
                new AnnualSummary.Count(texts.of(one.getKey().messageKey()), text(one.getValue())))
        .toList();
  }

  private List<AnnualSummary.Count> ratings(List<Reply> replies) {
    return ratings
        .of(
            replies.stream()
                .map(reply -> new RoundResults.Round(reply.getProposalId(), reply.getRound()))
                .toList())
        .entrySet()
        .stream()
        .map(one -> new AnnualSummary.Count(texts.of(one.getKey()), text(one.getValue())))
        .toList();
  }

  private AnnualSummary.OneCase oneCase(GivenTask one) {
    Optional<Instant> answered =
        one.reply().map(Reply::getSentAt).or(() -> Optional.ofNullable(one.task().getAnsweredAt()));
    return new AnnualSummary.OneCase(
        one.row().number(),
        one.row().title(),
        texts.of(one.row().role().messageKey()),
        one.reply().map(codes::labelOf).orElseGet(() -> standing(one)),
        answered.map(formats::dayOf).map(formats::day).orElse(""));
  }

  private String standing(GivenTask one) {
    return one.row().role() == UnitRole.CO
        ? texts.of(opinions.of(one.task()).state().messageKey())
        : texts.of(one.row().status().messageKey());
  }

  private static <T> List<AnnualSummary.Count> counts(List<T> all, Function<T, String> nameOf) {
    Map<String, Long> counts = new LinkedHashMap<>();
    all.stream().map(nameOf).sorted().forEach(name -> counts.merge(name, 1L, Long::sum));
    return counts.entrySet().stream()
        .map(one -> new AnnualSummary.Count(one.getKey(), text(one.getValue())))
        .toList();
  }

  private static <T> String number(List<T> all, Predicate<T> which) {
    return text(all.stream().filter(which).count());
  }

  private static long number(List<CoOpinionStanding.State> states, CoOpinionStanding.State wanted) {
    return states.stream().filter(state -> state == wanted).count();
  }

  private static String text(long number) {
    return String.valueOf(number);
  }
}
