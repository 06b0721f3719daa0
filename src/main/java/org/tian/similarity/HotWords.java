package org.tian.similarity;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.Weight;
import org.springframework.stereotype.Service;

/**
 * The words that most cases of a year or a session are about (热词), beside those of the one before.
 */
@Service
public class HotWords {

  /** A word of a single case is nobody's topic and might betray the case. */
  private static final int FEWEST_CASES = 2;

  private final CaseIndex index;

  HotWords(CaseIndex index) {
    this.index = index;
  }

  /** A year, or a session by its key. */
  public record Span(String field, String value) {

    public static Span year(int year) {
      return new Span(IndexedFields.YEAR, Integer.toString(year));
    }

    public static Span session(String key) {
      return new Span(IndexedFields.SESSION, key);
    }
  }

  /**
   * A word.
   *
   * @param cases in how many cases of the span title or suggestions hold it
   * @param before the same in the span before
   */
  public record Counted(String word, int cases, int before) {}

  /**
   * The words of a span.
   *
   * @param cases how many cases were counted
   * @param casesBefore how many in the span before
   */
  public record Top(int cases, int casesBefore, List<Counted> words) {

    /** The trend of one of the words. */
    public Trend trendOf(Counted word) {
      return Trend.of(word.cases(), cases, word.before(), casesBefore);
    }
  }

  private record Counts(int cases, Map<String, Integer> words) {}

  /**
   * The words that most cases within reach hold.
   *
   * @param before the span to compare with, or null
   * @param leftOut words that are no topics here, such as the names of the region
   */
  public Top top(Reach reach, Span span, Span before, Collection<String> leftOut, int limit) {
    Counts now = index.ask(searcher -> count(searcher, reach, span));
    Counts then =
        before == null
            ? new Counts(0, Map.of())
            : index.ask(searcher -> count(searcher, reach, before));
    List<Counted> words = new ArrayList<>();
    now.words()
        .forEach(
            (word, cases) -> {
              if (cases >= FEWEST_CASES && leftOut.stream().noneMatch(word::contains)) {
                words.add(new Counted(word, cases, then.words().getOrDefault(word, 0)));
              }
            });
    words.sort(Comparator.comparingInt(Counted::cases).reversed().thenComparing(Counted::word));
    return new Top(
        now.cases(), then.cases(), List.copyOf(words.subList(0, Math.min(limit, words.size()))));
  }

  private static Counts count(IndexSearcher searcher, Reach reach, Span span) throws IOException {
    Query query =
        new BooleanQuery.Builder()
            .add(ReachQuery.of(reach), Occur.FILTER)
            .add(new TermQuery(new Term(span.field(), span.value())), Occur.FILTER)
            .build();
    Weight weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
    Map<String, Integer> words = new HashMap<>();
    int cases = 0;
    for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
      Scorer scorer = weight.scorer(leaf);
      if (scorer != null) {
        cases += count(leaf, scorer.iterator(), words);
      }
    }
    return new Counts(cases, words);
  }

  private static int count(
      LeafReaderContext leaf, DocIdSetIterator documents, Map<String, Integer> words)
      throws IOException {
    SortedSetDocValues topics = leaf.reader().getSortedSetDocValues(IndexedFields.TOPIC);
    int cases = 0;
    for (int document = documents.nextDoc();
        document != DocIdSetIterator.NO_MORE_DOCS;
        document = documents.nextDoc()) {
      if (leaf.reader().getLiveDocs() == null || leaf.reader().getLiveDocs().get(document)) {
        cases++;
        if (topics != null && topics.advanceExact(document)) {
          for (int i = 0; i < topics.docValueCount(); i++) {
            words.merge(topics.lookupOrd(topics.nextOrd()).utf8ToString(), 1, Integer::sum);
          }
        }
      }
    }
    return cases;
  }
}
