package org.tian.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.tian.handling.commitment.Commitment;
import org.tian.handling.commitment.CommitmentWork;
import org.tian.handling.commitment.Commitments;
import org.tian.handling.commitment.MeasureDraft;
import org.tian.handling.commitment.PolicyMeasures;
import org.tian.handling.commitment.ReportDraft;
import org.tian.handling.commitment.ReportOutcome;

/**
 * What has become of promises: those of last year come due about now; one is kept, one moved, one
 * given up, one past its day without a word; three proposals led to a document.
 */
@Component
@Profile("demo")
class DemoPromises {

  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  /** From how many days ago on a proposal is one of last year. */
  private static final int LAST_YEAR = 300;

  /** 安全生产, of last year: its second promise is past its day. */
  private static final int SAFETY = 40;

  /** 垃圾分类, of last year. */
  private static final int WASTE = 54;

  private static final int PARKING = 31;
  private static final int CREATIVITY = 67;

  private static final List<Integer> DAYS_FROM_NOW = List.of(12, 60, 150, 240);
  private static final List<Integer> DAYS_OF_SAFETY = List.of(6, -35, 45, 120);

  private final DemoPeople people;
  private final Commitments commitments;
  private final CommitmentWork work;
  private final PolicyMeasures measures;
  private final Clock clock;

  DemoPromises(
      DemoPeople people,
      Commitments commitments,
      CommitmentWork work,
      PolicyMeasures measures,
      Clock clock) {
    this.people = people;
    this.commitments = commitments;
    this.work = work;
    this.measures = measures;
    this.clock = clock;
  }

  /** The day a reply promises for its answer, from 0: of last year's proposals one about now. */
  static LocalDate dayOf(DemoCase theCase, int answer, LocalDate today) {
    DemoProposal proposal = theCase.proposal();
    if (proposal.submittedDaysAgo() < LAST_YEAR) {
      return today.plusMonths(4L + answer);
    }
    List<Integer> days = proposal.number() == SAFETY ? DAYS_OF_SAFETY : DAYS_FROM_NOW;
    return LocalDate.ofInstant(theCase.present(), ZONE).plusDays(days.get(answer % days.size()));
  }

  /** At the present moment. */
  void today(DemoCase theCase) {
    switch (theCase.proposal().number()) {
      case SAFETY -> {
        report(
            theCase,
            3,
            new ReportDraft(
                ReportOutcome.KEPT,
                "微课增加到80门，5处实景体验点全部开放，今年培训1.2万人次，合格方可上岗。",
                null,
                "https://yjj.anlan.example.gov.cn/aqsc/peixun"));
        accept(theCase, 3, "");
        report(
            theCase,
            4,
            new ReportDraft(
                ReportOutcome.IN_PROGRESS,
                "隐患复查系统升级的招标流标一次，重新招标后方可上线，只能改期。",
                LocalDate.now(clock).plusMonths(8),
                ""));
        accept(theCase, 4, "请按新的时间抓紧办理。");
        link(
            theCase,
            new MeasureDraft(
                "安澜市危险作业线上报备管理办法",
                "安应急规〔%d〕3号".formatted(LocalDate.now(clock).minusDays(70).getYear()),
                "安澜市应急管理局",
                LocalDate.now(clock).minusDays(70),
                "https://yjj.anlan.example.gov.cn/zcwj/3",
                2,
                null));
      }
      case WASTE -> {
        report(
            theCase,
            2,
            new ReportDraft(
                ReportOutcome.GIVEN_UP, "其余2座分拣中心选址邻近居民区，公众参与未能通过，经论证不再建设，改由现有2座扩容处理。", null, ""));
        accept(theCase, 2, "情况属实，理由充分，报主任决定。");
        people.act("ncal-director", () -> work.decide(promise(theCase, 2), true, "同意，向提案者说明。"));
      }
      case PARKING ->
          link(
              theCase,
              new MeasureDraft(
                  "安澜市机动车停车泊位共享管理办法",
                  "安政办发〔%d〕18号".formatted(LocalDate.now(clock).minusDays(20).getYear()),
                  "安澜市人民政府办公室",
                  LocalDate.now(clock).minusDays(20),
                  "https://www.anlan.example.gov.cn/zcwj/18",
                  1,
                  null));
      case CREATIVITY ->
          link(
              theCase,
              new MeasureDraft(
                  "安澜市文化创意产品开发扶持办法",
                  "安文旅发〔%d〕26号".formatted(LocalDate.now(clock).minusDays(35).getYear()),
                  "安澜市文化和旅游局",
                  LocalDate.now(clock).minusDays(35),
                  "https://wlj.anlan.example.gov.cn/zcwj/26",
                  1,
                  null));
      default -> {
        // promises that wait for their day
      }
    }
  }

  private void report(DemoCase theCase, int item, ReportDraft draft) {
    long id = promise(theCase, item);
    people.act(unitOf(theCase) + "-section", () -> work.report(id, draft));
  }

  private void accept(DemoCase theCase, int item, String note) {
    people.act(
        theCase.proposal().committee() + "-office",
        () -> work.check(promise(theCase, item), true, note));
  }

  private void link(DemoCase theCase, MeasureDraft draft) {
    people.act(unitOf(theCase) + "-section", () -> measures.add(theCase.id(), draft));
  }

  private long promise(DemoCase theCase, int item) {
    return commitments.ofProposal(theCase.id()).stream()
        .filter(one -> one.getItemNo() == item)
        .map(Commitment::getId)
        .findFirst()
        .orElseThrow();
  }

  private static String unitOf(DemoCase theCase) {
    return theCase.proposal().codes("lead_units").get(0);
  }
}
