package org.tian.similarity;

import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.BytesTermAttribute;
import org.apache.lucene.analysis.tokenattributes.TermFrequencyAttribute;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;
import org.tian.similarity.text.CutPassage;
import org.tian.similarity.text.Fingerprint;
import org.tian.similarity.text.Passage;
import org.tian.similarity.text.PassageKind;
import org.tian.similarity.text.Profile;
import org.tian.similarity.text.TopicWords;
import org.tian.similarity.text.Words;

/** What the index keeps of a case: terms to find it, its fingerprint, its topic words; no text. */
final class IndexedFields {

  static final String KEY = "key";
  static final String ID = "id";
  static final String COMMITTEE = "committee";
  static final String YEAR = "year";
  static final String SESSION = "session";
  static final String READER = "reader";
  static final String TERMS = "terms";
  static final String FINGERPRINT = "fingerprint";
  static final String TOPIC = "topic";

  private static final FieldType WEIGHTED = new FieldType();

  static {
    WEIGHTED.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
    WEIGHTED.setTokenized(true);
    WEIGHTED.setOmitNorms(true);
    WEIGHTED.freeze();
  }

  private IndexedFields() {}

  static Document of(ComparableCase one, Words words, TopicWords topics) {
    List<Passage> passages = one.passages();
    Document document = new Document();
    document.add(new StringField(KEY, Long.toString(one.id()), Field.Store.NO));
    document.add(new NumericDocValuesField(ID, one.id()));
    document.add(new StringField(COMMITTEE, one.committee(), Field.Store.NO));
    document.add(new StringField(YEAR, Integer.toString(one.year()), Field.Store.NO));
    if (one.session() != null) {
      document.add(new StringField(SESSION, one.session(), Field.Store.NO));
    }
    one.readers().forEach(reader -> document.add(new StringField(READER, reader, Field.Store.NO)));
    List<CutPassage> cut = CutPassage.of(passages, words);
    Fingerprint fingerprint = Fingerprint.of(cut, words);
    document.add(new Field(TERMS, new ProfileTerms(fingerprint.profile()), WEIGHTED));
    document.add(new BinaryDocValuesField(FINGERPRINT, new BytesRef(fingerprint.toBytes())));
    topics
        .of(passages.stream().filter(IndexedFields::tellsTopic).map(Passage::text).toList())
        .forEach(word -> document.add(new SortedSetDocValuesField(TOPIC, new BytesRef(word))));
    return document;
  }

  private static boolean tellsTopic(Passage passage) {
    return passage.kind() != PassageKind.BODY;
  }

  /** A term of a profile as Lucene keeps it. */
  static BytesRef term(int hash) {
    byte[] bytes = {(byte) (hash >>> 24), (byte) (hash >>> 16), (byte) (hash >>> 8), (byte) hash};
    return new BytesRef(bytes);
  }

  /** The terms of a profile; how often Lucene thinks a term stands there is its weight. */
  private static final class ProfileTerms extends TokenStream {

    private final BytesTermAttribute term = addAttribute(BytesTermAttribute.class);
    private final TermFrequencyAttribute frequency = addAttribute(TermFrequencyAttribute.class);
    private final Profile profile;
    private int next;

    ProfileTerms(Profile profile) {
      this.profile = profile;
    }

    @Override
    public void reset() {
      next = 0;
    }

    @Override
    public boolean incrementToken() {
      if (next == profile.terms().length) {
        return false;
      }
      clearAttributes();
      term.setBytesRef(term(profile.terms()[next]));
      frequency.setTermFrequency(profile.weight(next));
      next++;
      return true;
    }
  }
}
