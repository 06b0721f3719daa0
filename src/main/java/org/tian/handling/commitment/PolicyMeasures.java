package org.tian.handling.commitment;

import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tian.assignment.HandingOfficeAccess;
import org.tian.assignment.UnitTask;
import org.tian.assignment.UnitTasks;
import org.tian.document.Attachment;
import org.tian.document.Attachments;
import org.tian.organisation.Directory;
import org.tian.organisation.Role;
import org.tian.proposal.CaseAccess;
import org.tian.proposal.Proposal;
import org.tian.proposal.Proposals;
import org.tian.shared.CaseStep;
import org.tian.shared.CurrentActor;
import org.tian.shared.Refusal;
import org.tian.shared.RefusedException;
import org.tian.shared.WholeStep;

/**
 * Links from proposals to the policy documents and measures they led to (FJ-1). Everybody who sees
 * the case reads them; its units, its handing office and its committee's office add and remove.
 */
@Service
public class PolicyMeasures {

  /** Fewest characters of a reason for taking one away. */
  public static final int REASON_MIN = 4;

  private static final int REASON_MAX = 1000;

  private static final Role[] UNIT_ROLES = {Role.LIAISON, Role.SECTION, Role.DEPUTY, Role.HEAD};

  private final PolicyMeasureRepository repository;
  private final CommitmentRepository commitments;
  private final Attachments attachments;
  private final Proposals proposals;
  private final UnitTasks unitTasks;
  private final HandingOfficeAccess offices;
  private final CaseAccess cases;
  private final Directory directory;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  PolicyMeasures(
      PolicyMeasureRepository repository,
      CommitmentRepository commitments,
      Attachments attachments,
      Proposals proposals,
      UnitTasks unitTasks,
      HandingOfficeAccess offices,
      CaseAccess cases,
      Directory directory,
      ApplicationEventPublisher events,
      Clock clock) {
    this.repository = repository;
    this.commitments = commitments;
    this.attachments = attachments;
    this.proposals = proposals;
    this.unitTasks = unitTasks;
    this.offices = offices;
    this.cases = cases;
    this.directory = directory;
    this.events = events;
    this.clock = clock;
  }

  /** All of a case, taken away ones as well, oldest first; refused for strangers. */
  @Transactional(readOnly = true)
  public List<PolicyMeasure> ofProposal(long proposalId) {
    cases.requireVisible(proposalId);
    return repository.findByProposalIdOrderById(proposalId);
  }

  /** One of them; to a stranger it looks as if there were none. */
  @Transactional(readOnly = true)
  public PolicyMeasure read(long id) {
    PolicyMeasure measure =
        repository.findById(id).orElseThrow(() -> Refusal.of("measure.not-found").asException());
    cases.requireVisible(measure.getProposalId());
    return measure;
  }

  /** The file that came with it; empty when there is only an address. */
  @Transactional(readOnly = true)
  public Optional<Attachment> fileOf(PolicyMeasure measure) {
    return attachments.of(key(measure)).stream().findFirst();
  }

  /** Content of its file; the caller closes it. */
  public InputStream open(Attachment file) {
    return attachments.open(file);
  }

  /** Whether the acting person may add and remove. */
  @Transactional(readOnly = true)
  public boolean mayChange(Proposal proposal) {
    String person = CurrentActor.get().personId();
    return cases.maySee(person, proposal.getId())
        && (directory.holds(person, proposal.getCommitteeCode(), Role.OFFICE, Role.DIRECTOR)
            || offices.mayChange(proposal.getId())
            || unitsOf(proposal.getId())
                .anyMatch(unit -> directory.holds(person, unit, UNIT_ROLES)));
  }

  /** Units that handle the case, and those that have taken over their promises. */
  private Stream<String> unitsOf(long proposalId) {
    return Stream.concat(
            unitTasks.ofProposal(proposalId).stream()
                .filter(task -> !task.getStatus().isGone())
                .map(UnitTask::getUnitCode),
            commitments.findByProposalIdOrderById(proposalId).stream()
                .map(Commitment::getHolderCode))
        .distinct();
  }

  /** Links a measure that can be read on the web. */
  @WholeStep
  public PolicyMeasure add(long proposalId, MeasureDraft draft) {
    return keep(proposalId, draft, false);
  }

  /** Links a measure with the document itself. */
  @Transactional
  public PolicyMeasure add(long proposalId, MeasureDraft draft, String name, InputStream content) {
    PolicyMeasure added = keep(proposalId, draft, true);
    attachments.store(key(added), name, content);
    return added;
  }

  private PolicyMeasure keep(long proposalId, MeasureDraft draft, boolean withFile) {
    Proposal proposal = requireChangeable(proposalId);
    LocalDate raisedOn =
        proposal.getSubmittedAt() == null ? null : dayOf(proposal.getSubmittedAt());
    RefusedException.throwIfAny(
        new MeasureRules(proposal.getSuggestions().size(), raisedOn, LocalDate.now(clock))
            .refusals(draft, withFile));
    requireFitting(proposalId, draft);
    PolicyMeasure added =
        repository.saveAndFlush(new PolicyMeasure(proposal, draft, person(), now()));
    record(added, "measure-added", null);
    return added;
  }

  private void requireFitting(long proposalId, MeasureDraft draft) {
    if (draft.commitmentId() != null
        && commitments
            .findById(draft.commitmentId())
            .filter(one -> one.getProposalId() == proposalId)
            .isEmpty()) {
      throw Refusal.at("commitmentId", "commitment.not-found").asException();
    }
    boolean twice =
        repository.findByProposalIdOrderById(proposalId).stream()
            .filter(one -> !one.isRemoved())
            .anyMatch(
                one ->
                    one.getTitle().equals(draft.title())
                        && one.getDocumentNumber().equals(draft.documentNumber())
                        && Objects.equals(one.getItemNo(), draft.itemNo()));
    if (twice) {
      throw Refusal.at("title", "measure.twice").asException();
    }
  }

  /** Takes a link away; it stays in the history with the reason. */
  @WholeStep
  public PolicyMeasure remove(long id, String reason) {
    PolicyMeasure measure = read(id);
    requireChangeable(measure.getProposalId());
    String given = Objects.toString(reason, "").strip();
    if (given.length() < REASON_MIN || given.length() > REASON_MAX) {
      throw Refusal.at("reason", "measure.removal-reason", REASON_MIN, REASON_MAX).asException();
    }
    measure.remove(given, person(), now());
    repository.save(measure);
    record(measure, "measure-removed", given);
    return measure;
  }

  private Proposal requireChangeable(long proposalId) {
    Proposal proposal = proposals.read(proposalId);
    if (!mayChange(proposal)) {
      throw Refusal.of("measure.not-yours").asException();
    }
    return proposal;
  }

  private void record(PolicyMeasure measure, String action, String reason) {
    Map<String, Object> details = new LinkedHashMap<>();
    details.put("measure", measure.getId());
    details.put("title", measure.getTitle());
    details.put("documentNumber", measure.getDocumentNumber());
    if (measure.getItemNo() != null) {
      details.put("item", measure.getItemNo());
    }
    events.publishEvent(new CaseStep(measure.getCaseKey(), "handling." + action, details, reason));
  }

  private static String key(PolicyMeasure measure) {
    return "measure:" + measure.getId();
  }

  private LocalDate dayOf(Instant moment) {
    return LocalDate.ofInstant(moment, clock.getZone());
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.SECONDS);
  }

  private static String person() {
    return CurrentActor.get().personId();
  }
}
