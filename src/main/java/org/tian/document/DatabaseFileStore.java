package org.tian.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps contents in rows of a quarter of a megabyte, below every packet limit of MySQL. */
@Component
class DatabaseFileStore implements FileStore {

  static final int CHUNK_BYTES = 256 * 1024;

  private final JdbcClient jdbc;

  DatabaseFileStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public void write(String key, InputStream content) throws IOException {
    int position = 0;
    for (byte[] chunk = content.readNBytes(CHUNK_BYTES);
        chunk.length > 0;
        chunk = content.readNBytes(CHUNK_BYTES)) {
      jdbc.sql("insert into stored_chunk (content_key, position, content) values (?, ?, ?)")
          .params(key, position++, chunk)
          .update();
    }
  }

  @Override
  public InputStream open(String key) {
    return new Chunks(key);
  }

  @Override
  public void delete(String key) {
    jdbc.sql("delete from stored_chunk where content_key = ?").param(key).update();
  }

  private Optional<byte[]> chunk(String key, int position) {
    return jdbc.sql("select content from stored_chunk where content_key = ? and position = ?")
        .params(key, position)
        .query((row, number) -> row.getBytes(1))
        .optional();
  }

  /** Reads one row after the other, so that a download holds one of them and no connection. */
  private final class Chunks extends InputStream {

    private final String key;
    private int next;
    private ByteArrayInputStream current = new ByteArrayInputStream(new byte[0]);

    Chunks(String key) {
      this.key = key;
    }

    @Override
    public int read() {
      return hasMore() ? current.read() : -1;
    }

    @Override
    public int read(byte[] target, int offset, int length) {
      return length == 0 ? 0 : hasMore() ? current.read(target, offset, length) : -1;
    }

    private boolean hasMore() {
      if (current.available() == 0) {
        chunk(key, next).ifPresent(content -> current = new ByteArrayInputStream(content));
        next++;
      }
      return current.available() > 0;
    }
  }
}
