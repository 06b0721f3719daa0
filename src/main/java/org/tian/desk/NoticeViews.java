package org.tian.desk;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.tian.organisation.Directory;
import org.tian.proposal.CaseAccess;
import org.tian.proposal.Proposal;
import org.tian.proposal.Proposals;
import org.tian.review.FilingReasons;
import org.tian.review.NoticeKind;
import org.tian.review.Notices;
import org.tian.review.ReviewNotice;
import org.tian.shared.CurrentActor;
import org.tian.shared.Formats;
import org.tian.shared.RefusedException;
import org.tian.shared.Texts;

/** Puts notices into words, for the case page and the head of the inbox. */
@Component
class NoticeViews {

  private final Notices notices;
  private final FilingReasons reasons;
  private final Proposals proposals;
  private final CaseAccess access;
  private final Directory directory;
  private final ReaderSides sides;
  private final Formats formats;
  private final Texts texts;

  NoticeViews(
      Notices notices,
      FilingReasons reasons,
      Proposals proposals,
      CaseAccess access,
      Directory directory,
      ReaderSides sides,
      Formats formats,
      Texts texts) {
    this.notices = notices;
    this.reasons = reasons;
    this.proposals = proposals;
    this.access = access;
    this.directory = directory;
    this.sides = sides;
    this.formats = formats;
    this.texts = texts;
  }

  /** All notices on a case, the latest first; refused when the person may not see it. */
  List<NoticeView> of(long proposalId) {
    Proposal proposal = proposals.read(proposalId);
    boolean outside = sides.isProposingOnly(CurrentActor.get().personId());
    return notices.of(proposalId).stream()
        .filter(notice -> !outside || !notice.getKind().isInternal())
        .filter(notice -> !notice.getKind().isAboutTalk())
        .map(notice -> view(proposal, notice))
        .toList();
  }

  /** What the acting person has not read yet, of cases that they may still see. */
  List<NoticeView> unread() {
    List<ReviewNotice> told = notices.unread();
    Set<Long> visible =
        access.visibleAmong(
            CurrentActor.get().personId(), told.stream().map(ReviewNotice::getProposalId).toList());
    return told.stream()
        .filter(notice -> visible.contains(notice.getProposalId()))
        .map(notice -> view(proposals.get(notice.getProposalId()), notice))
        .toList();
  }

  private NoticeView view(Proposal proposal, ReviewNotice notice) {
    return new NoticeView(
        notice.getId(),
        urlOf(proposal, notice),
        proposal.getTitle(),
        proposal.getDisplayNumber(),
        texts.nameOf("notice", notice.getKind()),
        tone(notice.getKind()),
        formats.moment(notice.getGivenAt()),
        reasons.textsOf(proposal.getCommitteeCode(), notice.getReasonCodes()),
        units(notice),
        notice.getComment(),
        whereabouts(notice),
        mainCase(notice));
  }

  private static String urlOf(Proposal proposal, ReviewNotice notice) {
    String page = "/desk/cases/" + proposal.getId();
    return notice.getKind().isAboutTalk() ? page + "/contacts" : page;
  }

  private static String tone(NoticeKind kind) {
    return switch (kind) {
      case FILED, HANDED_OVER, EXTENSION_GRANTED, CLOCK_RESUMED, REPLY_SENT, COMMITMENT_KEPT ->
          "good";
      case UNMERGED,
          RETURN_ASKED,
          RETURN_REFUSED,
          REPLY_COPIED,
          COMMITMENT_MADE,
          COMMITMENT_REPORTED ->
          "";
      default -> "near";
    };
  }

  private List<String> units(ReviewNotice notice) {
    return notice.getUnits().stream()
        .map(
            unit ->
                texts.of(
                    "notice.unit",
                    directory.nameOf(unit.unitCode()),
                    texts.of("unitrole." + unit.role())))
        .toList();
  }

  private String whereabouts(ReviewNotice notice) {
    if (notice.getConvertTo() != null) {
      return texts.of(
          "notice.went-to",
          texts.nameOf("convert", notice.getConvertTo()),
          notice.getPassedTo(),
          notice.getConvertedNo());
    }
    return texts.of("notice.next." + notice.getKind().name());
  }

  /** A link to the main case, or null when there is none or the reader may not see it. */
  private CaseView.Link mainCase(ReviewNotice notice) {
    if (notice.getMainProposalId() == null) {
      return null;
    }
    try {
      Proposal main = proposals.read(notice.getMainProposalId());
      return new CaseView.Link(
          main.getDisplayNumber() + " " + main.getTitle(), "/desk/cases/" + main.getId());
    } catch (RefusedException notVisible) {
      return null;
    }
  }
}
