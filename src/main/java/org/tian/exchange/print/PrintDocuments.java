package org.tian.exchange.print;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.tian.bulk.BulkAction;
import org.tian.bulk.BulkSubject;
import org.tian.document.DocumentFormat;
import org.tian.document.FileNames;
import org.tian.proposal.CaseDocuments;
import org.tian.proposal.CaseSelections;
import org.tian.proposal.Proposal;
import org.tian.shared.Refusal;

/** Prints the document of one case of a batch, with the rights of who asked for it. */
@Component
class PrintDocuments implements BulkAction {

  static final String CODE = "print.documents";
  static final String KIND = "kind";
  static final String FORMATS = "formats";

  /** Under which the files are kept; the run itself has no number yet when it is ordered. */
  static final String BATCH = "batch";

  private static final Set<String> FORMAT_CHOICES = Set.of("pdf", "docx", "pdf,docx");

  private final CaseDocuments documents;
  private final CaseSelections cases;
  private final PrintedFiles files;

  PrintDocuments(CaseDocuments documents, CaseSelections cases, PrintedFiles files) {
    this.documents = documents;
    this.cases = cases;
    this.files = files;
  }

  @Override
  public String code() {
    return CODE;
  }

  @Override
  public List<BulkSubject> describe(List<String> subjectIds) {
    return cases.of(subjectIds.stream().map(Long::valueOf).toList()).stream()
        .map(PrintDocuments::subject)
        .toList();
  }

  private static BulkSubject subject(Proposal proposal) {
    return new BulkSubject(
        proposal.getId().toString(),
        proposal.getCaseKey(),
        proposal.getId(),
        proposal.getDisplayNumber(),
        proposal.getTitle());
  }

  @Override
  public List<Refusal> flaws(String bodyCode, Map<String, String> parameters) {
    String kind = parameters.getOrDefault(KIND, "");
    if (!documents.isOfCase(kind)) {
      return List.of(Refusal.at(KIND, "document.kind-unknown", kind));
    }
    return FORMAT_CHOICES.contains(parameters.getOrDefault(FORMATS, ""))
        ? List.of()
        : List.of(Refusal.at(FORMATS, "print.no-format"));
  }

  @Override
  public List<Refusal> obstacles(BulkSubject subject, Map<String, String> parameters) {
    return documents.obstacle(subject.proposalId(), parameters.get(KIND)).stream().toList();
  }

  @Override
  public String perform(BulkSubject subject, Map<String, String> parameters) {
    String name = "";
    for (String format : Arrays.asList(parameters.get(FORMATS).split(","))) {
      CaseDocuments.Written written =
          documents.write(
              subject.proposalId(),
              parameters.get(KIND),
              null,
              DocumentFormat.valueOf(format.toUpperCase(Locale.ROOT)));
      name = FileNames.clean(written.name());
      files.keep(parameters.get(BATCH), subject.proposalId(), format, name, written.content());
    }
    return name;
  }
}
