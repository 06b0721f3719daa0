package org.tian.similarity;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.util.BytesRef;
import org.springframework.stereotype.Service;
import org.tian.similarity.text.Fingerprint;
import org.tian.similarity.text.Likeness;
import org.tian.similarity.text.MatchingPassages;
import org.tian.similarity.text.PassageKind;
import org.tian.similarity.text.Words;

/**
 * Finds cases about the same matter: Lucene proposes, the comparison of passages decides.
 *
 * <p>A score depends on the two texts alone. What a reader may see is asked once more of the owner
 * of the cases, who also brings the texts to be shown.
 */
@Service
public class SimilarCases {

  /** How many cases are looked at for each that is compared passage by passage. */
  private static final int LOOKED_AT = 3;

  private final CaseIndex index;
  private final Words words;

  SimilarCases(CaseIndex index, Words words) {
    this.index = index;
    this.words = words;
  }

  /** Cuts and measures a text, for all the questions below. */
  public AnalysedText analyse(ComparableText text) {
    return AnalysedText.of(text, words);
  }

  /**
   * Cases within reach that may be about the same matter, the likest first.
   *
   * @param limit how many are compared passage by passage
   */
  public List<Candidate> candidates(AnalysedText wanted, Reach reach, int limit) {
    if (wanted.saysNothing()) {
      return List.of();
    }
    Fingerprint fingerprint = wanted.fingerprint();
    return index.ask(
        searcher -> {
          List<ScoreDoc> hits =
              CandidateSearch.of(fingerprint.profile(), reach, searcher, 1 + LOOKED_AT * limit);
          List<Read> read = read(searcher, hits, fingerprint);
          read.removeIf(one -> reach.without() != null && reach.without() == one.id());
          return compared(read, fingerprint, limit);
        });
  }

  /** A case of the index, read but not yet compared passage by passage. */
  private record Read(long id, Fingerprint fingerprint, double atLeast) {}

  private static List<Candidate> compared(List<Read> read, Fingerprint wanted, int limit) {
    read.sort(Comparator.comparingDouble(Read::atLeast).reversed());
    return read.stream()
        .limit(limit)
        .map(one -> Candidate.of(one.id(), wanted, one.fingerprint()))
        .sorted(Comparator.comparingDouble(Candidate::score).reversed())
        .toList();
  }

  private static List<Read> read(
      IndexSearcher searcher, List<ScoreDoc> unordered, Fingerprint wanted) throws IOException {
    List<Read> read = new ArrayList<>();
    List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
    List<ScoreDoc> hits = new ArrayList<>(unordered);
    hits.sort(Comparator.comparingInt(hit -> hit.doc));
    for (ScoreDoc hit : hits) {
      LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(hit.doc, leaves));
      int document = hit.doc - leaf.docBase;
      NumericDocValues id = leaf.reader().getNumericDocValues(IndexedFields.ID);
      BinaryDocValues stored = leaf.reader().getBinaryDocValues(IndexedFields.FINGERPRINT);
      id.advanceExact(document);
      stored.advanceExact(document);
      BytesRef bytes = stored.binaryValue();
      Fingerprint other = Fingerprint.fromBytes(bytes.bytes, bytes.offset, bytes.length);
      read.add(new Read(id.longValue(), other, Likeness.atLeast(wanted, other)));
    }
    return read;
  }

  /** Compares one known case, without the index. */
  public Candidate compare(AnalysedText wanted, long id, ComparableText other) {
    return Candidate.of(id, wanted.fingerprint(), analyse(other).fingerprint());
  }

  /** The passages that say the same in a text and in a candidate for it, whose text is given. */
  public List<MatchingPassage> matchingPassages(
      AnalysedText mine, Candidate candidate, ComparableText other) {
    AnalysedText theirs = AnalysedText.of(other, candidate.fingerprint(), words);
    return MatchingPassages.of(mine.compared(), theirs.compared()).stream()
        .map(SimilarCases::told)
        .toList();
  }

  private static MatchingPassage told(MatchingPassages.Pair pair) {
    return new MatchingPassage(
        pair.theirs().kind() == PassageKind.SUGGESTION,
        pair.mine().text(),
        pair.theirs().text(),
        pair.score());
  }
}
