package org.tian.similarity;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.tian.similarity.text.Profile;

/** The question whose best answers are worth comparing: the heaviest terms of a profile. */
final class CandidateQuery {

  private static final int TERMS_AT_MOST = 36;

  /** In a large index a term of every fifth case tells nothing and costs most. */
  private static final int LARGE = 5_000;

  private record Weighted(Term term, int weight) {}

  private CandidateQuery() {}

  static Query of(Profile profile, Reach reach, IndexReader reader) throws IOException {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    for (Weighted one : telling(profile, reader)) {
      any.add(new BoostQuery(new TermQuery(one.term()), one.weight()), Occur.SHOULD);
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
    BooleanQuery.Builder within =
        new BooleanQuery.Builder()
            .add(anyOf(IndexedFields.COMMITTEE, reach.committees()), Occur.FILTER)
            .add(anyOf(IndexedFields.READER, reach.readers()), Occur.FILTER);
    if (reach.year() != null) {
      within.add(anyOf(IndexedFields.YEAR, List.of(reach.year().toString())), Occur.FILTER);
    }
    return within.build();
  }

  private static Query anyOf(String field, Collection<String> values) {
    return new TermInSetQuery(field, values.stream().map(BytesRef::new).toList());
  }

  private static List<Weighted> telling(Profile profile, IndexReader reader) throws IOException {
    int all = reader.numDocs();
    int tooMany = all > LARGE ? all / 5 : Integer.MAX_VALUE;
    List<Weighted> heaviest = new ArrayList<>();
    for (int i = 0; i < profile.terms().length; i++) {
      Term term = new Term(IndexedFields.TERMS, IndexedFields.term(profile.terms()[i]));
      heaviest.add(new Weighted(term, profile.weight(i)));
    }
    heaviest.sort(Comparator.comparingInt(Weighted::weight).reversed());
    List<Weighted> telling = new ArrayList<>();
    for (Weighted one : heaviest) {
      int cases = telling.size() < TERMS_AT_MOST ? reader.docFreq(one.term()) : 0;
      if (cases > 0 && cases <= tooMany) {
        telling.add(one);
      }
    }
    return telling;
  }
}
