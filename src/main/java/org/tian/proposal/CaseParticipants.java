package org.tian.proposal;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tian.organisation.Person;

/** Who takes part in a case. A later module admits those that come in with its step (units). */
@Service
public class CaseParticipants {

  private static final String GUEST = "-guest";

  private final CaseParticipantRepository repository;
  private final EntityManager entities;
  private final Clock clock;

  CaseParticipants(CaseParticipantRepository repository, EntityManager entities, Clock clock) {
    this.repository = repository;
    this.entities = entities;
    this.clock = clock;
  }

  /** Key of a single person. */
  public static String personal(String personId) {
    return Person.selfGroupOf(personId);
  }

  /** Key of a person who reads because a task of the case came to them. */
  static String guest(String personId) {
    return personId + GUEST;
  }

  /**
   * Lets a party read the case from now on; nothing happens when it already may.
   *
   * @param partyKey body code, or {@link #personal} key
   */
  @Transactional
  public void admit(long proposalId, String partyKey) {
    CaseParticipant.Key key = new CaseParticipant.Key(proposalId, partyKey);
    if (entities.find(CaseParticipant.class, key) == null) {
      entities.persist(
          new CaseParticipant(
              proposalId, partyKey, clock.instant().truncatedTo(ChronoUnit.SECONDS)));
    }
  }

  /** Takes the right to read back, for example from a member who declined to sign. */
  @Transactional
  public void dismiss(long proposalId, String partyKey) {
    repository.deleteById(new CaseParticipant.Key(proposalId, partyKey));
  }

  /** Keys of all who take part; guests take no part, they only read. */
  @Transactional(readOnly = true)
  public List<String> of(long proposalId) {
    return repository.findByProposalIdOrderByPartyKey(proposalId).stream()
        .map(CaseParticipant::getPartyKey)
        .filter(party -> !party.endsWith(GUEST))
        .toList();
  }

  void dismissAll(long proposalId) {
    repository.deleteByProposalId(proposalId);
  }
}
