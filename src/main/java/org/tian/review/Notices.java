package org.tian.review;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tian.proposal.CaseAccess;
import org.tian.proposal.CaseNews;
import org.tian.proposal.CaseProgress;
import org.tian.proposal.CaseSigners;
import org.tian.proposal.Proposal;
import org.tian.proposal.ProposalStatus;
import org.tian.proposal.ProposalWithdrawn;
import org.tian.proposal.Proposals;
import org.tian.shared.CaseStep;
import org.tian.shared.CurrentActor;
import org.tian.shared.NewsRead;
import org.tian.shared.WholeStep;

/**
 * Tells the first proposer and all who signed what became of their proposal, why, where its text
 * went, and who handles it. A notice stays with the case; until somebody it was given to has read
 * it, it also stands at the head of the inbox.
 */
@Service
@Transactional
public class Notices {

  private static final int MOST_SHOWN = 20;

  private final ReviewNoticeRepository repository;
  private final NoticeReaderRepository readers;
  private final Reviews reviews;
  private final Proposals proposals;
  private final CaseSigners signers;
  private final CaseAccess access;
  private final CaseProgress progress;
  private final NoticeNews news;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Notices(
      ReviewNoticeRepository repository,
      NoticeReaderRepository readers,
      Reviews reviews,
      Proposals proposals,
      CaseSigners signers,
      CaseAccess access,
      CaseProgress progress,
      NoticeNews news,
      ApplicationEventPublisher events,
      Clock clock) {
    this.repository = repository;
    this.readers = readers;
    this.reviews = reviews;
    this.proposals = proposals;
    this.signers = signers;
    this.access = access;
    this.progress = progress;
    this.news = news;
    this.events = events;
    this.clock = clock;
  }

  /** Tells why it was not filed or where it was passed on to, as was decided. */
  public void tellNotFiled(long proposalId) {
    Proposal proposal = proposals.get(proposalId);
    NoticeKind kind =
        proposal.getStatus() == ProposalStatus.CONVERTED
            ? NoticeKind.CONVERTED
            : NoticeKind.NOT_FILED;
    give(
        proposal, ReviewNotice.ofDecision(proposal, kind, reviews.lastDecision(proposalId), now()));
    progress.recordNotFiledTold(proposalId);
  }

  /** Tells that it is filed, under which number, and what follows. */
  void tellFiled(long proposalId) {
    tellDecision(proposalId, NoticeKind.FILED);
  }

  /** Tells what has to be corrected; the task to do so is the first proposer's alone. */
  void tellReturned(long proposalId) {
    tellDecision(proposalId, NoticeKind.RETURNED);
  }

  private void tellDecision(long proposalId, NoticeKind kind) {
    Proposal proposal = proposals.get(proposalId);
    give(
        proposal, ReviewNotice.ofDecision(proposal, kind, reviews.lastDecision(proposalId), now()));
    recordTold(proposal, kind);
  }

  private void recordTold(Proposal proposal, NoticeKind kind) {
    events.publishEvent(
        CaseStep.of(proposal.getCaseKey(), "review.told", Map.of("notice", kind.name())));
  }

  /** Tells that it is handled together with the main case. */
  void tellMerged(long proposalId, long mainId, String reason) {
    tellOfMain(proposalId, NoticeKind.MERGED, mainId, reason);
  }

  /** Tells that it is filed and handled by itself again. */
  void tellUnmerged(long proposalId, long mainId, String reason) {
    tellOfMain(proposalId, NoticeKind.UNMERGED, mainId, reason);
  }

  private void tellOfMain(long proposalId, NoticeKind kind, long mainId, String reason) {
    Proposal proposal = proposals.get(proposalId);
    give(proposal, ReviewNotice.ofMain(proposal, kind, mainId, reason, now()));
    recordTold(proposal, kind);
  }

  /** Tells those who signed that the first proposer took it back. */
  @EventListener
  void tellWithdrawn(ProposalWithdrawn withdrawn) {
    Proposal proposal = proposals.get(withdrawn.proposalId());
    give(proposal, ReviewNotice.ofWithdrawal(proposal, now()));
  }

  /** Tells the proposers, those of merged cases too, who handles it; or the parties named. */
  @EventListener
  void tellOfUnits(CaseNews news) {
    Proposal proposal = proposals.get(news.proposalId());
    if (!news.parties().isEmpty()) {
      give(proposal, ofUnits(proposal, news), news.parties());
      return;
    }
    Stream.concat(Stream.of(proposal), proposals.mergedInto(news.proposalId()).stream())
        .forEach(
            one -> {
              give(one, ofUnits(one, news));
              recordTold(one, kindOf(news));
            });
  }

  private ReviewNotice ofUnits(Proposal proposal, CaseNews news) {
    return ReviewNotice.ofUnits(proposal, kindOf(news), news.units(), news.words(), now());
  }

  private static NoticeKind kindOf(CaseNews news) {
    return NoticeKind.valueOf(news.kind().name());
  }

  private void give(Proposal proposal, ReviewNotice notice) {
    give(proposal, notice, signers.of(proposal));
  }

  private void give(Proposal proposal, ReviewNotice notice, List<String> parties) {
    ReviewNotice given = repository.save(notice);
    parties.forEach(party -> readers.save(new NoticeReader(given.getId(), party)));
    news.tell(given, proposal, parties);
  }

  /** All notices on a case, the latest first; the caller has asked whether it may be seen. */
  @Transactional(readOnly = true)
  public List<ReviewNotice> of(long proposalId) {
    return repository.findByProposalIdOrderByIdDesc(proposalId);
  }

  /** What the acting person has not read yet, the latest first, at most 20. */
  @Transactional(readOnly = true)
  public List<ReviewNotice> unread() {
    List<Long> ids =
        readers
            .findByPartyKeyInAndReadAtIsNullOrderByIdDesc(myParties(), Limit.of(MOST_SHOWN))
            .stream()
            .map(NoticeReader::getNoticeId)
            .toList();
    return repository.findAllById(ids).stream()
        .sorted((one, other) -> Long.compare(other.getId(), one.getId()))
        .toList();
  }

  /** The acting person has read it; nothing happens when it was not given to them. */
  @WholeStep
  public void read(long noticeId) {
    putAway(noticeId);
    events.publishEvent(
        new NewsRead(
            NoticeNews.referenceOf(noticeId),
            CurrentActor.get().personId(),
            NewsRead.Place.ELSEWHERE));
  }

  /** Read among the notifications, it is read here too. */
  @EventListener
  void readElsewhere(NewsRead read) {
    if (read.place() == NewsRead.Place.NOTIFICATIONS) {
      putAway(NoticeNews.noticeOf(read.reference()));
    }
  }

  private void putAway(long noticeId) {
    readers
        .findByNoticeIdAndPartyKeyIn(noticeId, myParties())
        .forEach(reader -> reader.readBy(CurrentActor.get().personId(), now()));
  }

  private List<String> myParties() {
    return access.scopeOf(CurrentActor.get().personId()).parties();
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.SECONDS);
  }
}
