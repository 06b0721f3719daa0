package org.tian.similarity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * This node's Lucene index.
 *
 * <p>One program may have it open at a time. An index that is damaged or of another version is
 * thrown away; {@link IndexFeed} then fills it anew from the database.
 */
@Component
class CaseIndex implements DisposableBean {

  private static final int BUFFER_MB = 64;

  private final Directory directory;
  private final IndexWriter writer;
  private final SearcherManager searchers;

  CaseIndex(SimilaritySettings settings) {
    try {
      directory = open(settings.directory());
      writer = writer(directory);
      searchers = new SearcherManager(writer, new SearcherFactory());
    } catch (IOException e) {
      throw new UncheckedIOException(
          "The index of similar cases cannot be opened: " + settings.directory(), e);
    }
  }

  /** A question to the index. */
  interface Question<T> {
    T ask(IndexSearcher searcher) throws IOException;
  }

  private static Directory open(String folder) throws IOException {
    return folder.equals(SimilaritySettings.MEMORY)
        ? new ByteBuffersDirectory()
        : FSDirectory.open(Files.createDirectories(Path.of(folder)));
  }

  private static IndexWriter writer(Directory directory) throws IOException {
    try {
      return new IndexWriter(directory, config());
    } catch (CorruptIndexException
        | IndexFormatTooOldException
        | IndexFormatTooNewException
        | IndexNotFoundException damaged) {
      return new IndexWriter(directory, config().setOpenMode(IndexWriterConfig.OpenMode.CREATE));
    }
  }

  private static IndexWriterConfig config() {
    return new IndexWriterConfig(null).setRAMBufferSizeMB(BUFFER_MB).setCommitOnClose(false);
  }

  /** Puts a case in, in place of what was known of it; found after {@link #show}. */
  void put(long id, Document document) throws IOException {
    writer.updateDocument(key(id), document);
  }

  /** Puts a case in that is known to be new. */
  void add(Document document) throws IOException {
    writer.addDocument(document);
  }

  void remove(long id) throws IOException {
    writer.deleteDocuments(key(id));
  }

  /** Forgets all cases; readers see the old state until {@link #show}. */
  void clear() throws IOException {
    writer.deleteAll();
  }

  /** Lets readers see what has been put in. */
  void show() throws IOException {
    searchers.maybeRefreshBlocking();
  }

  /** Makes it last, together with a note of how far it reaches. */
  void commit(Map<String, String> note) throws IOException {
    writer.setLiveCommitData(note.entrySet());
    writer.commit();
  }

  /** The note of the last commit. */
  Map<String, String> note() {
    Map<String, String> note = new HashMap<>();
    Iterable<Map.Entry<String, String>> stored = writer.getLiveCommitData();
    if (stored != null) {
      stored.forEach(entry -> note.put(entry.getKey(), entry.getValue()));
    }
    return note;
  }

  /** Asks the present state. */
  <T> T ask(Question<T> question) {
    try {
      IndexSearcher searcher = searchers.acquire();
      try {
        return question.ask(searcher);
      } finally {
        searchers.release(searcher);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("The index of similar cases cannot be read", e);
    }
  }

  int size() {
    return ask(searcher -> searcher.getIndexReader().numDocs());
  }

  private static Term key(long id) {
    return new Term(IndexedFields.KEY, Long.toString(id));
  }

  @Override
  public void destroy() throws IOException {
    searchers.close();
    writer.close();
    directory.close();
  }
}
