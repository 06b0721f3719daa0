package org.tian.similarity;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/** The question whose best answers are worth comparing: the telling terms of a text. */
final class CandidateQuery {

  private static final int TERMS_AT_MOST = 36;

  /** In a large index a term of every fifth case tells nothing and costs most. */
  private static final int LARGE = 5_000;

  private record Weighted(String term, double weight) {}

  private CandidateQuery() {}

  static Query of(Map<String, Integer> terms, Reach reach, IndexReader reader) throws IOException {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    for (Weighted one : telling(terms, reader)) {
      any.add(
          new BoostQuery(
              new TermQuery(new Term(IndexedFields.TERMS, one.term())), (float) one.weight()),
          Occur.SHOULD);
    }
    BooleanQuery.Builder query =
        new BooleanQuery.Builder().add(any.build(), Occur.MUST).add(within(reach), Occur.FILTER);
    if (reach.without() != null) {
      Term key = new Term(IndexedFields.KEY, Long.toString(reach.without()));
      query.add(new TermQuery(key), Occur.MUST_NOT);
    }
    return query.build();
  }

  /** Only cases within reach. */
  static Query within(Reach reach) {
    return new BooleanQuery.Builder()
        .add(anyOf(IndexedFields.COMMITTEE, reach.committees()), Occur.FILTER)
        .add(anyOf(IndexedFields.READER, reach.readers()), Occur.FILTER)
        .build();
  }

  private static Query anyOf(String field, Collection<String> values) {
    return new TermInSetQuery(field, values.stream().map(BytesRef::new).toList());
  }

  private static List<Weighted> telling(Map<String, Integer> terms, IndexReader reader)
      throws IOException {
    int all = reader.numDocs();
    int tooMany = all > LARGE ? all / 5 : Integer.MAX_VALUE;
    List<Weighted> weighted = new ArrayList<>();
    for (Map.Entry<String, Integer> term : terms.entrySet()) {
      int documents = reader.docFreq(new Term(IndexedFields.TERMS, term.getKey()));
      if (documents > 0 && documents <= tooMany) {
        double rarity = Math.log(1 + (double) all / documents);
        weighted.add(new Weighted(term.getKey(), Math.sqrt(term.getValue()) * rarity));
      }
    }
    weighted.sort(Comparator.comparingDouble(Weighted::weight).reversed());
    List<Weighted> best = weighted.subList(0, Math.min(TERMS_AT_MOST, weighted.size()));
    return best.stream()
        .map(one -> new Weighted(one.term(), Math.sqrt(terms.get(one.term()))))
        .toList();
  }
}
