package org.tian.similarity;

import java.io.IOException;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
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

  private static final Map<PassageKind, Integer> TIMES =
      Map.of(PassageKind.TITLE, 4, PassageKind.SUGGESTION, 2, PassageKind.BODY, 1);
  private static final FieldType COUNTED = new FieldType();

  static {
    COUNTED.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
    COUNTED.setTokenized(true);
    COUNTED.freeze();
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
    document.add(new Field(TERMS, new CountedTerms(terms(cut)), COUNTED));
    byte[] fingerprint = Fingerprint.of(cut, words).toBytes();
    document.add(new BinaryDocValuesField(FINGERPRINT, new BytesRef(fingerprint)));
    topics
        .of(passages.stream().filter(IndexedFields::tellsTopic).map(Passage::text).toList())
        .forEach(word -> document.add(new SortedSetDocValuesField(TOPIC, new BytesRef(word))));
    return document;
  }

  /** How often each term counts: words by where they stand, pairs of characters of the title. */
  static Map<String, Integer> terms(List<CutPassage> passages) {
    Map<String, Integer> terms = new HashMap<>();
    for (CutPassage passage : passages) {
      passage.words().forEach(word -> terms.merge(word, TIMES.get(passage.kind()), Integer::sum));
      passage.pairs().forEach(pair -> terms.merge("#" + pair, 1, Integer::sum));
    }
    return terms;
  }

  private static boolean tellsTopic(Passage passage) {
    return passage.kind() != PassageKind.BODY;
  }

  /** Each term once with its count, so that Lucene need not count again. */
  private static final class CountedTerms extends TokenStream {

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final TermFrequencyAttribute frequency = addAttribute(TermFrequencyAttribute.class);
    private final Iterator<Map.Entry<String, Integer>> left;

    CountedTerms(Map<String, Integer> terms) {
      left = terms.entrySet().iterator();
    }

    @Override
    public boolean incrementToken() throws IOException {
      if (!left.hasNext()) {
        return false;
      }
      clearAttributes();
      Map.Entry<String, Integer> next = left.next();
      term.append(next.getKey());
      frequency.setTermFrequency(next.getValue());
      return true;
    }
  }
}
