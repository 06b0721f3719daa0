package org.tian.topic;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tian.similarity.AnalysedText;
import org.tian.similarity.ComparableText;
import org.tian.similarity.SimilarCases;

/** Clues that may be about the same matter as another one, so that the office can group them. */
@Service
public class SimilarClues {

  private static final Set<ClueState> COMPARED =
      EnumSet.of(ClueState.NEW, ClueState.ACCEPTED, ClueState.GROUPED);

  /** The latest ones; enough for a year of most committees, and quick. */
  private static final int COMPARED_AT_MOST = 150;

  private static final double ALIKE = 0.25;

  private final ClueRepository repository;
  private final TopicAccess access;
  private final SimilarCases texts;

  SimilarClues(ClueRepository repository, TopicAccess access, SimilarCases texts) {
    this.repository = repository;
    this.access = access;
    this.texts = texts;
  }

  /** Another clue and how alike it is, 0 to 1. */
  public record Found(Clue clue, double score) {}

  /** The likest clues of the same committee that were not refused; for its office. */
  @Transactional(readOnly = true)
  public List<Found> of(Clue clue, int limit) {
    access.requireOffice(clue.getCommitteeCode());
    AnalysedText wanted = texts.analyse(text(clue));
    return repository
        .findByCommitteeCodeAndStateInAndIdNotOrderByIdDesc(
            clue.getCommitteeCode(), COMPARED, clue.getId(), Limit.of(COMPARED_AT_MOST))
        .stream()
        .map(other -> new Found(other, texts.compare(wanted, other.getId(), text(other)).score()))
        .filter(found -> found.score() >= ALIKE)
        .sorted(Comparator.comparingDouble(Found::score).reversed())
        .limit(limit)
        .toList();
  }

  private static ComparableText text(Clue clue) {
    return new ComparableText(
        clue.getTitle(), List.of(clue.getWish()), List.of(clue.getHappening()));
  }
}
