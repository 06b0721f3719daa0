package org.tian.proposal;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tian.organisation.Directory;
import org.tian.organisation.Role;
import org.tian.shared.CurrentActor;
import org.tian.shared.Refusal;
import org.tian.shared.RefusedException;
import org.tian.shared.WholeStep;

/**
 * The committee's office enters a draft for a proposer (代录), from paper or a list.
 *
 * <p>It stays a draft: the proposer reads and submits it. Who entered it stands in the trail.
 */
@Service
public class EntryOnBehalf {

  private final ProposalRepository repository;
  private final Qualification qualification;
  private final TextRules textRules;
  private final CaseParticipants participants;
  private final Directory directory;
  private final CaseSteps steps;
  private final Clock clock;

  EntryOnBehalf(
      ProposalRepository repository,
      Qualification qualification,
      TextRules textRules,
      CaseParticipants participants,
      Directory directory,
      CaseSteps steps,
      Clock clock) {
    this.repository = repository;
    this.qualification = qualification;
    this.textRules = textRules;
    this.participants = participants;
    this.directory = directory;
    this.steps = steps;
    this.clock = clock;
  }

  /**
   * Committees for whose proposers the acting person may enter drafts: those whose office it works
   * in.
   */
  @Transactional(readOnly = true)
  public List<String> committees() {
    return directory.postsOf(CurrentActor.get().personId()).stream()
        .filter(post -> post.getRole() == Role.OFFICE)
        .map(post -> post.getBodyCode())
        .distinct()
        .toList();
  }

  /** All that stands against the draft; the same rules as for one typed by the proposer. */
  @Transactional(readOnly = true)
  public List<Refusal> refusals(String committeeCode, String proposerId, DraftContent content) {
    List<Refusal> refusals = new ArrayList<>();
    if (directory.person(proposerId).isEmpty()) {
      refusals.add(Refusal.at("proposer", "proposal.proposer-unknown", proposerId));
    } else {
      qualification
          .refusal(proposerId, committeeCode, content.kind(), content.bodyCode())
          .ifPresent(refusals::add);
    }
    refusals.addAll(textRules.refusals(committeeCode, content.text()));
    LocalDate today = LocalDate.now(clock);
    content.suggestedUnits().stream()
        .filter(code -> directory.unit(code).filter(unit -> unit.existsOn(today)).isEmpty())
        .forEach(code -> refusals.add(Refusal.at("suggestedUnits", "proposal.unit-unknown", code)));
    if (repository.existsByCommitteeCodeAndProposerIdAndTitleAndDiscardedAtIsNull(
        committeeCode, proposerId, content.text().title())) {
      refusals.add(Refusal.at("title", "proposal.title-entered-before", content.text().title()));
    }
    return refusals;
  }

  /**
   * Enters the draft in the proposer's name.
   *
   * @throws RefusedException when the acting person does not work in the committee's office, or a
   *     rule says no
   */
  @WholeStep
  public Proposal enter(String committeeCode, String proposerId, DraftContent content) {
    if (!committees().contains(committeeCode)) {
      throw Refusal.of("proposal.entry-not-office").asException();
    }
    RefusedException.throwIfAny(refusals(committeeCode, proposerId, content));
    Proposal draft =
        repository.saveAndFlush(
            new Proposal(
                committeeCode,
                proposerId,
                content,
                clock.instant().truncatedTo(ChronoUnit.SECONDS)));
    participants.admit(draft.getId(), CaseParticipants.personal(proposerId));
    if (draft.getBodyCode() != null) {
      participants.admit(draft.getId(), draft.getBodyCode());
    }
    steps.record(
        draft,
        "proposal.entered-on-behalf",
        Map.of("committee", committeeCode, "proposer", proposerId));
    return draft;
  }
}
