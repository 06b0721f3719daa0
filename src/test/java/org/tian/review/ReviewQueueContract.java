package org.tian.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tian.Refusals;
import org.tian.engine.TaskOperations;
import org.tian.engine.WorkItems;
import org.tian.proposal.CaseClassification;
import org.tian.proposal.CaseFixture;
import org.tian.proposal.Proposal;

/** The queue of cases in review, as each reader sees it. */
abstract class ReviewQueueContract {

  @Autowired CaseFixture fixture;
  @Autowired ReviewQueue queue;
  @Autowired QueueDays days;
  @Autowired TaskOperations tasks;
  @Autowired WorkItems inbox;
  @Autowired CaseClassification classification;
  @Autowired JdbcClient jdbc;

  @BeforeEach
  void prepare() {
    fixture.prepare();
  }

  @Test
  void showsAllToOfficeAndDirector_toAReviewerWhatIsOffered_toOthersNothing() {
    Proposal atAcceptance = fixture.submitted("linyue");
    Proposal atReview = accepted();

    assertThat(ids("chenmin", all())).contains(atAcceptance.getId(), atReview.getId());
    assertThat(ids("sunli", all())).contains(atAcceptance.getId(), atReview.getId());
    assertThat(ids("zhaoqiang", all()))
        .contains(atReview.getId())
        .doesNotContain(atAcceptance.getId());
    assertThat(fixture.as("linyue", queue::committees)).isEmpty();
    assertThat(ids("linyue", all())).isEmpty();
    assertThat(ids("chenmin", QueueFilter.all("nc", 200))).isEmpty();
  }

  @Test
  void tellsWhoWorksOnItSinceWhen_andKeepsItFromOthersWork() {
    Proposal proposal = accepted();
    String task = inbox.openOf(proposal.getId()).get(0).taskId();

    fixture.as("zhaoqiang", () -> tasks.claim(task));

    QueueRow row = row("chenmin", proposal);
    assertThat(row.assignee()).isEqualTo("zhaoqiang");
    assertThat(row.claimedAt()).isNotNull();
    assertThat(row.offered()).isFalse();
    assertThat(row("zhaoqiang", proposal).offered()).isTrue();
    assertThat(ids("zhaoqiang", held("mine"))).contains(proposal.getId());
    assertThat(ids("chenmin", held("others"))).contains(proposal.getId());
    assertThat(ids("chenmin", held("free"))).doesNotContain(proposal.getId());
  }

  @Test
  void sortsIntoBucketsByWorkingDays_andCountsThem() {
    Proposal today = fixture.submitted("linyue");
    Proposal old = fixture.submitted("linyue");
    QueueDays.Borders borders = days.now("ncal");
    arrived(old, borders.week().minusSeconds(1));
    Proposal week = fixture.submitted("guohao");
    arrived(week, borders.week());
    Proposal few = fixture.submitted("guohao");
    arrived(few, borders.few());

    assertThat(ids("chenmin", ofAge(QueueAge.TODAY))).contains(today.getId());
    assertThat(ids("chenmin", ofAge(QueueAge.FEW)))
        .contains(few.getId())
        .doesNotContain(today.getId(), week.getId());
    assertThat(ids("chenmin", ofAge(QueueAge.WEEK))).contains(week.getId());
    assertThat(ids("chenmin", ofAge(QueueAge.OLDER)))
        .contains(old.getId())
        .doesNotContain(week.getId());
    QueueTotals totals = fixture.as("chenmin", () -> queue.totals(all()));
    assertThat(totals.byAge().get(QueueAge.OLDER)).isPositive();
    assertThat(totals.all()).isEqualTo(ids("chenmin", all()).size());
    assertThat(totals.stages())
        .extracting(QueueTotals.Stage::taskKey)
        .contains("Task_CheckAcceptance");
  }

  @Test
  void pagesThroughEachOrder_withoutLosingOrRepeating() {
    for (int i = 0; i < 7; i++) {
      fixture.submitted("linyue");
    }
    for (QueueFilter.Sort sort : QueueFilter.Sort.values()) {
      List<Long> whole = ids("chenmin", sorted(sort, 200, null));
      List<Long> paged = new ArrayList<>();
      String after = null;
      do {
        QueueFilter filter = sorted(sort, 3, after);
        QueuePage page = fixture.as("chenmin", () -> queue.list(filter));
        page.rows().forEach(row -> paged.add(row.proposalId()));
        after = page.next();
      } while (after != null);

      assertThat(paged).as(sort.name()).isEqualTo(whole).doesNotHaveDuplicates();
    }
    assertThat(
            Refusals.codesOf(
                () ->
                    fixture.as(
                        "chenmin", () -> queue.list(sorted(QueueFilter.Sort.AGE, 3, "kaputt")))))
        .containsExactly("list.bad-cursor");
  }

  @Test
  void findsByWordsStageCategoryAndLight() {
    Proposal proposal = fixture.submitted("linyue");
    String title = proposal.getTitle();
    fixture.as("chenmin", () -> classification.change(proposal.getId(), "SOCIETY.EDUCATION", ""));

    assertThat(ids("chenmin", filter(title, "", "", ""))).containsExactly(proposal.getId());
    assertThat(ids("chenmin", filter(title, "Task_CheckAcceptance", "", ""))).hasSize(1);
    assertThat(ids("chenmin", filter(title, "Task_DecideFiling", "", ""))).isEmpty();
    assertThat(ids("chenmin", filter(title, "", "", "SOCIETY"))).hasSize(1);
    assertThat(ids("chenmin", filter(title, "", "", "SOCIETY.EDUCATION"))).hasSize(1);
    assertThat(ids("chenmin", filter(title, "", "", "ECONOMY"))).isEmpty();
    due(proposal, Instant.EPOCH);
    assertThat(ids("chenmin", filter(title, "", "late", ""))).hasSize(1);
    assertThat(ids("chenmin", filter(title, "", "near", ""))).isEmpty();
    assertThat(ids("chenmin", filter(title, "", "good", ""))).isEmpty();
    assertThat(row("chenmin", proposal).categoryProposed()).isFalse();
  }

  @Test
  void showsWhatWasRecommended_whereTheOfficePutNoCategory() {
    Proposal proposal = accepted();
    String task = inbox.openOf(proposal.getId()).get(0).taskId();
    Map<String, Object> opinion =
        Map.of("recommendation", "FILE", "category", "ECONOMY.DIGITAL", "comment", "建议立案");
    fixture.as("zhaoqiang", () -> tasks.complete(task, opinion));

    assertThat(row("sunli", proposal).categoryCode()).isEqualTo("ECONOMY.DIGITAL");
    assertThat(row("sunli", proposal).categoryProposed()).isTrue();
  }

  @Test
  void namesTheNextCase_thatTheReaderCanWorkOn() {
    Proposal one = accepted();
    Proposal other = accepted();
    QueueFilter mine = sorted(QueueFilter.Sort.AGE, 50, null);
    String done = inbox.openOf(one.getId()).get(0).taskId();

    QueueRow next = fixture.as("zhaoqiang", () -> queue.next(mine, done)).orElseThrow();

    assertThat(next.taskId()).isNotEqualTo(done);
    assertThat(next.offered()).isTrue();
    assertThat(fixture.as("zhaoqiang", () -> queue.among(List.of(done, "weg"))))
        .extracting(QueueRow::proposalId)
        .containsExactly(one.getId())
        .doesNotContain(other.getId());
  }

  @Test
  void bordersRunThroughWorkingDays() {
    QueueDays.Borders borders = days.now("ncal");

    assertThat(borders.few()).isBefore(borders.today());
    assertThat(borders.week()).isBefore(borders.few());
    assertThat(borders.near()).isAfter(borders.now());
    assertThat(borders.ageOf(borders.today())).isEqualTo(QueueAge.TODAY);
    assertThat(borders.ageOf(borders.few())).isEqualTo(QueueAge.FEW);
    assertThat(borders.ageOf(borders.week())).isEqualTo(QueueAge.WEEK);
    assertThat(borders.ageOf(borders.week().minusSeconds(1))).isEqualTo(QueueAge.OLDER);
  }

  private Proposal accepted() {
    Proposal proposal = fixture.submitted("linyue");
    String task = inbox.openOf(proposal.getId()).get(0).taskId();
    fixture.as("chenmin", () -> tasks.complete(task, Map.of("acceptanceOutcome", "ACCEPT")));
    return proposal;
  }

  private void arrived(Proposal proposal, Instant moment) {
    jdbc.sql("update work_item set created_at = ? where proposal_id = ?")
        .params(LocalDateTime.ofInstant(moment, ZoneOffset.UTC), proposal.getId())
        .update();
  }

  private void due(Proposal proposal, Instant moment) {
    LocalDateTime at = LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
    jdbc.sql("update work_item set due_at = ?, due_order = ? where proposal_id = ?")
        .params(at, at, proposal.getId())
        .update();
  }

  private QueueRow row(String person, Proposal proposal) {
    return fixture.as(person, () -> queue.list(all())).rows().stream()
        .filter(row -> row.proposalId() == proposal.getId())
        .findFirst()
        .orElseThrow();
  }

  private List<Long> ids(String person, QueueFilter filter) {
    return fixture.as(person, () -> queue.list(filter)).rows().stream()
        .map(QueueRow::proposalId)
        .toList();
  }

  private static QueueFilter all() {
    return QueueFilter.all("ncal", 200);
  }

  private static QueueFilter held(String held) {
    return new QueueFilter("ncal", "", "", null, held, "", "", null, 200, null);
  }

  private static QueueFilter ofAge(QueueAge age) {
    return new QueueFilter("ncal", "", "", age, "", "", "", null, 200, null);
  }

  private static QueueFilter sorted(QueueFilter.Sort sort, int limit, String after) {
    return new QueueFilter("ncal", "", "", null, "", "", "", sort, limit, after);
  }

  private static QueueFilter filter(String q, String stage, String light, String category) {
    return new QueueFilter("ncal", q, stage, null, "", light, category, null, 200, null);
  }
}
