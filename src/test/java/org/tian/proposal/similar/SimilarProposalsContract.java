package org.tian.proposal.similar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.tian.proposal.CaseContract;
import org.tian.proposal.DraftContent;
import org.tian.proposal.Proposal;
import org.tian.proposal.ProposalText;
import org.tian.proposal.similar.SimilarFixture.Kind;
import org.tian.similarity.ComparableChanges;
import org.tian.similarity.ComparableText;
import org.tian.similarity.IndexFeed;

/** The index follows the cases, and everybody finds what they may see and no trace of the rest. */
abstract class SimilarProposalsContract extends CaseContract {

  private static final String TITLE = "关于修缮渡槽保护水利遗产的提案";
  private static final String ADVICE = "对全部渡槽作结构鉴定，列出修缮名录，分三年加固槽身。";
  private static final List<String> EVERYBODY =
      List.of(
          "guohao",
          "chenmin",
          "zhaoqiang",
          "sunli",
          "zhouwei",
          "tangshen",
          "xuyan",
          "huangjie",
          "liumei",
          "yujiashu",
          "xuesiqi",
          "jiangxiaolan",
          "shangguanmingzhu",
          "luoan",
          "fanliu");

  @Autowired SimilarProposals similar;
  @Autowired SimilarFixture cases;
  @Autowired IndexFeed feed;
  @Autowired ComparableChanges changes;
  @Autowired JdbcClient jdbc;
  @Autowired PlatformTransactionManager transactions;

  @BeforeEach
  void forgetEarlierCases() {
    jdbc.sql("select id from proposal where title = ? and status <> 'DRAFT'")
        .param(TITLE)
        .query(Long.class)
        .list()
        .forEach(cases::hide);
  }

  @Test
  void findsACase_onceItsTransactionIsCommitted() {
    // Words of its own: other tests leave more than fifty cases that are all alike.
    ProposalText words =
        new ProposalText(
            "关于为候鸟驿站铺设观鸟栈道的提案",
            "湿地今年停歇候鸟四万余只，观鸟者踩踏芦苇滩，巢区三处被毁，志愿者劝阻无据。",
            "滩涂没有固定路线，林业与文旅各管一段，标识、栏杆和巡护都缺少专门经费。",
            List.of("沿堤铺设架空栈道并设观鸟屋", "繁殖季分时预约，限制每日人数"));
    long draft = fixture.draft("linyue", DraftContent.of(words)).getId();
    Proposal submitted = fixture.submit("linyue", draft);

    feed.catchUp();

    assertThat(found("chenmin", submitted.getTitle(), submitted.getAnalysis()))
        .contains(submitted.getId());
    fixture.as("chenmin", () -> progress.returnForCorrection(submitted.getId(), "请补充"));
    feed.catchUp();
    assertThat(found("linyue", submitted.getTitle(), "")).contains(submitted.getId());
  }

  @Test
  void knowsNoDraft() {
    Proposal draft = fixture.draft("linyue");

    feed.catchUp();

    assertThat(found("linyue", draft.getTitle(), draft.getAnalysis()))
        .doesNotContain(draft.getId());
  }

  @Test
  void forgetsAChange_whenItsTransactionIsRolledBack() {
    long before = changeCount();

    new TransactionTemplate(transactions)
        .executeWithoutResult(
            status -> {
              changes.note(1);
              status.setRollbackOnly();
            });

    assertThat(changeCount()).isEqualTo(before);
  }

  @Test
  void readsAChange_thatWasCommittedAfterLaterOnes() {
    long id = cases.add(Kind.filed("ncal"), "linyue", TITLE, ADVICE);
    TransactionTemplate other = new TransactionTemplate(transactions);
    other.setPropagationBehavior(TransactionTemplate.PROPAGATION_REQUIRES_NEW);

    new TransactionTemplate(transactions)
        .executeWithoutResult(
            slow -> {
              jdbc.sql("update proposal set committee_code = 'ncyt' where id = ?")
                  .param(id)
                  .update();
              changes.note(id);
              other.executeWithoutResult(fast -> changes.note(0));
              feed.catchUp();
            });
    feed.catchUp();

    assertThat(found("shangguanmingzhu", "ncyt", TITLE, ADVICE)).contains(id);
    assertThat(found("zhaoqiang", TITLE, ADVICE)).doesNotContain(id);
  }

  @Test
  void holdsTheSame_whenMadeAnew() {
    long id = cases.add(Kind.filed("ncal"), "linyue", TITLE, ADVICE);

    feed.rebuild();

    assertThat(found("zhaoqiang", TITLE, ADVICE)).first().isEqualTo(id);
  }

  @Test
  void ownCommitteeIsSeenWhole_byItsOfficials() {
    long id = cases.add(Kind.filed("ncal").in("SUBMITTED").notPublic(), "linyue", TITLE, ADVICE);

    for (String official : List.of("chenmin", "zhaoqiang", "sunli", "zhouwei", "tangshen")) {
      SimilarProposal one = hit(official, "ncal", id);
      assertThat(one.readable()).as(official).isTrue();
      assertThat(one.score()).isGreaterThan(0.9);
      assertThat(one.passages()).isNotEmpty();
    }
  }

  @Test
  void aboveAndBelowIsSeenAsInTheCatalogue_withoutTextOrItsScore() {
    long county = cases.add(Kind.filed("ncalqh"), "linyue", TITLE, ADVICE);

    SimilarProposal fromCity = hit("zhaoqiang", "ncal", county);
    SimilarProposal fromProvince = hit("xuesiqi", "nc", county);

    assertThat(List.of(fromCity, fromProvince))
        .allSatisfy(
            one -> {
              assertThat(one.readable()).isFalse();
              assertThat(one.passages()).isEmpty();
              assertThat(one.number()).startsWith("2026");
            });
    // The text alone finds nothing: its score would tell what the text says.
    assertThat(found("zhaoqiang", "", ADVICE)).doesNotContain(county);
    double byText = scoreOf("zhaoqiang", "关于另一件事的提案", ADVICE, county);
    assertThat(byText).isZero();
    assertThat(found("shangguanmingzhu", "ncyt", TITLE, ADVICE)).doesNotContain(county);
  }

  @Test
  void membersSeeTheirOwnAndTheCatalogue() {
    long own = cases.add(Kind.filed("ncal").in("SUBMITTED"), "linyue", TITLE, ADVICE);
    long filed = cases.add(Kind.filed("ncal").before(1), "dengxia", TITLE, ADVICE);
    long inReview = cases.add(Kind.filed("ncal").in("SUBMITTED"), "dengxia", TITLE, ADVICE);

    assertThat(hit("linyue", "ncal", own).readable()).isTrue();
    assertThat(hit("linyue", "ncal", filed).readable()).isFalse();
    assertThat(found("linyue", TITLE, ADVICE)).doesNotContain(inReview);
  }

  @Test
  void whatIsNotPublicNeverShowsThrough_whoeverAsks() {
    List<Long> hidden =
        List.of(
            cases.add(Kind.filed("ncal").notPublic(), "linyue", TITLE, ADVICE),
            cases.add(Kind.filed("ncal").in("SUBMITTED"), "linyue", TITLE, ADVICE),
            cases.add(Kind.filed("ncal").in("NOT_FILED"), "linyue", TITLE, ADVICE),
            cases.add(Kind.filed("ncal").in("WITHDRAWN"), "linyue", TITLE, ADVICE));
    Set<String> mayRead = Set.of("chenmin", "zhaoqiang", "sunli", "zhouwei", "tangshen");

    for (String person : EVERYBODY) {
      for (String committee : List.of("nc", "ncal", "ncalqh", "ncyt")) {
        List<Long> found = found(person, committee, TITLE, ADVICE);
        if (mayRead.contains(person)) {
          boolean inLine = !committee.equals("ncyt");
          assertThat(found.containsAll(hidden)).as(person + " " + committee).isEqualTo(inLine);
        } else {
          assertThat(found).as(person + " " + committee).doesNotContainAnyElementsOf(hidden);
        }
      }
    }
  }

  @Test
  void aCaseWhoseReplyIsClosedLeavesTheCatalogueAtOnce() {
    long id = cases.add(Kind.filed("ncal").in("ANSWERED"), "linyue", TITLE, ADVICE);
    assertThat(found("guohao", TITLE, "")).contains(id);

    closeReplyOf(id);

    // Before the index knows: the policy is asked with every answer.
    assertThat(found("guohao", TITLE, "")).doesNotContain(id);
    assertThat(found("zhaoqiang", TITLE, "")).contains(id);
  }

  @Test
  void refusesWhatCannotBeAnswered() {
    refusalsOf(() -> ask("linyue", "meiyou", "", "", 0))
        .containsExactly("committee.unknown", "similarity.limit", "similarity.text-missing");
    refusalsOf(() -> ask("linyue", "ncal", "长".repeat(401), "", 10))
        .containsExactly("similarity.text-too-long");
    refusalsOf(() -> ask("linyue", "ncal", "", "长".repeat(20_001), 51))
        .containsExactly("similarity.limit", "similarity.text-too-long");
  }

  private void closeReplyOf(long id) {
    jdbc.sql(
            "insert into unit_task (proposal_id, round_no, unit_code, unit_role, status, case_key,"
                + " committee_code, offered_at, return_refused, version)"
                + " values (?, 1, 'ncal.jyj', 'SOLE', 'ANSWERED', 'x', 'ncal',"
                + " current_timestamp, false, 0)")
        .param(id)
        .update();
    long task = jdbc.sql("select max(id) from unit_task").query(Long.class).single();
    jdbc.sql(
            "insert into reply (unit_task_id, proposal_id, case_key, committee_code, unit_code,"
                + " round_no, status, result_code, canonical_class, body, openness, contact_name, contact_phone,"
                + " drafted_by, drafted_at, version)"
                + " values (?, ?, 'x', 'ncal', 'ncal.jyj', 1, 'SENT', 'A', 'SOLVED', '答复', 'CLOSED',"
                + " '办公室', '1', 'xuyan', current_timestamp, 0)")
        .params(task, id)
        .update();
  }

  private SimilarProposal hit(String person, String committee, long id) {
    return ask(person, committee, TITLE, ADVICE, 50).stream()
        .filter(one -> one.id() == id)
        .findFirst()
        .orElseThrow(() -> new AssertionError(person + " does not find " + id));
  }

  private double scoreOf(String person, String title, String text, long id) {
    return ask(person, "ncal", title, text, 50).stream()
        .filter(one -> one.id() == id)
        .mapToDouble(SimilarProposal::score)
        .findFirst()
        .orElse(0);
  }

  private List<Long> found(String person, String title, String text) {
    return found(person, "ncal", title, text);
  }

  private List<Long> found(String person, String committee, String title, String text) {
    return ask(person, committee, title, text, 50).stream()
        .map(SimilarProposal::id)
        .collect(Collectors.toList());
  }

  private List<SimilarProposal> ask(
      String person, String committee, String title, String text, int limit) {
    ComparableText wanted = new ComparableText(title, List.of(), List.of(text));
    return fixture.as(person, () -> similar.find(committee, wanted, limit));
  }

  private long changeCount() {
    return jdbc.sql("select count(*) from similarity_change").query(Long.class).single();
  }
}
