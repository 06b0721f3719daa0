package org.tian.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.tian.engine.AsPerson;
import org.tian.organisation.Deputies;
import org.tian.organisation.DeputyOrder;
import org.tian.staffing.PhraseKind;
import org.tian.staffing.Phrases;

/** One standing deputy in force today, and what some people write often. */
@Component
@Profile("demo")
class DemoStaffing {

  private static final int DAYS = 30;

  /** Of the committee, kept by its office. */
  private static final Map<String, PhraseKind> OFFICE =
      Map.of(
          "案由清楚，建议具体，同意立案。", PhraseKind.OPINION,
          "建议内容不够具体，请补充后重新提交。", PhraseKind.RETURN_REASON,
          "请严格按照办理时限答复，办理前后主动与提案者沟通。", PhraseKind.INSTRUCTION);

  private final AsPerson asPerson;
  private final Deputies deputies;
  private final Phrases phrases;
  private final Clock clock;

  DemoStaffing(AsPerson asPerson, Deputies deputies, Phrases phrases, Clock clock) {
    this.asPerson = asPerson;
    this.deputies = deputies;
    this.phrases = phrases;
    this.clock = clock;
  }

  /** As things stand today. */
  void today() {
    LocalDate today = LocalDate.now(clock);
    DeputyOrder order =
        new DeputyOrder(
            "heping",
            "gaofeng",
            today,
            today.plusDays(DAYS),
            Set.of("unit-planning", "reply-signoff"),
            "参加培训");
    asPerson.run("heping", () -> deputies.appoint(order));
    asPerson.run(
        "chenmin", () -> OFFICE.forEach((words, kind) -> phrases.add("ncal", kind, words)));
    asPerson.run("zhaoqiang", () -> phrases.add(null, PhraseKind.OPINION, "调研扎实，建议可行，同意。"));
    asPerson.run("heping", () -> phrases.add(null, PhraseKind.INSTRUCTION, "请分管领导牵头，认真研究，按期答复。"));
  }
}
