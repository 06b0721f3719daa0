package org.tian.demo;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.tian.engine.AsPerson;
import org.tian.organisation.Directory;
import org.tian.organisation.Role;
import org.tian.proposal.CaseMarking;
import org.tian.proposal.CoSigner;
import org.tian.proposal.CoSigning;
import org.tian.proposal.MarksChange;
import org.tian.proposal.Proposals;
import org.tian.review.Merging;
import org.tian.review.NoticeKind;
import org.tian.review.Notices;
import org.tian.review.ReviewWays;

/** What the committee does: accepts, reviews and decides. */
@Component
@Profile("demo")
class DemoReviewing {

  private final DemoPeople people;
  private final DemoCast cast;
  private final Merging merging;
  private final ReviewWays ways;
  private final Notices notices;
  private final CaseMarking marking;
  private final CoSigning coSigning;
  private final Proposals proposals;
  private final Directory directory;
  private final AsPerson asPerson;

  DemoReviewing(
      DemoPeople people,
      DemoCast cast,
      Merging merging,
      ReviewWays ways,
      Notices notices,
      CaseMarking marking,
      CoSigning coSigning,
      Proposals proposals,
      Directory directory,
      AsPerson asPerson) {
    this.people = people;
    this.cast = cast;
    this.merging = merging;
    this.ways = ways;
    this.notices = notices;
    this.marking = marking;
    this.coSigning = coSigning;
    this.proposals = proposals;
    this.directory = directory;
    this.asPerson = asPerson;
  }

  void accept(DemoCase theCase) {
    people.complete(
        theCase,
        "Task_CheckAcceptance",
        Map.of(
            "acceptanceOutcome", "ACCEPT", "category", theCase.proposal().text("category_code")));
  }

  void returnForCorrection(DemoCase theCase) {
    people.complete(
        theCase,
        "Task_CheckAcceptance",
        Map.of(
            "acceptanceOutcome", "RETURN", "comment", theCase.proposal().text("review_comment")));
  }

  void recommend(DemoCase theCase) {
    Map<String, Object> values = opinion(theCase);
    values.put("recommendation", outcome(theCase));
    values.put("keywords", String.join("、", marking.keywordsFor(theCase.id())));
    people.complete(theCase, "Task_ReviewProposal", values);
  }

  /** The second review, where the committee has one. */
  void recommendAgain(DemoCase theCase) {
    if (!people.waiting(theCase, "Task_ReviewProposal").isEmpty()) {
      Map<String, Object> values = opinion(theCase);
      values.put("recommendation", outcome(theCase));
      values.put("comment", "同意初审意见。");
      people.complete(theCase, "Task_ReviewProposal", values);
    }
  }

  /** Where two reviews follow each other, a case in review waits for the second. */
  void recommendOnce(DemoCase theCase) {
    if (ways.of(theCase.proposal().committee()).stages() > 1) {
      Map<String, Object> values = opinion(theCase);
      values.put("recommendation", outcome(theCase));
      values.put("comment", "事项具体，建议可行，建议立案。");
      people.complete(theCase, "Task_ReviewProposal", values);
    }
  }

  /** The first proposer has read long ago that the case was filed. */
  void readOfFiling(DemoCase theCase) {
    Set<NoticeKind> known =
        theCase.proposal().story().reaches(DemoStory.OVERDUE)
            ? EnumSet.of(NoticeKind.FILED, NoticeKind.HANDED_OVER)
            : EnumSet.of(NoticeKind.FILED);
    readOf(known, proposals.get(theCase.id()).getProposerId(), theCase.id());
    coSigning.of(theCase.id()).stream()
        .filter(CoSigner::isSigned)
        .forEach(signer -> readOf(known, signer.getPersonId(), theCase.id()));
  }

  private void readOf(Set<NoticeKind> known, String person, long id) {
    asPerson.run(
        person,
        () ->
            notices.of(id).stream()
                .filter(notice -> known.contains(notice.getKind()))
                .forEach(notice -> notices.read(notice.getId())));
  }

  /** What the director marks: a closed case, a secret one, and two worth leading by hand. */
  void mark(DemoCase theCase) {
    MarksChange change =
        switch (theCase.proposal().number()) {
          case 12 -> new MarksChange(null, null, null, null, true, "涉及正在协商的跨省水量分配，暂不公开。");
          case 3 -> new MarksChange(null, null, null, true, null, null);
          case 1, 21 -> new MarksChange(null, true, "事关全局，群众关切，建议领导领办。", null, null, null);
          default -> null;
        };
    if (change != null) {
      asPerson.run(directorOf(theCase), () -> marking.change(theCase.id(), change));
    }
  }

  void decide(DemoCase theCase) {
    Map<String, Object> values = opinion(theCase);
    values.put("filingDecision", outcome(theCase));
    people.complete(theCase, "Task_DecideFiling", values);
  }

  /** The director finds that a merged case is another matter after all. */
  void undoMerge(DemoCase theCase) {
    asPerson.run(
        directorOf(theCase),
        () -> merging.undo(theCase.id(), "两件提案事项不同，一件谈数据要素市场，一件谈产业融合，承办单位也不同，宜分别办理。"));
  }

  private String directorOf(DemoCase theCase) {
    return directory.holding(theCase.proposal().committee(), Role.DIRECTOR).get(0).getId();
  }

  private static String outcome(DemoCase theCase) {
    return switch (theCase.proposal().story()) {
      case NOT_FILED -> "NOT_FILE";
      case CONVERTED -> "CONVERT";
      case MERGED_INTO, MERGE_UNDONE -> "MERGE";
      default -> "FILE";
    };
  }

  private Map<String, Object> opinion(DemoCase theCase) {
    DemoProposal proposal = theCase.proposal();
    Map<String, Object> values = new HashMap<>();
    values.put("comment", proposal.text("review_comment"));
    switch (proposal.story()) {
      case NOT_FILED -> {
        values.put("reasonCodes", proposal.codes("refusal_reason_code"));
        values.put("textTo", "LETTER");
        values.put("passedTo", "本级信访部门");
      }
      case CONVERTED -> {
        values.put("convertTo", "SOCIAL_OPINION");
        values.put("passedTo", "本会反映社情民意信息工作机构");
      }
      case MERGED_INTO, MERGE_UNDONE -> {
        values.put("category", proposal.text("category_code"));
        values.put("mainProposal", Long.toString(cast.idOf(proposal.mergedInto())));
      }
      default -> values.put("category", proposal.text("category_code"));
    }
    return values;
  }
}
