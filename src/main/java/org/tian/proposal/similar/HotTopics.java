package org.tian.proposal.similar;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tian.organisation.Committee;
import org.tian.organisation.Directory;
import org.tian.proposal.CaseAccess;
import org.tian.proposal.PlenarySession;
import org.tian.proposal.PlenarySessions;
import org.tian.shared.CurrentActor;
import org.tian.shared.Refusal;
import org.tian.shared.RefusedException;
import org.tian.similarity.HotWords;
import org.tian.similarity.HotWords.Span;
import org.tian.similarity.Reach;

/**
 * The twenty words most proposals of a year or session were about, with the trend against the one
 * before (HN-1).
 *
 * <p>Officials of the committee count all that may become public; members, proposer bodies and
 * officials of the committees in line count what stands in the catalogue.
 */
@Service
@Transactional(readOnly = true)
public class HotTopics {

  private static final int TOP = 20;

  private final HotWords words;
  private final CaseAccess access;
  private final Directory directory;
  private final PlenarySessions sessions;
  private final Clock clock;

  HotTopics(
      HotWords words,
      CaseAccess access,
      Directory directory,
      PlenarySessions sessions,
      Clock clock) {
    this.words = words;
    this.access = access;
    this.directory = directory;
    this.sessions = sessions;
    this.clock = clock;
  }

  /** Committees whose hot words the acting person may see, the own ones first. */
  public List<Committee> committees() {
    String person = CurrentActor.get().personId();
    List<String> own =
        directory.postsOf(person).stream()
            .flatMap(post -> directory.committeeOf(post.getBodyCode()).stream())
            .distinct()
            .toList();
    return Stream.concat(own.stream(), access.cataloguesFor(person).committees().stream())
        .distinct()
        .filter(this::isOpen)
        .flatMap(code -> directory.committee(code).stream())
        .toList();
  }

  /** Words of a calendar year, by the day of submission. */
  public HotWords.Top ofYear(String committee, int year) {
    return top(committee, Span.year(year), Span.year(year - 1));
  }

  /**
   * Words of a session, beside those of the session before.
   *
   * @throws RefusedException {@code similarity.topics-not-yours} also for a session of another
   *     committee
   */
  public HotWords.Top ofSession(String committee, long sessionId) {
    List<PlenarySession> all = sessions.of(committee);
    int place = all.stream().map(PlenarySession::getId).toList().indexOf(sessionId);
    if (place < 0) {
      throw notYours();
    }
    Optional<PlenarySession> before = all.stream().skip(place + 1L).findFirst();
    return top(
        committee,
        Span.session(Long.toString(sessionId)),
        before.map(one -> Span.session(one.getId().toString())).orElse(null));
  }

  /** This year, which is what one looks for first. */
  public int thisYear() {
    return LocalDate.now(clock).getYear();
  }

  private HotWords.Top top(String committee, Span span, Span before) {
    if (!isOpen(committee)) {
      throw notYours();
    }
    String key =
        isOfficial(committee) ? ReaderKeys.ofTopics(committee) : ReaderKeys.ofCatalogue(committee);
    return words.top(
        new Reach(List.of(committee), List.of(key), null), span, before, regions(), TOP);
  }

  /** Names of regions are in every proposal and nobody's topic: 安澜市, and 安澜 as well. */
  private Collection<String> regions() {
    return directory.committees().stream()
        .map(Committee::getRegionName)
        .flatMap(name -> Stream.of(name, name.replaceFirst("[省市县区]$", "")))
        .filter(name -> name.length() > 1)
        .toList();
  }

  private boolean isOpen(String committee) {
    String person = CurrentActor.get().personId();
    return isOfficial(committee) || access.cataloguesFor(person).committees().contains(committee);
  }

  private boolean isOfficial(String committee) {
    return access.scopeOf(CurrentActor.get().personId()).committees().contains(committee);
  }

  private static RuntimeException notYours() {
    return Refusal.of("similarity.topics-not-yours").asException();
  }
}
