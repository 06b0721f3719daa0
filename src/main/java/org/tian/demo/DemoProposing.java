package org.tian.demo;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.tian.engine.AsPerson;
import org.tian.exchange.ImportColumn;
import org.tian.exchange.ImportReport.CheckedRow;
import org.tian.exchange.ProposalImport;
import org.tian.organisation.Directory;
import org.tian.organisation.Role;
import org.tian.proposal.BodyConfirmations;
import org.tian.proposal.CoSigning;
import org.tian.proposal.ProposalSubmission;
import org.tian.proposal.ProposalWithdrawal;
import org.tian.proposal.SubmissionType;

/**
 * What proposers do: their titles come in by the import that users get, then each is signed and
 * submitted.
 */
@Component
@Profile("demo")
class DemoProposing {

  private final ProposalImport imports;
  private final DemoAims aims;
  private final CoSigning coSigning;
  private final BodyConfirmations confirmations;
  private final ProposalSubmission submission;
  private final ProposalWithdrawal withdrawal;
  private final Directory directory;
  private final AsPerson asPerson;

  DemoProposing(
      ProposalImport imports,
      DemoAims aims,
      CoSigning coSigning,
      BodyConfirmations confirmations,
      ProposalSubmission submission,
      ProposalWithdrawal withdrawal,
      Directory directory,
      AsPerson asPerson) {
    this.imports = imports;
    this.aims = aims;
    this.coSigning = coSigning;
    this.confirmations = confirmations;
    this.submission = submission;
    this.withdrawal = withdrawal;
    this.directory = directory;
    this.asPerson = asPerson;
  }

  /** The committee's office enters the draft from a table of one row. */
  void enter(DemoCase theCase) {
    DemoProposal proposal = theCase.proposal();
    String office = directory.holding(proposal.committee(), Role.OFFICE).get(0).getId();
    byte[] table = table(proposal);
    asPerson.run(
        office,
        () -> {
          imports.check(proposal.committee(), "proposals.tsv", table).broken().stream()
              .map(CheckedRow::problems)
              .findFirst()
              .ifPresent(
                  problems -> {
                    throw new IllegalStateException(
                        "Proposal %d cannot be imported: %s"
                            .formatted(proposal.number(), problems));
                  });
          theCase.enteredAs(
              imports.run(proposal.committee(), "proposals.tsv", table).get(0).getId());
        });
  }

  private byte[] table(DemoProposal proposal) {
    String header =
        Stream.of(ImportColumn.values())
            .map(ImportColumn::chinese)
            .collect(Collectors.joining("\t"));
    String row =
        Stream.of(ImportColumn.values())
            .map(column -> cell(proposal, column).replace("\n", "\\n"))
            .collect(Collectors.joining("\t"));
    return (header + "\n" + row).getBytes(StandardCharsets.UTF_8);
  }

  private String cell(DemoProposal proposal, ImportColumn column) {
    return switch (column) {
      case TITLE -> proposal.text("title");
      case KIND -> proposal.text("kind");
      case PROPOSER -> speaker(proposal);
      case BODY -> proposal.text("body_code");
      case SITUATION -> proposal.text("situation");
      case ANALYSIS -> proposal.text("analysis");
      case SUGGESTIONS -> proposal.text("suggestions");
      case WHOM -> aims.whom(proposal);
      case RESULTS -> aims.results(proposal);
      case UNITS -> proposal.text("suggested_units");
    };
  }

  /** Who speaks for the proposal: its first proposer, or somebody of the body's staff. */
  private String speaker(DemoProposal proposal) {
    String body = proposal.text("body_code");
    if (body.isEmpty() || directory.holds(proposal.proposer(), body, Role.STAFF)) {
      return proposal.proposer();
    }
    return directory.holding(body, Role.STAFF).get(0).getId();
  }

  /** The first proposer asks the co-signers, and they sign. */
  void coSign(DemoCase theCase) {
    List<String> coSigners = theCase.proposal().codes("co_signers");
    asPerson.run(
        speaker(theCase.proposal()),
        () -> coSigners.forEach(person -> coSigning.invite(theCase.id(), person)));
    coSigners.forEach(
        person -> asPerson.run(person, () -> coSigning.accept(theCase.id(), "同意联名。")));
  }

  /** Of three who are asked, one signs, one declines and one lets the time run out. */
  void askThree(DemoCase theCase) {
    List<String> asked = theCase.proposal().codes("co_signers");
    asked.subList(0, 3).forEach(person -> ask(theCase, person));
    asPerson.run(asked.get(0), () -> coSigning.accept(theCase.id(), "急救设施用得上才是真的有，赞成。"));
    asPerson.run(asked.get(1), () -> coSigning.decline(theCase.id(), "我已就同一问题牵头提案，不再重复联名。"));
  }

  /** Nothing is done; meanwhile the time of who did not answer has run out. */
  void readOnceMore(DemoCase theCase) {
    coSigning.of(theCase.id());
  }

  /** A fourth member is asked and has time to answer. */
  void askOneMore(DemoCase theCase) {
    ask(theCase, theCase.proposal().codes("co_signers").get(3));
  }

  private void ask(DemoCase theCase, String person) {
    asPerson.run(speaker(theCase.proposal()), () -> coSigning.invite(theCase.id(), person));
  }

  /** The head of the body puts the seal, or signs for the sector. */
  private void confirm(DemoCase theCase) {
    String body = theCase.proposal().text("body_code");
    if (body.isEmpty()) {
      return;
    }
    Role head = directory.holding(body, Role.PRINCIPAL).isEmpty() ? Role.CONVENOR : Role.PRINCIPAL;
    asPerson.run(speaker(theCase.proposal()), () -> confirmations.ask(theCase.id()));
    asPerson.run(
        directory.holding(body, head).get(0).getId(),
        () -> confirmations.confirm(theCase.id(), body));
  }

  void submit(DemoCase theCase) {
    confirm(theCase);
    asPerson.run(
        speaker(theCase.proposal()),
        () -> submission.submit(theCase.id(), SubmissionType.ORDINARY));
  }

  void withdraw(DemoCase theCase) {
    asPerson.run(
        speaker(theCase.proposal()),
        () -> withdrawal.withdraw(theCase.id(), "所提问题已列入有关部门年度工作计划，申请撤回本提案，另行调研后再提。"));
  }
}
