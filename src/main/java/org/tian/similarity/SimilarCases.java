package org.tian.similarity;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.util.BytesRef;
import org.springframework.stereotype.Service;
import org.tian.similarity.text.CutPassage;
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

  /**
   * Cases within reach that may be about the same matter, the likest first.
   *
   * @param limit how many are compared passage by passage
   */
  public List<Candidate> candidates(ComparableText wanted, Reach reach, int limit) {
    List<CutPassage> passages = CutPassage.of(wanted.passages(), words);
    Fingerprint fingerprint = Fingerprint.of(passages, words);
    if (fingerprint.profile().terms().length == 0) {
      return List.of();
    }
    return index.ask(
        searcher -> {
          Query query = CandidateQuery.of(fingerprint.profile(), reach, searcher.getIndexReader());
          return compared(
              searcher, searcher.search(query, LOOKED_AT * limit).scoreDocs, fingerprint, limit);
        });
  }

  /** A case of the index, read but not yet compared passage by passage. */
  private record Read(long id, Fingerprint fingerprint, double atLeast) {}

  private static List<Candidate> compared(
      IndexSearcher searcher, ScoreDoc[] hits, Fingerprint wanted, int limit) throws IOException {
    List<Read> read = read(searcher, hits, wanted);
    read.sort(Comparator.comparingDouble(Read::atLeast).reversed());
    return read.stream()
        .limit(limit)
        .map(one -> Candidate.of(one.id(), Likeness.of(wanted, one.fingerprint())))
        .sorted(Comparator.comparingDouble(Candidate::score).reversed())
        .toList();
  }

  private static List<Read> read(IndexSearcher searcher, ScoreDoc[] hits, Fingerprint wanted)
      throws IOException {
    List<Read> read = new ArrayList<>();
    List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
    Arrays.sort(hits, Comparator.comparingInt(hit -> hit.doc));
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
  public Candidate compare(ComparableText wanted, long id, ComparableText other) {
    return Candidate.of(id, Likeness.of(fingerprint(wanted), fingerprint(other)));
  }

  private Fingerprint fingerprint(ComparableText text) {
    return Fingerprint.of(CutPassage.of(text.passages(), words), words);
  }

  /** The passages that say the same in a text and in each of the others, in their order. */
  public List<List<MatchingPassage>> matchingPassages(
      ComparableText mine, List<ComparableText> others) {
    MatchingPassages.Compared wanted = MatchingPassages.Compared.of(mine.passages(), words);
    return others.stream()
        .map(other -> MatchingPassages.Compared.of(other.passages(), words))
        .map(other -> MatchingPassages.of(wanted, other).stream().map(SimilarCases::told).toList())
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
