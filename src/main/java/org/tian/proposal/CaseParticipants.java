package org.tian.proposal;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tian.organisation.Person;

/** Who takes part in a case. A later module admits those that come in with its step (units). */
@Service
public class CaseParticipants {

  private static final Logger LOG = LoggerFactory.getLogger(CaseParticipants.class);
  private static final String GUEST = "-guest";

  private final CaseParticipantRepository repository;
  private final EntityManager entities;
  private final JdbcClient jdbc;
  private final Clock clock;

  CaseParticipants(
      CaseParticipantRepository repository, EntityManager entities, JdbcClient jdbc, Clock clock) {
    this.repository = repository;
    this.entities = entities;
    this.jdbc = jdbc;
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

  /** Lets a guest read; several may let the same person in at the same moment. */
  @Transactional
  void admitGuest(long proposalId, String personId) {
    try {
      jdbc.sql(
              "insert into case_participant (proposal_id, party_key, admitted_at) values (?, ?, ?)")
          .params(
              proposalId,
              guest(personId),
              LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC)
                  .truncatedTo(ChronoUnit.SECONDS))
          .update();
    } catch (DuplicateKeyException alreadyReads) {
      LOG.debug("{} reads case {} already", personId, proposalId);
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
