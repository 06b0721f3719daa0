package org.tian.proposal.similar;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tian.organisation.Directory;
import org.tian.proposal.CaseAccess;
import org.tian.proposal.CaseScope;
import org.tian.proposal.CatalogueScope;
import org.tian.proposal.Proposal;
import org.tian.proposal.Proposals;
import org.tian.shared.CurrentActor;
import org.tian.shared.Refusal;
import org.tian.shared.RefusedException;
import org.tian.similarity.Candidate;
import org.tian.similarity.ComparableText;
import org.tian.similarity.Reach;
import org.tian.similarity.SimilarCases;

/**
 * Similar cases of a committee, of those above and of those below it, as the acting person may see
 * them.
 *
 * <p>A case the person may open is compared with all its words. One that only stands in a catalogue
 * is compared by its title alone, so that neither passage nor score tells what its text says.
 * Others are not there at all.
 */
@Service
@Transactional(readOnly = true)
public class SimilarProposals {

  /** Most answers of one call. */
  public static final int MOST = 50;

  private static final int LONGEST_TEXT = 20_000;
  private static final int LONGEST_TITLE = 400;

  /** How many cases are compared for one answer; more would hardly be better ones. */
  private static final int COMPARED = 60;

  /** Below this likeness two cases have nothing to do with each other. */
  private static final double LEAST = 0.2;

  private final SimilarCases similarCases;
  private final ComparedCases cases;
  private final CaseAccess access;
  private final Proposals proposals;
  private final Directory directory;

  SimilarProposals(
      SimilarCases similarCases,
      ComparedCases cases,
      CaseAccess access,
      Proposals proposals,
      Directory directory) {
    this.similarCases = similarCases;
    this.cases = cases;
    this.access = access;
    this.proposals = proposals;
    this.directory = directory;
  }

  /**
   * Cases like a text, the likest first.
   *
   * @param committee code of the committee from whose point of view is looked
   * @param limit 1 to {@value #MOST}
   * @throws RefusedException {@code committee.unknown}, {@code similarity.limit}, {@code
   *     similarity.text-missing} or {@code similarity.text-too-long}
   */
  public List<SimilarProposal> find(String committee, ComparableText text, int limit) {
    RefusedException.throwIfAny(refusals(committee, text, limit));
    return find(committee, text, null, limit);
  }

  /** Cases like a case the acting person may see; refused with {@code case.not-found} otherwise. */
  public List<SimilarProposal> of(long proposalId, int limit) {
    Proposal proposal = proposals.read(proposalId);
    return find(proposal.getCommitteeCode(), textOf(proposal), proposalId, limit);
  }

  /** Named cases beside a case, as far as the person may see them, in no order. */
  List<SimilarProposal> among(Proposal proposal, Collection<Long> ids) {
    ComparableText text = textOf(proposal);
    Map<Long, Candidate> compared = new HashMap<>();
    for (ComparedCase other : cases.of(ids)) {
      compared.put(other.id(), similarCases.compare(text, other.id(), other.text()));
    }
    return shown(text, seen(compared.values()));
  }

  private List<Refusal> refusals(String committee, ComparableText text, int limit) {
    List<Refusal> refusals = new ArrayList<>();
    if (directory.committee(committee).isEmpty()) {
      refusals.add(Refusal.at("committee", "committee.unknown", committee));
    }
    if (limit < 1 || limit > MOST) {
      refusals.add(Refusal.at("limit", "similarity.limit", MOST));
    }
    if (text.isBlank()) {
      refusals.add(Refusal.at("text", "similarity.text-missing"));
    }
    if (text.title().length() > LONGEST_TITLE) {
      refusals.add(Refusal.at("title", "similarity.text-too-long", LONGEST_TITLE));
    }
    if (text.body().stream().anyMatch(part -> part.length() > LONGEST_TEXT)) {
      refusals.add(Refusal.at("text", "similarity.text-too-long", LONGEST_TEXT));
    }
    return refusals;
  }

  private List<SimilarProposal> find(
      String committee, ComparableText text, Long without, int limit) {
    String person = CurrentActor.get().personId();
    Reach reach =
        new Reach(
            directory.lineOf(committee),
            ReaderKeys.of(access.scopeOf(person), access.cataloguesFor(person)),
            without);
    List<Seen> seen = seen(similarCases.candidates(text, reach, COMPARED));
    return shown(
        text,
        seen.stream()
            .filter(one -> one.score() >= LEAST)
            .sorted(Comparator.comparingDouble(Seen::score).reversed())
            .limit(limit)
            .toList());
  }

  /** A candidate the person may see, with the score that may be told. */
  private record Seen(long id, boolean readable, double score) {}

  private List<Seen> seen(Collection<Candidate> candidates) {
    String person = CurrentActor.get().personId();
    CaseScope scope = access.scopeOf(person);
    List<Long> ids = candidates.stream().map(Candidate::id).toList();
    Set<Long> readable = cases.readable(ids, scope);
    List<Long> others = ids.stream().filter(id -> !readable.contains(id)).toList();
    CatalogueScope catalogues = access.cataloguesFor(person);
    Set<Long> listed = cases.listed(others, catalogues);
    List<Seen> seen = new ArrayList<>();
    for (Candidate candidate : candidates) {
      if (readable.contains(candidate.id())) {
        seen.add(new Seen(candidate.id(), true, candidate.score()));
      } else if (listed.contains(candidate.id())) {
        seen.add(new Seen(candidate.id(), false, candidate.titleScore()));
      }
    }
    return seen;
  }

  private List<SimilarProposal> shown(ComparableText text, List<Seen> seen) {
    Map<Long, ComparedCase> known =
        cases.of(seen.stream().map(Seen::id).toList()).stream()
            .collect(Collectors.toMap(ComparedCase::id, one -> one));
    Map<Long, SimilarProposal> shown = new LinkedHashMap<>();
    for (Seen one : seen) {
      ComparedCase other = known.get(one.id());
      if (other != null) {
        shown.put(one.id(), shown(text, one, other));
      }
    }
    return List.copyOf(shown.values());
  }

  private SimilarProposal shown(ComparableText text, Seen seen, ComparedCase other) {
    return new SimilarProposal(
        other.id(),
        other.number(),
        other.text().title(),
        other.committee(),
        other.year(),
        other.status(),
        seen.readable(),
        seen.score(),
        seen.readable() ? similarCases.matchingPassages(text, other.text()) : List.of());
  }

  /** Year of a submitted case's submission. */
  int yearOf(long proposalId) {
    return cases.of(List.of(proposalId)).get(0).year();
  }

  static ComparableText textOf(Proposal proposal) {
    return new ComparableText(
        proposal.getTitle(),
        proposal.getText().suggestions(),
        List.of(proposal.getSituation(), proposal.getAnalysis()));
  }
}
