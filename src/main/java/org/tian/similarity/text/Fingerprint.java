package org.tian.similarity.text;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * A text as its profile and the vectors of its passages, small enough to be kept for every case.
 */
public final class Fingerprint {

  private final long text;
  private final Profile profile;
  private List<PassageVector> passages;
  private final ByteBuffer stored;
  private PassageTable table;

  private Fingerprint(long text, Profile profile, List<PassageVector> passages, ByteBuffer stored) {
    this.text = text;
    this.profile = profile;
    this.passages = passages;
    this.stored = stored;
  }

  /**
   * The profile of a text and the vectors of its passages, in their order.
   *
   * <p>What a text says in every sentence is its topic. Title and profile tell that, so in the
   * passages such a word counts the less the more of them have it; else two texts on one topic
   * would look alike sentence by sentence.
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
    return new Fingerprint(
        hash(passages.stream().mapToInt(CutPassage::text)),
        Profile.of(passages, words),
        vectors,
        null);
  }

  private static long hash(IntStream passages) {
    long hash = 1;
    for (int passage : passages.toArray()) {
      hash = (hash + passage) * 0x9E3779B97F4A7C15L;
    }
    return hash;
  }

  /** Whether it was made of just these passages. */
  public boolean isOf(List<Passage> others) {
    return text == hash(others.stream().mapToInt(Passage::hash));
  }

  /** How alike each passage (first index) is with each of the other text (second index). */
  double[][] similaritiesTo(Fingerprint other) {
    if (table == null) {
      table = new PassageTable(passages());
    }
    return table.similaritiesTo(other.passages());
  }

  /** What the text is about as a whole. */
  public Profile profile() {
    return profile;
  }

  /** The vectors of the passages; stored ones are read when first asked for. */
  List<PassageVector> passages() {
    if (passages == null) {
      ByteBuffer left = stored.duplicate();
      List<PassageVector> read = new ArrayList<>();
      while (left.hasRemaining()) {
        read.add(vector(PassageKind.of(left.get()), left));
      }
      passages = read;
    }
    return passages;
  }

  /** The vector of the title, which comes first; null where there is none. */
  PassageVector title() {
    PassageVector first;
    if (passages == null && stored.hasRemaining()) {
      ByteBuffer left = stored.duplicate();
      first = vector(PassageKind.of(left.get()), left);
    } else {
      first = passages().isEmpty() ? null : passages().get(0);
    }
    return first == null || first.kind() != PassageKind.TITLE ? null : first;
  }

  boolean isOnly(PassageKind kind) {
    return passages().stream().allMatch(passage -> passage.kind() == kind);
  }

  /** The form that is stored. */
  public byte[] toBytes() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(2048);
    bytes.writeBytes(ByteBuffer.allocate(Long.BYTES).putLong(text).array());
    write(bytes, profile.places());
    write(bytes, profile.vector());
    for (PassageVector passage : passages()) {
      bytes.write(passage.kind().ordinal());
      write(bytes, passage);
    }
    return bytes.toByteArray();
  }

  private static void write(ByteArrayOutputStream bytes, PassageVector vector) {
    write(bytes, vector.terms());
    bytes.writeBytes(vector.weights());
  }

  private static void write(ByteArrayOutputStream bytes, int[] numbers) {
    ByteBuffer buffer = ByteBuffer.allocate(2 + 4 * numbers.length);
    buffer.putShort((short) numbers.length).asIntBuffer().put(numbers);
    bytes.writeBytes(buffer.array());
  }

  /** Reads what {@link #toBytes} wrote. */
  public static Fingerprint fromBytes(byte[] bytes, int offset, int length) {
    ByteBuffer buffer = ByteBuffer.wrap(Arrays.copyOfRange(bytes, offset, offset + length));
    long text = buffer.getLong();
    int[] places = numbers(buffer);
    Profile profile = new Profile(vector(PassageKind.TITLE, buffer), places);
    return new Fingerprint(text, profile, null, buffer);
  }

  private static PassageVector vector(PassageKind kind, ByteBuffer buffer) {
    int[] terms = numbers(buffer);
    byte[] weights = new byte[terms.length];
    buffer.get(weights);
    return new PassageVector(kind, terms, weights);
  }

  private static int[] numbers(ByteBuffer buffer) {
    int[] numbers = new int[buffer.getShort() & 0xFFFF];
    buffer.asIntBuffer().get(numbers);
    buffer.position(buffer.position() + 4 * numbers.length);
    return numbers;
  }
}
