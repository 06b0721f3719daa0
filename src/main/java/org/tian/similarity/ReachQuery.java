package org.tian.similarity;

import java.util.Collection;
import java.util.List;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;

/** The question that holds of all cases within reach; the one to be left out is among them. */
final class ReachQuery {

  private ReachQuery() {}

  static Query of(Reach reach) {
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
}
