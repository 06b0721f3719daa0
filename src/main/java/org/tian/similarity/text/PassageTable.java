package org.tian.similarity.text;

import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The passages of a text by their terms, so that another text is compared with all of them by going
 * through its terms once.
 */
final class PassageTable {

  private static final int NONE = -1;

  private final List<PassageVector> passages;

  /** Where a term has its slot; its passages and their weights stand from {@code first} on. */
  private final int[] terms;

  private final int[] first;
  private final int[] count;
  private final int[] passageAt;
  private final double[] valueAt;

  PassageTable(List<PassageVector> passages) {
    this.passages = passages;
    SortedMap<Integer, Integer> spread = new TreeMap<>();
    int entries = 0;
    for (PassageVector passage : passages) {
      for (int term : passage.terms()) {
        spread.merge(term, 1, Integer::sum);
      }
      entries += passage.terms().length;
    }
    int slots = Math.max(2, Integer.highestOneBit(spread.size() + 1) * 4);
    terms = new int[slots];
    first = new int[slots];
    count = new int[slots];
    passageAt = new int[entries];
    valueAt = new double[entries];
    Arrays.fill(first, NONE);
    int next = 0;
    for (SortedMap.Entry<Integer, Integer> term : spread.entrySet()) {
      int slot = slotOf(term.getKey());
      terms[slot] = term.getKey();
      first[slot] = next;
      next += term.getValue();
    }
    for (int i = 0; i < passages.size(); i++) {
      fill(i, passages.get(i));
    }
  }

  private void fill(int index, PassageVector passage) {
    for (int i = 0; i < passage.terms().length; i++) {
      int slot = slotOf(passage.terms()[i]);
      int at = first[slot] + count[slot]++;
      passageAt[at] = index;
      valueAt[at] = passage.value(i);
    }
  }

  /** The slot of a term, or the empty one where it would stand. */
  private int slotOf(int term) {
    int slot = term & terms.length - 1;
    while (first[slot] != NONE && terms[slot] != term) {
      slot = slot + 1 & terms.length - 1;
    }
    return slot;
  }

  /** How alike each of these passages (first index) is with each of the others (second index). */
  double[][] similaritiesTo(List<PassageVector> others) {
    double[][] similarities = new double[passages.size()][others.size()];
    for (int j = 0; j < others.size(); j++) {
      PassageVector other = others.get(j);
      for (int i = 0; i < other.terms().length; i++) {
        addProducts(other.terms()[i], other.value(i), j, similarities);
      }
    }
    for (int i = 0; i < similarities.length; i++) {
      for (int j = 0; j < others.size(); j++) {
        similarities[i][j] = passages.get(i).similarity(others.get(j), similarities[i][j]);
      }
    }
    return similarities;
  }

  private void addProducts(int term, double value, int other, double[][] products) {
    int slot = slotOf(term);
    if (first[slot] != NONE) {
      for (int at = first[slot]; at < first[slot] + count[slot]; at++) {
        products[passageAt[at]][other] += valueAt[at] * value;
      }
    }
  }
}
