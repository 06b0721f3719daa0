package org.tian.assignment.endorsement;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tian.organisation.BodyKind;
import org.tian.organisation.Committee;
import org.tian.organisation.Directory;
import org.tian.organisation.ProposerBody;
import org.tian.organisation.Role;
import org.tian.organisation.UnitKind;
import org.tian.proposal.PlenarySession;
import org.tian.proposal.PlenarySessions;
import org.tian.shared.CurrentActor;
import org.tian.shared.Refusal;

/**
 * Counts the proposals of parties per year (BJ-7), for the officials of the committee and for the
 * Party office of its region. Numbers only: secret cases count as well.
 */
@Service
@Transactional(readOnly = true)
public class PartyCounting {

  private static final Set<BodyKind> KINDS = EnumSet.of(BodyKind.PARTY, BodyKind.FEDERATION);
  private static final Role[] OFFICIALS = {
    Role.OFFICE, Role.REVIEWER, Role.DIRECTOR, Role.LEADER, Role.AUDITOR
  };
  private static final Role[] PARTY_OFFICE = {
    Role.HANDOVER, Role.SUPERVISION, Role.DEPUTY, Role.HEAD, Role.SECRETARY
  };

  private final JdbcClient jdbc;
  private final PlenarySessions sessions;
  private final Directory directory;

  PartyCounting(JdbcClient jdbc, PlenarySessions sessions, Directory directory) {
    this.jdbc = jdbc;
    this.sessions = sessions;
    this.directory = directory;
  }

  /** Committees whose numbers the acting person may see. */
  public List<Committee> committees() {
    return directory.committees().stream().filter(one -> isReader(one.getCode())).toList();
  }

  private boolean isReader(String committee) {
    String person = CurrentActor.get().personId();
    return directory.holds(person, committee, OFFICIALS)
        || directory.unitsOf(committee, UnitKind.PARTY_OFFICE).stream()
            .anyMatch(office -> directory.holds(person, office.getCode(), PARTY_OFFICE));
  }

  /**
   * The numbers of a committee.
   *
   * @throws org.tian.shared.RefusedException {@code party-count.not-allowed}, also for a committee
   *     that does not exist
   */
  public PartyCounts of(String committee) {
    Committee chosen =
        directory
            .committee(committee)
            .filter(one -> isReader(committee))
            .orElseThrow(() -> Refusal.of("party-count.not-allowed").asException());
    List<ProposerBody> bodies =
        directory.bodiesOf(committee).stream()
            .filter(body -> KINDS.contains(body.getKind()))
            .toList();
    Map<Long, Map<String, Numbers>> counted = counted(committee);
    List<PlenarySession> all = sessions.of(committee);
    return new PartyCounts(
        committee,
        chosen.getName(),
        IntStream.range(0, all.size())
            .mapToObj(
                i ->
                    session(
                        all.get(i),
                        bodies,
                        counted.getOrDefault(all.get(i).getId(), Map.of()),
                        i + 1 < all.size()
                            ? counted.getOrDefault(all.get(i + 1).getId(), Map.of())
                            : null))
            .toList());
  }

  private record Numbers(long received, long filed) {

    static final Numbers NONE = new Numbers(0, 0);
  }

  private Map<Long, Map<String, Numbers>> counted(String committee) {
    Map<Long, Map<String, Numbers>> counted = new HashMap<>();
    jdbc.sql(
            "select session_id, body_code, count(*), count(filed_at) from proposal"
                + " where committee_code = ? and session_id is not null and status <> 'DRAFT'"
                + " and kind in ('PARTY', 'FEDERATION') group by session_id, body_code")
        .param(committee)
        .query(
            (RowCallbackHandler)
                row ->
                    counted
                        .computeIfAbsent(row.getLong(1), unknown -> new HashMap<>())
                        .put(row.getString(2), new Numbers(row.getLong(3), row.getLong(4))));
    return counted;
  }

  private static PartyCounts.Session session(
      PlenarySession session,
      List<ProposerBody> bodies,
      Map<String, Numbers> now,
      Map<String, Numbers> before) {
    List<PartyCounts.Line> lines =
        bodies.stream()
            .map(
                body ->
                    line(
                        body.getCode(),
                        body.getName(),
                        body.getKind(),
                        now.getOrDefault(body.getCode(), Numbers.NONE),
                        before == null
                            ? null
                            : before.getOrDefault(body.getCode(), Numbers.NONE).received()))
            .toList();
    return new PartyCounts.Session(
        session.getId(),
        session.getName(),
        session.getYear(),
        line(
            "",
            "",
            null,
            new Numbers(sum(now, Numbers::received), sum(now, Numbers::filed)),
            before == null ? null : sum(before, Numbers::received)),
        lines);
  }

  private static long sum(Map<String, Numbers> numbers, Function<Numbers, Long> which) {
    return numbers.values().stream().mapToLong(which::apply).sum();
  }

  private static PartyCounts.Line line(
      String code, String name, BodyKind kind, Numbers now, Long before) {
    return new PartyCounts.Line(code, name, kind, now.received(), now.filed(), before);
  }
}
