package org.tian.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Trees of categories by session, and the category of a case. */
abstract class CategoryTreesContract extends CaseContract {

  private static final AtomicInteger TERM = new AtomicInteger(20);

  @Autowired CategoryTrees trees;
  @Autowired Categories categories;
  @Autowired CaseClassification classification;
  @Autowired PlenarySessions sessions;
  @Autowired ProposalRepository repository;
  @Autowired Clock clock;

  @Test
  void usesTheNationalPreset_untilTheSessionHasATreeOfItsOwn() {
    PlenarySession session = session();

    assertThat(categories.hasOwn(session)).isFalse();
    assertThat(categories.of(session)).extracting(Category::getCode).contains("SOCIETY.EDUCATION");

    office(() -> trees.copyFromPreset(session.getId()));

    assertThat(categories.hasOwn(session)).isTrue();
    assertThat(codes(session)).contains("SOCIETY", "SOCIETY.EDUCATION");
    assertThat(steps.last("category.tree-copied").caseKey()).isEqualTo(SessionBook.chainOf("ncal"));
    refusalsOf(() -> office(() -> trees.copyFromLast(session.getId())))
        .containsExactly("category.tree-exists");
  }

  @Test
  void keepsTheTreeOfOneSessionApartFromTheOther() {
    PlenarySession last = session();
    office(() -> trees.copyFromPreset(last.getId()));
    office(() -> trees.add(last.getId(), "SOCIETY", "养老托育"));
    String added = codeOf(last, "养老托育");
    PlenarySession next = session();

    office(() -> trees.copyFromLast(next.getId()));
    office(() -> trees.rename(next.getId(), added, "一老一小"));

    assertThat(nameOf(next, added)).isEqualTo("一老一小");
    assertThat(nameOf(last, added)).isEqualTo("养老托育");
  }

  @Test
  void addsRenamesMovesAndOrders_inTwoLevels() {
    PlenarySession session = session();
    office(() -> trees.copyFromPreset(session.getId()));
    long id = session.getId();

    office(() -> trees.add(id, "", "党的建设"));
    String area = codeOf(session, "党的建设");
    office(() -> trees.add(id, area, "基层组织"));
    String subject = codeOf(session, "基层组织");
    office(() -> trees.add(id, area, "作风建设"));
    assertThat(under(session, area)).containsExactly("基层组织", "作风建设");

    office(() -> trees.shift(id, subject, false));
    assertThat(under(session, area)).containsExactly("作风建设", "基层组织");
    office(() -> trees.shift(id, subject, false));
    assertThat(under(session, area)).containsExactly("作风建设", "基层组织");

    office(() -> trees.moveUnder(id, subject, "POLITICS"));
    assertThat(under(session, "POLITICS")).contains("基层组织");
    assertThat(under(session, area)).containsExactly("作风建设");

    refusalsOf(() -> office(() -> trees.add(id, subject, "第三级")))
        .containsExactly("category.two-levels");
    refusalsOf(() -> office(() -> trees.moveUnder(id, area, "POLITICS")))
        .containsExactly("category.area-stays");
    refusalsOf(() -> office(() -> trees.add(id, area, "作风建设")))
        .containsExactly("category.name-taken");
    refusalsOf(() -> office(() -> trees.add(id, area, " "))).containsExactly("category.name");
    refusalsOf(() -> office(() -> trees.rename(id, "MEIYOU", "名")))
        .containsExactly("category.unknown");
  }

  @Test
  void isKeptByTheOfficeOfItsCommitteeAlone() {
    PlenarySession session = session();

    for (String other : List.of("linyue", "zhaoqiang", "sunli")) {
      refusalsOf(() -> fixture.as(other, () -> trees.copyFromPreset(session.getId())))
          .containsExactly("session.not-allowed");
    }
    refusalsOf(() -> office(() -> trees.add(session.getId(), "", "未设类别")))
        .containsExactly("category.no-tree");
  }

  @Test
  void retiresWhatIsInUse_andRemovesOnlyWhatNothingNames() {
    PlenarySession session = session();
    office(() -> trees.copyFromPreset(session.getId()));
    long id = session.getId();
    Proposal proposal = of(session);
    office(() -> classification.change(proposal.getId(), "SOCIETY.EDUCATION", ""));

    refusalsOf(() -> office(() -> trees.remove(id, "SOCIETY.EDUCATION")))
        .containsExactly("category.in-use");
    refusalsOf(() -> office(() -> trees.remove(id, "SOCIETY"))).containsExactly("category.in-use");
    office(() -> trees.retire(id, "SOCIETY", true));

    assertThat(categories.choosableFor(proposal))
        .extracting(Category::getCode)
        .doesNotContain("SOCIETY", "SOCIETY.EDUCATION");
    assertThat(categories.nameOf(proposals.get(proposal.getId()))).isEqualTo("教育");
    office(() -> trees.retire(id, "SOCIETY", false));
    assertThat(categories.isChoosable(proposal, "SOCIETY.EDUCATION")).isTrue();
    office(() -> trees.remove(id, "ECONOMY.DIGITAL"));
    assertThat(codes(session)).doesNotContain("ECONOMY.DIGITAL");
  }

  @Test
  void keepsTheNameAtFiling_whateverTheCategoryIsCalledLater() {
    PlenarySession session = session();
    office(() -> trees.copyFromPreset(session.getId()));
    Proposal proposal = of(session);

    progress.file(proposal.getId(), "T" + proposal.getId(), "SOCIETY.EDUCATION", "");
    office(() -> trees.rename(session.getId(), "SOCIETY.EDUCATION", "教育体育"));

    assertThat(categories.nameOf(proposals.get(proposal.getId()))).isEqualTo("教育");
    assertThat(trees.casesIn(session)).containsEntry("SOCIETY.EDUCATION", 1L);
  }

  @Test
  void changesTheCategoryOfAFiledCase_withAReasonOnly() {
    Proposal proposal = fixture.submitted("linyue");
    long id = proposal.getId();
    progress.file(id, "C" + id, "SOCIETY.EDUCATION", "");

    refusalsOf(() -> office(() -> classification.change(id, "ECONOMY.DIGITAL", " ")))
        .containsExactly("category.reason-missing");
    refusalsOf(() -> office(() -> classification.change(id, "MEIYOU", "理由")))
        .containsExactly("category.not-in-session");
    refusalsOf(() -> office(() -> classification.change(id, "SOCIETY.EDUCATION", "理由")))
        .containsExactly("category.unchanged");
    refusalsOf(() -> fixture.as("zhaoqiang", () -> classification.change(id, "ECONOMY", "理由")))
        .containsExactly("category.not-keeper");
    refusalsOf(() -> fixture.as("guohao", () -> classification.change(id, "ECONOMY", "理由")))
        .containsExactly("case.not-found");

    office(() -> classification.change(id, "ECONOMY.DIGITAL", "主要谈数据平台"));

    assertThat(proposals.get(id).getCategoryName()).isEqualTo("数字经济");
    assertThat(steps.last("proposal.category-changed").reason()).isEqualTo("主要谈数据平台");
    assertThat(steps.last("proposal.category-changed").details())
        .containsEntry("category.before", "SOCIETY.EDUCATION")
        .containsEntry("category.after", "ECONOMY.DIGITAL");
  }

  @Test
  void doesNotChangeTheCategory_ofWhatIsNoCaseAnyMore() {
    Proposal proposal = fixture.submitted("linyue");
    progress.refuseFiling(proposal.getId(), "ACADEMIC", null, "学术");

    refusalsOf(() -> office(() -> classification.change(proposal.getId(), "ECONOMY", "理由")))
        .containsExactly("category.not-now");
  }

  private void office(Runnable work) {
    fixture.as("chenmin", work);
  }

  /** A session of its own, which does not collect. */
  private PlenarySession session() {
    int term = TERM.incrementAndGet();
    Instant past =
        clock.instant().truncatedTo(ChronoUnit.SECONDS).minus(Duration.ofDays(4000 - term));
    LocalDate opens = LocalDate.now(clock).minusDays(3990 - term);
    return sessions.announce(
        new PlenarySession(
            "ncal",
            term,
            1,
            term + "届一次会议",
            past,
            past.plus(Duration.ofDays(9)),
            opens,
            opens.plusDays(3)));
  }

  /** A case in review of that session. */
  private Proposal of(PlenarySession session) {
    Proposal proposal = fixture.draft("linyue");
    proposal.submitAs(
        "t" + session.getTermNo() + "-" + proposal.getId(),
        session,
        SubmissionType.SESSION,
        clock.instant().truncatedTo(ChronoUnit.SECONDS));
    return repository.saveAndFlush(proposal);
  }

  private List<String> codes(PlenarySession session) {
    return categories.of(session).stream().map(Category::getCode).toList();
  }

  private String codeOf(PlenarySession session, String name) {
    return categories.of(session).stream()
        .filter(one -> one.getName().equals(name))
        .findFirst()
        .orElseThrow()
        .getCode();
  }

  private String nameOf(PlenarySession session, String code) {
    return categories.of(session).stream()
        .filter(one -> one.getCode().equals(code))
        .findFirst()
        .orElseThrow()
        .getName();
  }

  private List<String> under(PlenarySession session, String area) {
    return categories.of(session).stream()
        .filter(one -> area.equals(one.getParentCode()))
        .map(Category::getName)
        .toList();
  }
}
