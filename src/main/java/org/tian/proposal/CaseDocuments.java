package org.tian.proposal;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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

  private static final int MOST_TRIED = 20;

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
    CaseDocument document = require(kind);
    return inChinese(() -> write(proposal, document, part, format));
  }

  /** Codes of all kinds. */
  public List<String> kinds() {
    return kinds.stream().map(CaseDocument::kind).sorted().toList();
  }

  /**
   * Why the kind cannot be printed of the case for the acting person, or empty when it can.
   *
   * @throws org.tian.shared.RefusedException {@code case.not-found}, {@code document.kind-unknown}
   */
  public Optional<Refusal> obstacle(long proposalId, String kind) {
    Proposal proposal = proposals.read(proposalId);
    CaseDocument document = require(kind);
    return inChinese(() -> document.parts(proposal)).isEmpty()
        ? Optional.of(Refusal.of("document.not-yet." + kind))
        : Optional.empty();
  }

  /** Whether a case can give out documents of the kind at all. */
  public boolean isOfCase(String kind) {
    return kinds.stream().anyMatch(known -> known.kind().equals(kind));
  }

  /**
   * Prints a kind by a template that is not saved, with the data of a case the acting person may
   * see.
   *
   * @throws org.tian.shared.RefusedException {@code template.no-such-case}, {@code
   *     document.not-yet.<kind>}, or what is wrong with the template
   */
  public Written tryOut(
      String committee, String number, String kind, String source, DocumentFormat format) {
    CaseDocument document = require(kind);
    Proposal proposal =
        proposals
            .search(new ProposalSearch(number, List.of(), committee, false, MOST_TRIED, null))
            .items()
            .stream()
            .filter(found -> found.number().equals(number))
            .findFirst()
            .map(found -> proposals.read(found.id()))
            .orElseThrow(
                () -> Refusal.at("caseNumber", "template.no-such-case", number).asException());
    return inChinese(
        () -> {
          List<Object> data =
              document.parts(proposal).stream().<Object>map(DocumentPart::data).toList();
          if (data.isEmpty()) {
            throw Refusal.at("caseNumber", "document.not-yet." + kind).asException();
          }
          return new Written(
              fileName(proposal, document) + "." + format.extension(),
              format.mediaType(),
              documents.tryOut(source, format, Map.of("parts", data)));
        });
  }

  private CaseDocument require(String kind) {
    return kinds.stream()
        .filter(known -> known.kind().equals(kind))
        .findFirst()
        .orElseThrow(() -> Refusal.of("document.kind-unknown", kind).asException());
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
