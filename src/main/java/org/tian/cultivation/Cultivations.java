package org.tian.cultivation;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tian.organisation.Directory;
import org.tian.shared.CurrentActor;
import org.tian.shared.WholeStep;

/** Reading cultivations. */
@Service
public class Cultivations {

  private final CultivationRepository repository;
  private final ResearchRecordRepository records;
  private final ArgumentMeetingRepository meetings;
  private final ExpertInvitationRepository experts;
  private final ExpertCommentRepository comments;
  private final UnitViewRepository views;
  private final CultivationAccess access;
  private final CultivationQueries queries;
  private final Directory directory;
  private final Clock clock;

  Cultivations(
      CultivationRepository repository,
      ResearchRecordRepository records,
      ArgumentMeetingRepository meetings,
      ExpertInvitationRepository experts,
      ExpertCommentRepository comments,
      UnitViewRepository views,
      CultivationAccess access,
      CultivationQueries queries,
      Directory directory,
      Clock clock) {
    this.repository = repository;
    this.records = records;
    this.meetings = meetings;
    this.experts = experts;
    this.comments = comments;
    this.views = views;
    this.access = access;
    this.queries = queries;
    this.directory = directory;
    this.clock = clock;
  }

  /** For steps of the program itself, which have checked their right. */
  @Transactional(readOnly = true)
  public Cultivation get(long id) {
    return repository.findById(id).orElseThrow(CultivationAccess::notFound);
  }

  /**
   * What the acting person reads of it.
   *
   * @throws org.tian.shared.RefusedException {@code case.not-found} for strangers
   */
  @Transactional(readOnly = true)
  public CultivationFile read(long id) {
    Cultivation cultivation = access.requireVisible(id);
    String person = CurrentActor.get().personId();
    CultivationExtent extent = access.extentOf(person, cultivation).orElse(CultivationExtent.FULL);
    return new CultivationFile(
        cultivation,
        extent,
        extent.opens(CultivationPart.RECORDS)
            ? records.findByCultivationIdOrderByHeldOnAscIdAsc(id)
            : List.of(),
        extent.opens(CultivationPart.MEETING) ? meetings.findById(id) : Optional.empty(),
        experts.findByCultivationIdOrderById(id).stream()
            .filter(
                one ->
                    extent.opens(CultivationPart.ALL_COMMENTS)
                        || (extent.opens(CultivationPart.OWN_COMMENTS)
                            && one.getPersonId().equals(person)))
            .toList(),
        comments.findByCultivationIdOrderById(id).stream()
            .filter(
                one ->
                    extent.opens(CultivationPart.ALL_COMMENTS)
                        || (extent.opens(CultivationPart.OWN_COMMENTS)
                            && one.getExpertId().equals(person)))
            .toList(),
        viewsFor(person, cultivation, extent));
  }

  private List<UnitView> viewsFor(
      String person, Cultivation cultivation, CultivationExtent extent) {
    List<UnitView> all = views.findByCultivationIdOrderById(cultivation.getId());
    if (extent.opens(CultivationPart.ALL_VIEWS)) {
      return all;
    }
    List<String> own =
        extent.opens(CultivationPart.OWN_VIEW)
            ? access.unitsOf(person, cultivation)
            : List.<String>of();
    return all.stream().filter(view -> own.contains(view.getUnitCode())).toList();
  }

  /** The cultivation of a number; nothing is checked, so nothing of it may be shown. */
  @Transactional(readOnly = true)
  public Optional<Cultivation> byNumber(String number) {
    return repository.findByNumber(number);
  }

  /**
   * The cultivation a proposal came from. The caller has made sure that the proposal may be read,
   * which opens its {@link CultivationTrail} and nothing more.
   */
  @Transactional(readOnly = true)
  public Optional<CultivationTrail> trailOf(long proposalId) {
    return repository
        .findByProposalId(proposalId)
        .map(
            cultivation ->
                CultivationTrail.of(
                    cultivation,
                    records.findByCultivationIdOrderByHeldOnAscIdAsc(cultivation.getId()),
                    meetings.findById(cultivation.getId()),
                    comments.findByCultivationIdOrderById(cultivation.getId()),
                    views.findByCultivationIdOrderById(cultivation.getId()),
                    mayRead(cultivation)));
  }

  private boolean mayRead(Cultivation cultivation) {
    return access.extentOf(CurrentActor.get().personId(), cultivation).isPresent();
  }

  /** What the acting person may read, the latest first. */
  @Transactional(readOnly = true)
  public CultivationPage search(CultivationSearch search) {
    return queries.search(search, CurrentActor.get().personId());
  }

  /** Name of the declarer: the body, or the member. */
  public String declarerName(Cultivation cultivation) {
    return cultivation.getBodyCode() == null
        ? directory.personName(cultivation.getDeclarerId())
        : directory.nameOf(cultivation.getBodyCode());
  }

  /** Declined topics of the acting person that it has not read about yet. */
  @Transactional(readOnly = true)
  public List<Cultivation> unreadDeclines() {
    return repository.findByStateAndDeclineReadAtIsNullAndDeclarerId(
        CultivationState.DECLINED, CurrentActor.get().personId());
  }

  /** The declarer has read why the topic was declined. */
  @WholeStep
  public void readDecline(long id) {
    access.requireOwn(id).readDecline(clock.instant().truncatedTo(ChronoUnit.SECONDS));
  }
}
