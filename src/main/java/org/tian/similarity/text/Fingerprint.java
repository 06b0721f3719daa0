package org.tian.similarity.text;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/** A text as the vectors of its passages, small enough to be kept for every case. */
public final class Fingerprint {

  private final List<PassageVector> passages;

  private Fingerprint(List<PassageVector> passages) {
    this.passages = passages;
  }

  public static Fingerprint of(List<Passage> passages, Words words) {
    return new Fingerprint(
        passages.stream().map(passage -> PassageVector.of(passage, words)).toList());
  }

  List<PassageVector> passages() {
    return passages;
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
