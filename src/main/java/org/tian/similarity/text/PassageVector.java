package org.tian.similarity.text;

import java.util.HashMap;
import java.util.Map;

/**
 * A passage as numbers: its terms by hash, ascending, each with its weight (1 to 255).
 *
 * <p>Terms are words; a title has its pairs of neighbouring characters as well, so that a new word
 * that no dictionary knows still counts.
 */
final class PassageVector {

  /** Evidence a passage must have to be taken at full value: about two telling words. */
  private static final double FULL_EVIDENCE = 1.0;

  private static final double PAIR_WEIGHT = 0.35;
  private static final int SCALE = 255;

  private final PassageKind kind;
  private final int[] terms;
  private final byte[] weights;
  private final double square;

  PassageVector(PassageKind kind, int[] terms, byte[] weights) {
    this.kind = kind;
    this.terms = terms;
    this.weights = weights;
    double sum = 0;
    for (byte weight : weights) {
      sum += square(weight);
    }
    this.square = sum;
  }

  /** Terms of a passage by hash, each with its weight, 0 to 1. */
  static Map<Integer, Double> terms(CutPassage passage, Words words) {
    Map<Integer, Double> weighted = new HashMap<>();
    for (String word : passage.words()) {
      weighted.merge(hash(word), words.weightOf(word), Math::max);
    }
    for (String pair : passage.pairs()) {
      weighted.merge(hash("#" + pair), PAIR_WEIGHT, Math::max);
    }
    return weighted;
  }

  /** The vector of weighted terms. */
  static PassageVector of(PassageKind kind, Map<Integer, Double> weighted) {
    int[] terms = weighted.keySet().stream().mapToInt(Integer::intValue).sorted().toArray();
    byte[] weights = new byte[terms.length];
    for (int i = 0; i < terms.length; i++) {
      weights[i] = (byte) Math.max(1, Math.round(weighted.get(terms[i]) * SCALE));
    }
    return new PassageVector(kind, terms, weights);
  }

  /** FNV-1a with a final mixing: Java's own hash lets Chinese words of two characters collide. */
  static int hash(String term) {
    int hash = 0x811C9DC5;
    for (int i = 0; i < term.length(); i++) {
      hash = (hash ^ term.charAt(i)) * 0x01000193;
    }
    hash ^= hash >>> 16;
    hash *= 0x7FEB352D;
    return hash ^ hash >>> 15;
  }

  /** How alike two passages are, 0 to 1: the weight of what both say against what either says. */
  double similarityTo(PassageVector other) {
    double both = 0;
    int mine = 0;
    int theirs = 0;
    while (mine < terms.length && theirs < other.terms.length) {
      if (terms[mine] == other.terms[theirs]) {
        both += value(weights[mine]) * value(other.weights[theirs]);
        mine++;
        theirs++;
      } else if (terms[mine] < other.terms[theirs]) {
        mine++;
      } else {
        theirs++;
      }
    }
    return similarity(other, both);
  }

  /** How alike two passages are when the products of their common weights add up to that. */
  double similarity(PassageVector other, double both) {
    if (both == 0) {
      return 0;
    }
    double all = Math.sqrt(square * other.square);
    return both / (kind == PassageKind.TITLE ? all : Math.max(all, FULL_EVIDENCE));
  }

  /** The part of the whole that a term is, 0 to 1; the squares of all parts make one. */
  double partOf(int index) {
    return value(index) / Math.sqrt(square);
  }

  /** The weight of a term, 0 to 1. */
  double value(int index) {
    return value(weights[index]);
  }

  private static double value(byte weight) {
    return (weight & 0xFF) / (double) SCALE;
  }

  private static double square(byte weight) {
    double value = value(weight);
    return value * value;
  }

  PassageKind kind() {
    return kind;
  }

  /** How much it counts among the passages of its text. */
  double share() {
    return kind.weight() * Math.sqrt(square);
  }

  int[] terms() {
    return terms;
  }

  byte[] weights() {
    return weights;
  }
}
