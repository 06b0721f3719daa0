package org.tian.proposal;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tian.organisation.Directory;
import org.tian.shared.CurrentActor;

/** Reading proposals. What is for a person goes through {@link CaseAccess}. */
@Service
@Transactional(readOnly = true)
public class Proposals {

  private final ProposalRepository repository;
  private final ProposalQueries queries;
  private final CaseAccess access;
  private final Directory directory;

  Proposals(
      ProposalRepository repository,
      ProposalQueries queries,
      CaseAccess access,
      Directory directory) {
    this.repository = repository;
    this.queries = queries;
    this.access = access;
    this.directory = directory;
  }

  /** The proposal for the acting person; {@code case.not-found} when it may not be seen. */
  public Proposal read(long id) {
    access.requireVisible(id);
    return get(id);
  }

  /** The proposal without asking who looks; for steps of the program, not for pages. */
  public Proposal get(long id) {
    return repository.findById(id).orElseThrow(CaseAccess::notFound);
  }

  /** The case with this flow number, without asking who looks. */
  public Optional<Proposal> ofCase(String flowNo) {
    return repository.findByFlowNo(flowNo);
  }

  /** The flow number, which is the business key of the case's processes. */
  public String caseKeyOf(long id) {
    return get(id).getCaseKey();
  }

  /** Proposals merged into this one, in the order of their submission. */
  public List<Proposal> mergedInto(long mainId) {
    return repository.findByMergedIntoIdOrderById(mainId);
  }

  /** Cases a proposal in review could be merged into: same committee, same session, still open. */
  public List<MergeTarget> mergeTargetsFor(long id) {
    Proposal proposal = get(id);
    return repository.findMergeTargets(
        proposal.getCommitteeCode(), proposal.getSession(), ProposalStatus.takingMergedOnes(), id);
  }

  /** Whether the first case may be merged into the second one. */
  public boolean isMergeTarget(long id, long mainId) {
    Proposal proposal = get(id);
    return repository.findById(mainId).filter(main -> main.mayTakeIn(proposal)).isPresent();
  }

  /** What the acting person may see of what is looked for, the latest first. */
  public ProposalPage search(ProposalSearch search) {
    String person = CurrentActor.get().personId();
    return queries.search(search, person, access.scopeOf(person));
  }

  /** First proposer, or the body, by name. */
  public String proposerName(Proposal proposal) {
    return proposal.getBodyCode() == null
        ? directory.personName(proposal.getProposerId())
        : directory.nameOf(proposal.getBodyCode());
  }
}
