package org.tian.proposal;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tian.shared.CurrentActor;

/** Cases that the acting person may see, chosen in bulk; drafts are never among them. */
@Service
@Transactional(readOnly = true)
public class CaseSelections {

  private final EntityManager entities;
  private final CaseAccess access;

  CaseSelections(EntityManager entities, CaseAccess access) {
    this.entities = entities;
    this.access = access;
  }

  /** Ids by number, at most as many as the limit. */
  public List<Long> ids(CaseSelection wanted, int limit) {
    List<String> criteria = new ArrayList<>(List.of("p.status <> :draft", CaseScope.JPQL));
    Map<String, Object> values = new HashMap<>();
    values.put("draft", ProposalStatus.DRAFT);
    if (!wanted.committee().isEmpty()) {
      criteria.add("p.committeeCode = :committee");
      values.put("committee", wanted.committee());
    }
    if (wanted.session() != null) {
      criteria.add("p.session.id = :session");
      values.put("session", wanted.session());
    }
    if (!wanted.unit().isEmpty()) {
      criteria.add(
          "exists (select 1 from CaseParticipant unit where unit.proposalId = p.id"
              + " and unit.partyKey = :unit)");
      values.put("unit", wanted.unit());
    }
    if (wanted.status() != null) {
      criteria.add("p.status = :status");
      values.put("status", wanted.status());
    }
    CaseScope scope = access.scopeOf(CurrentActor.get().personId());
    values.put("parties", scope.parties());
    values.put("committees", scope.committees());
    values.put("insiders", scope.insiders());
    var query =
        entities.createQuery(
            "select p.id from Proposal p where "
                + String.join(" and ", criteria)
                + " order by coalesce(p.caseNo, p.flowNo), p.id",
            Long.class);
    values.forEach(query::setParameter);
    return query.setMaxResults(limit).getResultList();
  }

  /** Those of the ids that the acting person may see, as cases, in the order given. */
  public List<Proposal> of(List<Long> ids) {
    Set<Long> seen = access.visibleAmong(CurrentActor.get().personId(), ids);
    Map<Long, Proposal> found = new HashMap<>();
    entities
        .createQuery("select p from Proposal p where p.id in (:ids)", Proposal.class)
        .setParameter("ids", seen.isEmpty() ? Set.of(0L) : seen)
        .getResultList()
        .forEach(proposal -> found.put(proposal.getId(), proposal));
    return ids.stream().map(found::get).filter(one -> one != null && !one.isDraft()).toList();
  }
}
