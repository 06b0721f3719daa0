package org.tian.exchange;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tian.exchange.ImportReport.CheckedRow;
import org.tian.proposal.EntryOnBehalf;
import org.tian.proposal.Proposal;
import org.tian.shared.Refusal;
import org.tian.shared.WholeStep;

/**
 * Enters proposals from a table as drafts of their proposers.
 *
 * <p>A check run tells everything that is wrong and writes nothing; the import takes the rows that
 * are right, all of them or, when anything fails on the way, none.
 */
@Service
public class ProposalImport {

  private final EntryOnBehalf entry;

  ProposalImport(EntryOnBehalf entry) {
    this.entry = entry;
  }

  /** Reads and checks a file for a committee; writes nothing. */
  @Transactional(readOnly = true)
  public ImportReport check(String committeeCode, String fileName, byte[] content) {
    requireOffice(committeeCode);
    Set<String> seen = new HashSet<>();
    List<CheckedRow> checked = new ArrayList<>();
    for (ImportRow row : ImportSheet.read(fileName, content)) {
      checked.add(new CheckedRow(row, problems(committeeCode, row, seen)));
    }
    return new ImportReport(checked);
  }

  /**
   * Enters every good row; broken ones are left to be mended. Returns the drafts in the order of
   * the file.
   */
  @WholeStep
  public List<Proposal> run(String committeeCode, String fileName, byte[] content) {
    return check(committeeCode, fileName, content).good().stream()
        .map(CheckedRow::row)
        .map(row -> entry.enter(committeeCode, row.text(ImportColumn.PROPOSER), row.content()))
        .toList();
  }

  private List<Refusal> problems(String committeeCode, ImportRow row, Set<String> seen) {
    List<Refusal> problems = new ArrayList<>();
    String kind = row.text(ImportColumn.KIND);
    if (ImportKinds.of(kind).isEmpty()) {
      problems.add(Refusal.at("kind", "import.kind-unknown", kind));
    }
    problems.addAll(entry.refusals(committeeCode, row.text(ImportColumn.PROPOSER), row.content()));
    String key = row.text(ImportColumn.PROPOSER) + "\n" + row.text(ImportColumn.TITLE);
    if (!row.text(ImportColumn.TITLE).isEmpty() && !seen.add(key)) {
      problems.add(Refusal.at("title", "import.row-twice"));
    }
    return problems;
  }

  private void requireOffice(String committeeCode) {
    if (!entry.committees().contains(committeeCode)) {
      throw Refusal.of("proposal.entry-not-office").asException();
    }
  }
}
