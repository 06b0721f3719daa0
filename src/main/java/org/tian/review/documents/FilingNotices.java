package org.tian.review.documents;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tian.organisation.Directory;
import org.tian.proposal.DocumentPart;
import org.tian.proposal.Proposal;
import org.tian.proposal.Proposals;
import org.tian.proposal.Proposers;
import org.tian.review.FilingReasons;
import org.tian.review.NoticeKind;
import org.tian.review.Notices;
import org.tian.review.ReviewNotice;
import org.tian.shared.Formats;
import org.tian.shared.Texts;

/** Collects what a notice says, for each kind of letter that prints one. */
@Component
class FilingNotices {

  private final Notices notices;
  private final FilingReasons reasons;
  private final Proposals proposals;
  private final Proposers proposers;
  private final Directory directory;
  private final Texts texts;
  private final Formats formats;

  FilingNotices(
      Notices notices,
      FilingReasons reasons,
      Proposals proposals,
      Proposers proposers,
      Directory directory,
      Texts texts,
      Formats formats) {
    this.notices = notices;
    this.reasons = reasons;
    this.proposals = proposals;
    this.proposers = proposers;
    this.directory = directory;
    this.texts = texts;
    this.formats = formats;
  }

  /** The latest notice of the kind as a letter; none when there is none. */
  List<DocumentPart> latest(Proposal proposal, NoticeKind kind) {
    return notices.of(proposal.getId()).stream()
        .filter(notice -> notice.getKind() == kind)
        .findFirst()
        .map(notice -> new DocumentPart(notice.getId().toString(), letterOf(proposal, notice)))
        .stream()
        .toList();
  }

  private FilingNotice letterOf(Proposal proposal, ReviewNotice notice) {
    Optional<Proposal> main = Optional.ofNullable(notice.getMainProposalId()).map(proposals::get);
    return new FilingNotice(
        directory.nameOf(proposal.getCommitteeCode()),
        proposers.namesOf(proposal),
        proposal.getSessionName(),
        proposal.getFlowNo(),
        proposal.getTitle(),
        reasons.textsOf(proposal.getCommitteeCode(), notice.getReasonCodes()),
        notice.getComment(),
        notice.getConvertTo() == null ? "" : texts.nameOf("convert", notice.getConvertTo()),
        notice.getPassedTo(),
        Objects.toString(notice.getConvertedNo(), ""),
        main.map(Proposal::getDisplayNumber).orElse(""),
        main.map(this::titleOfMain).orElse(""),
        formats.day(formats.dayOf(notice.getGivenAt())));
  }

  /** Who reads the letter later may not read the main case any more. */
  private String titleOfMain(Proposal main) {
    return main.isSecret() ? texts.of("review.secret-title") : main.getTitle();
  }
}
