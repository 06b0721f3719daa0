package org.tian.similarity;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermState;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.Bits;
import org.tian.similarity.text.Profile;

/**
 * Finds the cases whose profiles are likest to one: the products of the weights of its heaviest
 * terms, here and there, added up.
 *
 * <p>Adds up term by term, for all cases at once. Lucene's own way goes case by case and skips what
 * cannot be among the best; with so many terms of like weight it can skip little and takes several
 * times as long.
 */
final class CandidateSearch {

  private static final int TERMS_AT_MOST = 36;

  /** In a large index a term of every fifth case tells nothing and costs most. */
  private static final int LARGE = 5_000;

  private final IndexSearcher searcher;
  private final Weight within;
  private final int limit;
  private final PriorityQueue<ScoreDoc> best =
      new PriorityQueue<>(Comparator.comparingDouble(hit -> hit.score));

  private record Weighted(Term term, int weight) {}

  /** A term with where it stands in the index, so that it is looked up once. */
  private record Found(Term term, TermStates states, int weight) {}

  private CandidateSearch(IndexSearcher searcher, Reach reach, int limit) throws IOException {
    this.searcher = searcher;
    this.limit = limit;
    this.within =
        searcher.createWeight(
            searcher.rewrite(ReachQuery.of(reach)), ScoreMode.COMPLETE_NO_SCORES, 1);
  }

  /** The likest cases within reach in no order. */
  static List<ScoreDoc> of(Profile profile, Reach reach, IndexSearcher searcher, int limit)
      throws IOException {
    CandidateSearch search = new CandidateSearch(searcher, reach, limit);
    List<Found> terms = telling(profile, searcher);
    for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
      search.look(leaf, terms);
    }
    return List.copyOf(search.best);
  }

  private void look(LeafReaderContext leaf, List<Found> terms) throws IOException {
    Scorer reached = within.scorer(leaf);
    if (reached != null) {
      takeBest(leaf, sums(leaf, terms), reached.iterator());
    }
  }

  private static int[] sums(LeafReaderContext leaf, List<Found> terms) throws IOException {
    int[] sums = new int[leaf.reader().maxDoc()];
    PostingsEnum cases = null;
    for (Found one : terms) {
      TermState state = one.states().get(leaf);
      if (state != null) {
        TermsEnum found = leaf.reader().terms(IndexedFields.TERMS).iterator();
        found.seekExact(one.term().bytes(), state);
        cases = found.postings(cases, PostingsEnum.FREQS);
        for (int at = cases.nextDoc(); at != DocIdSetIterator.NO_MORE_DOCS; at = cases.nextDoc()) {
          sums[at] += one.weight() * cases.freq();
        }
      }
    }
    return sums;
  }

  private void takeBest(LeafReaderContext leaf, int[] sums, DocIdSetIterator reached)
      throws IOException {
    Bits present = leaf.reader().getLiveDocs();
    for (int at = 0; at < sums.length; at++) {
      if (sums[at] > least() && (present == null || present.get(at)) && holds(reached, at)) {
        best.add(new ScoreDoc(leaf.docBase + at, sums[at]));
        if (best.size() > limit) {
          best.remove();
        }
      }
    }
  }

  private float least() {
    return best.size() < limit ? 0 : best.element().score;
  }

  private static boolean holds(DocIdSetIterator cases, int one) throws IOException {
    return cases.docID() == one || cases.docID() < one && cases.advance(one) == one;
  }

  private static List<Found> telling(Profile profile, IndexSearcher searcher) throws IOException {
    int all = searcher.getIndexReader().numDocs();
    int tooMany = all > LARGE ? all / 5 : Integer.MAX_VALUE;
    List<Found> telling = new ArrayList<>();
    for (Weighted one : heaviest(profile)) {
      if (telling.size() == TERMS_AT_MOST) {
        break;
      }
      TermStates states = TermStates.build(searcher, one.term(), true);
      if (states.docFreq() > 0 && states.docFreq() <= tooMany) {
        telling.add(new Found(one.term(), states, one.weight()));
      }
    }
    return telling;
  }

  private static List<Weighted> heaviest(Profile profile) {
    List<Weighted> heaviest = new ArrayList<>();
    for (int i = 0; i < profile.terms().length; i++) {
      Term term = new Term(IndexedFields.TERMS, IndexedFields.term(profile.terms()[i]));
      heaviest.add(new Weighted(term, profile.weight(i)));
    }
    heaviest.sort(Comparator.comparingInt(Weighted::weight).reversed());
    return heaviest;
  }
}
