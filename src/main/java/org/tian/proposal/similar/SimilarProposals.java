package org.tian.proposal.similar;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
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
import org.tian.similarity.AnalysedText;
import org.tian.similarity.Candidate;
import org.tian.similarity.ComparableText;
import org.tian.similarity.MatchingPassage;
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
  private static final int COMPARED = 40;

  /** Below this likeness two cases have nothing to do with each other. */
  private static final double LEAST = 0.2;

  /** What a case of the same committee and year may lack in likeness and still come first. */
  private static final double HEAD_START = 0.15;

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
    AnalysedText wanted = similarCases.analyse(text);
    Sight sight = sight();
    Reach reach =
        new Reach(
            directory.lineOf(committee), ReaderKeys.of(sight.scope(), sight.catalogues()), null);
    return shown(
        wanted,
        seen(similarCases.candidates(wanted, reach, COMPARED), sight).stream()
            .filter(one -> one.score() >= LEAST)
            .sorted(Comparator.comparingDouble(Seen::score).reversed())
            .limit(limit)
            .toList());
  }

  /**
   * Cases like a case the acting person may see; refused with {@code case.not-found} otherwise.
   *
   * <p>Those of the same committee and year come before others that are hardly liker: they are the
   * ones it could be merged with.
   */
  public List<SimilarProposal> of(long proposalId, int limit) {
    Proposal proposal = proposals.read(proposalId);
    AnalysedText wanted = similarCases.analyse(textOf(proposal));
    Sight sight = sight();
    String committee = proposal.getCommitteeCode();
    List<String> readers = ReaderKeys.of(sight.scope(), sight.catalogues());
    Reach all = new Reach(directory.lineOf(committee), readers, proposalId);
    Reach beside = new Reach(List.of(committee), readers, proposalId, cases.yearOf(proposalId));
    Map<Long, Double> ranks = new HashMap<>();
    List<Candidate> found = new ArrayList<>(similarCases.candidates(wanted, beside, COMPARED));
    found.forEach(one -> ranks.put(one.id(), HEAD_START));
    similarCases.candidates(wanted, all, COMPARED).stream()
        .filter(one -> !ranks.containsKey(one.id()))
        .forEach(found::add);
    return shown(
        wanted,
        seen(found, sight).stream()
            .filter(one -> one.score() >= LEAST)
            .sorted(
                Comparator.comparingDouble(
                        (Seen one) -> one.score() + ranks.getOrDefault(one.id(), 0.0))
                    .reversed())
            .limit(limit)
            .toList());
  }

  /** Named cases beside a case, as far as the person may see them, in no order. */
  List<SimilarProposal> among(Proposal proposal, Collection<Long> ids) {
    AnalysedText wanted = similarCases.analyse(textOf(proposal));
    Map<Long, Candidate> compared = new HashMap<>();
    for (ComparedCase other : cases.of(ids)) {
      compared.put(other.id(), similarCases.compare(wanted, other.id(), other.text()));
    }
    return shown(wanted, seen(compared.values(), sight()));
  }

  /** What the acting person may see. */
  private record Sight(CaseScope scope, CatalogueScope catalogues) {}

  private Sight sight() {
    String person = CurrentActor.get().personId();
    return new Sight(access.scopeOf(person), access.cataloguesFor(person));
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

  /** A candidate the person may see, with the score that may be told. */
  private record Seen(Candidate candidate, boolean readable, double score) {

    long id() {
      return candidate.id();
    }
  }

  private List<Seen> seen(Collection<Candidate> candidates, Sight sight) {
    List<Long> ids = candidates.stream().map(Candidate::id).toList();
    Set<Long> readable = cases.readable(ids, sight.scope());
    List<Long> others = ids.stream().filter(id -> !readable.contains(id)).toList();
    Set<Long> listed = cases.listed(others, sight.catalogues());
    List<Seen> seen = new ArrayList<>();
    for (Candidate candidate : candidates) {
      if (readable.contains(candidate.id())) {
        seen.add(new Seen(candidate, true, candidate.score()));
      } else if (listed.contains(candidate.id())) {
        seen.add(new Seen(candidate, false, candidate.titleScore()));
      }
    }
    return seen;
  }

  private List<SimilarProposal> shown(AnalysedText wanted, List<Seen> seen) {
    Map<Long, ComparedCase> known =
        cases.of(seen.stream().map(Seen::id).toList()).stream()
            .collect(Collectors.toMap(ComparedCase::id, one -> one));
    return seen.stream()
        .filter(one -> known.containsKey(one.id()))
        .map(one -> shown(one, known.get(one.id()), wanted))
        .toList();
  }

  private List<MatchingPassage> passages(AnalysedText wanted, Seen seen, ComparedCase other) {
    return seen.readable()
        ? similarCases.matchingPassages(wanted, seen.candidate(), other.text())
        : List.of();
  }

  private SimilarProposal shown(Seen seen, ComparedCase other, AnalysedText wanted) {
    return new SimilarProposal(
        other.id(),
        other.number(),
        other.text().title(),
        other.committee(),
        other.year(),
        other.status(),
        seen.readable(),
        seen.score(),
        passages(wanted, seen, other));
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
