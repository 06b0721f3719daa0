package org.tian.similarity;

import org.apache.lucene.search.similarities.BasicStats;
import org.apache.lucene.search.similarities.SimilarityBase;

/**
 * What a term found adds to the rank of a case: its weight in the question times its weight in the
 * case, nothing that depends on other cases.
 */
final class WeightProduct extends SimilarityBase {

  @Override
  protected double score(BasicStats stats, double weight, double length) {
    return stats.getBoost() * weight;
  }

  @Override
  public String toString() {
    return "weight product";
  }
}
