package org.tian.proposal;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.stereotype.Service;
import org.tian.document.DocumentFormat;
import org.tian.document.Documents;
import org.tian.shared.Refusal;
import org.tian.shared.Texts;

/**
 * Documents of a case for those who may see the case. Always in Chinese, whatever language the
 * reader has chosen, because they are documents of record.
 */
@Service
public class CaseDocuments {

  private final List<CaseDocument> kinds;
  private final Proposals proposals;
  private final Documents documents;
  private final Texts texts;

  CaseDocuments(List<CaseDocument> kinds, Proposals proposals, Documents documents, Texts texts) {
    this.kinds = kinds;
    this.proposals = proposals;
    this.documents = documents;
    this.texts = texts;
  }

  /**
   * A written document.
   *
   * @param name for saving, with ending
   */
  public record Written(String name, String mediaType, byte[] content) {}

  /** Codes of the kinds that can be printed now. */
  public List<String> available(long proposalId) {
    Proposal proposal = proposals.read(proposalId);
    return kinds.stream()
        .filter(kind -> !inChinese(() -> kind.parts(proposal)).isEmpty())
        .map(CaseDocument::kind)
        .sorted()
        .toList();
  }

  /**
   * Prints a kind.
   *
   * @param part key of one part, or null for all of them in one file
   * @throws org.tian.shared.RefusedException {@code case.not-found}, {@code document.kind-unknown},
   *     {@code document.not-yet.<kind>} or {@code document.part-unknown}
   */
  public Written write(long proposalId, String kind, String part, DocumentFormat format) {
    Proposal proposal = proposals.read(proposalId);
    CaseDocument document =
        kinds.stream()
            .filter(known -> known.kind().equals(kind))
            .findFirst()
            .orElseThrow(() -> Refusal.of("document.kind-unknown", kind).asException());
    return inChinese(() -> write(proposal, document, part, format));
  }

  private Written write(
      Proposal proposal, CaseDocument document, String part, DocumentFormat format) {
    List<DocumentPart> parts = document.parts(proposal);
    if (parts.isEmpty()) {
      throw Refusal.of("document.not-yet." + document.kind()).asException();
    }
    List<Object> chosen =
        parts.stream()
            .filter(known -> part == null || known.key().equals(part))
            .map(DocumentPart::data)
            .toList();
    if (chosen.isEmpty()) {
      throw Refusal.of("document.part-unknown", part).asException();
    }
    return new Written(
        fileName(proposal, document) + "." + format.extension(),
        format.mediaType(),
        documents.write(
            proposal.getCommitteeCode(), document.kind(), format, Map.of("parts", chosen)));
  }

  private String fileName(Proposal proposal, CaseDocument document) {
    String name = texts.of("casedocument." + document.kind());
    String number = proposal.getDisplayNumber();
    return number.isEmpty() ? name : number + "-" + name;
  }

  private static <T> T inChinese(Supplier<T> work) {
    return Texts.in(Locale.SIMPLIFIED_CHINESE, work);
  }
}
