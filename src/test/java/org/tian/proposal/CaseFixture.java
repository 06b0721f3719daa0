package org.tian.proposal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.tian.TestOrganisation;
import org.tian.shared.Actor;
import org.tian.shared.CurrentActor;

/**
 * Proposals for tests: 林悦 and 郭浩 are members of the city committee ncal, which collects for its
 * session; the province's (nc) collection is over, the county's (ncalqh) has not begun.
 */
@Component
public class CaseFixture {

  private static final AtomicInteger NUMBER = new AtomicInteger();

  private final TestOrganisation organisation;
  private final PlenarySessions sessions;
  private final Categories categories;
  private final ProposalDrafts drafts;
  private final ProposalSubmission submission;
  private final Clock clock;

  CaseFixture(
      TestOrganisation organisation,
      PlenarySessions sessions,
      Categories categories,
      ProposalDrafts drafts,
      ProposalSubmission submission,
      Clock clock) {
    this.organisation = organisation;
    this.sessions = sessions;
    this.categories = categories;
    this.drafts = drafts;
    this.submission = submission;
    this.clock = clock;
  }

  /** Registers people, sessions and two categories; further calls change nothing. */
  public synchronized void prepare() {
    organisation.register();
    announce("ncal", 12, 5, Duration.ofDays(10));
    announce("nc", 13, 4, Duration.ofDays(-1));
    categories.define(Category.COMMON, "SOCIETY.EDUCATION", "SOCIETY", "教育");
    categories.define(Category.COMMON, "ECONOMY.DIGITAL", "ECONOMY", "数字经济");
  }

  private void announce(String committee, int term, int number, Duration untilCutoff) {
    if (sessions.of(committee).isEmpty()) {
      Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
      LocalDate opens = LocalDate.now(clock);
      sessions.announce(
          new PlenarySession(
              committee,
              term,
              number,
              number + "次会议",
              now.minus(Duration.ofDays(60)),
              now.plus(untilCutoff),
              opens,
              opens.plusDays(4)));
    }
  }

  /** Does the work as the person. */
  public <T> T as(String personId, Supplier<T> work) {
    return CurrentActor.as(new Actor(personId, "API", "192.0.2.1"), work);
  }

  public void as(String personId, Runnable work) {
    as(
        personId,
        () -> {
          work.run();
          return null;
        });
  }

  /** A title that no other test uses. */
  public static String freshTitle() {
    return "关于第" + NUMBER.incrementAndGet() + "所学校加固校舍的提案";
  }

  /** Words that fulfil every rule. */
  public static ProposalText text(String title) {
    return new ProposalText(
        title,
        "全市现有建成三十年以上的校舍四十二栋，其中九栋鉴定为需要加固，学生两千余人在其中上课。",
        "经费由区里承担，各区财力不一；鉴定和加固分属两个部门，排期互相等待，暑期窗口一再错过。",
        List.of("由市级统筹加固经费", "鉴定与加固一次排期，优先利用暑期"));
  }

  public Proposal draft(String personId) {
    return draft(personId, DraftContent.of(text(freshTitle())));
  }

  public Proposal draft(String personId, DraftContent content) {
    return as(personId, () -> drafts.create("ncal", content));
  }

  /** A case of the person in review. */
  public Proposal submitted(String personId) {
    return submit(personId, draft(personId).getId());
  }

  public Proposal submit(String personId, long id) {
    return as(personId, () -> submission.submit(id, SubmissionType.SESSION));
  }
}
