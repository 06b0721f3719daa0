package org.tian.similarity.text;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A text as the vectors of its passages, small enough to be kept for every case. */
public final class Fingerprint {

  private final List<PassageVector> passages;
  private final PassageVector keywords;

  private Fingerprint(List<PassageVector> passages) {
    this.passages = passages;
    this.keywords = PassageVector.keywordsOf(passages);
  }

  /**
   * The vectors of passages, in their order.
   *
   * <p>What a text says in every sentence is its topic. The title tells that, so in the passages
   * such a word counts the less the more of them have it; else two texts on one topic would look
   * alike sentence by sentence.
   */
  public static Fingerprint of(List<CutPassage> passages, Words words) {
    List<Map<Integer, Double>> terms =
        passages.stream().map(passage -> PassageVector.terms(passage, words)).toList();
    Map<Integer, Integer> spread = new HashMap<>();
    for (int i = 0; i < terms.size(); i++) {
      if (passages.get(i).kind() != PassageKind.TITLE) {
        terms.get(i).keySet().forEach(term -> spread.merge(term, 1, Integer::sum));
      }
    }
    List<PassageVector> vectors = new ArrayList<>();
    for (int i = 0; i < terms.size(); i++) {
      PassageKind kind = passages.get(i).kind();
      if (kind != PassageKind.TITLE) {
        terms.get(i).replaceAll((term, weight) -> weight / Math.sqrt(spread.get(term)));
      }
      vectors.add(PassageVector.of(kind, terms.get(i)));
    }
    return new Fingerprint(vectors);
  }

  List<PassageVector> passages() {
    return passages;
  }

  /** What the text comes back to: the words of its title and those of several passages. */
  PassageVector keywords() {
    return keywords;
  }

  boolean has(PassageKind kind) {
    return passages.stream().anyMatch(passage -> passage.kind() == kind);
  }

  boolean isOnly(PassageKind kind) {
    return passages.stream().allMatch(passage -> passage.kind() == kind);
  }

  /** The form that is stored. */
  public byte[] toBytes() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(1024);
    for (PassageVector passage : passages) {
      bytes.write(passage.kind().ordinal());
      writeNumber(bytes, passage.terms().length);
      ByteBuffer terms = ByteBuffer.allocate(4 * passage.terms().length);
      terms.asIntBuffer().put(passage.terms());
      bytes.writeBytes(terms.array());
      bytes.writeBytes(passage.weights());
    }
    return bytes.toByteArray();
  }

  /** Reads what {@link #toBytes} wrote. */
  public static Fingerprint fromBytes(byte[] bytes, int offset, int length) {
    ByteBuffer buffer = ByteBuffer.wrap(bytes, offset, length);
    List<PassageVector> passages = new ArrayList<>();
    while (buffer.hasRemaining()) {
      PassageKind kind = PassageKind.values()[buffer.get()];
      int count = buffer.getShort() & 0xFFFF;
      int[] terms = new int[count];
      buffer.asIntBuffer().get(terms);
      buffer.position(buffer.position() + 4 * count);
      byte[] weights = new byte[count];
      buffer.get(weights);
      passages.add(new PassageVector(kind, terms, weights));
    }
    return new Fingerprint(passages);
  }

  private static void writeNumber(ByteArrayOutputStream bytes, int number) {
    bytes.write(number >>> 8);
    bytes.write(number);
  }
}
