package org.tian.proposal.similar;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tian.proposal.CaseAccess;
import org.tian.proposal.CaseScope;
import org.tian.proposal.CatalogueScope;
import org.tian.proposal.Proposal;
import org.tian.shared.Actor;
import org.tian.shared.CurrentActor;
import org.tian.similarity.Candidate;
import org.tian.similarity.ComparableText;
import org.tian.similarity.Reach;
import org.tian.similarity.SimilarCases;

/**
 * Cases of one committee like a text that the acting person may open, with nothing but their
 * likeness: what is counted over them tells nothing about others.
 */
@Service
@Transactional(readOnly = true)
public class ReadableLikes {

  private final SimilarCases similarCases;
  private final ComparedCases cases;
  private final CaseAccess access;

  ReadableLikes(SimilarCases similarCases, ComparedCases cases, CaseAccess access) {
    this.similarCases = similarCases;
    this.cases = cases;
    this.access = access;
  }

  /** The words of a case as they are compared. */
  public static ComparableText textOf(Proposal proposal) {
    return SimilarProposals.textOf(proposal);
  }

  /**
   * The likest cases first; none for the program itself, which reads for nobody.
   *
   * @param without id of a case to leave out, or null
   * @param limit how many are compared
   */
  public List<Candidate> of(String committee, ComparableText text, Long without, int limit) {
    Actor actor = CurrentActor.get();
    if (actor.isSystem() || text.isBlank()) {
      return List.of();
    }
    CaseScope scope = access.scopeOf(actor.personId());
    List<String> readers = ReaderKeys.of(scope, new CatalogueScope(List.of()));
    List<Candidate> found =
        similarCases.candidates(
            similarCases.analyse(text), new Reach(List.of(committee), readers, without), limit);
    Set<Long> readable = cases.readable(found.stream().map(Candidate::id).toList(), scope);
    return found.stream().filter(one -> readable.contains(one.id())).toList();
  }
}
