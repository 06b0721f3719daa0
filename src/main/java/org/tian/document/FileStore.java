package org.tian.document;

import java.io.IOException;
import java.io.InputStream;

/**
 * Where contents of files lie: in the database by default, elsewhere when another bean takes its
 * place.
 *
 * <p>Keys are made by the program and never by a user. What is written is never changed.
 */
public interface FileStore {

  /** Keeps the content under a new key, as part of the running transaction where the store can. */
  void write(String key, InputStream content) throws IOException;

  /** The content from its beginning; empty when there is none under the key. */
  InputStream open(String key);

  /** Removes the content; does nothing when there is none. */
  void delete(String key);
}
