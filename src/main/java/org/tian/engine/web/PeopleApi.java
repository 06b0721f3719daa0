package org.tian.engine.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.tian.engine.office.Colleagues.Colleague;
import org.tian.engine.office.Copies;
import org.tian.engine.office.CopyView;
import org.tian.engine.office.Delegations;
import org.tian.engine.office.SignRule;
import org.tian.engine.office.SignWhen;
import org.tian.engine.office.SignerOrder;
import org.tian.engine.office.SignerRemoval;
import org.tian.engine.office.SignerView;
import org.tian.engine.office.Signers;
import org.tian.engine.office.TaskPeople;
import org.tian.engine.office.Transfers;
import org.tian.engine.office.UrgingView;
import org.tian.engine.office.Urgings;

/** Tasks in other people's hands: transfer, delegation, signers, copies, urging. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "Office operations")
class PeopleApi {

  private final TaskPeople people;
  private final Transfers transfers;
  private final Delegations delegations;
  private final Signers signers;
  private final SignerRemoval removal;
  private final Copies copies;
  private final Urgings urgings;

  PeopleApi(
      TaskPeople people,
      Transfers transfers,
      Delegations delegations,
      Signers signers,
      SignerRemoval removal,
      Copies copies,
      Urgings urgings) {
    this.people = people;
    this.transfers = transfers;
    this.delegations = delegations;
    this.signers = signers;
    this.removal = removal;
    this.copies = copies;
    this.urgings = urgings;
  }

  @GetMapping("/tasks/{taskId}/people")
  @Operation(summary = "Finds people who may be chosen for a task", description = "At most 20.")
  List<Colleague> people(@PathVariable String taskId, @RequestParam(defaultValue = "") String q) {
    return people.search(taskId, q);
  }

  @PostMapping("/tasks/{taskId}/transfer")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Operation(summary = "Gives a task to another person, who does it instead")
  void transfer(@PathVariable String taskId, @RequestBody PersonBody body) {
    transfers.transfer(taskId, body.person(), body.reason());
  }

  @PostMapping("/tasks/{taskId}/delegation")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Operation(
      summary = "Lends a task to another person",
      description = "When they complete it, it comes back with what they filled in.")
  void delegate(@PathVariable String taskId, @RequestBody PersonBody body) {
    delegations.delegate(taskId, body.person(), body.reason());
  }

  @PostMapping("/tasks/{taskId}/delegation/recall")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Operation(summary = "Takes a lent task back unfinished")
  void recall(@PathVariable String taskId, @RequestBody ReasonBody body) {
    delegations.recall(taskId, body.reason());
  }

  @GetMapping("/tasks/{taskId}/signers")
  @Operation(summary = "Lists who is asked to sign a task and what they said")
  List<SignerView> signers(@PathVariable String taskId) {
    return signers.shown(taskId);
  }

  @PostMapping("/tasks/{taskId}/signers")
  @ResponseStatus(HttpStatus.CREATED)
  @Operation(summary = "Asks people to sign before, after or beside the task")
  List<SignerView> addSigners(@PathVariable String taskId, @RequestBody SignersBody body) {
    return signers.add(
        taskId,
        new SignerOrder(
            body.persons(),
            body.when(),
            body.rule(),
            body.percent(),
            body.weights(),
            body.reason()));
  }

  @PostMapping("/tasks/{taskId}/signers/{signerId}/removal")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Operation(summary = "Takes a signer off who has not signed yet")
  void removeSigner(
      @PathVariable String taskId, @PathVariable long signerId, @RequestBody ReasonBody body) {
    removal.remove(taskId, signerId, body.reason());
  }

  @GetMapping("/tasks/{taskId}/copies")
  @Operation(summary = "Lists who got copies of a task and who has read them")
  List<CopyView> copies(@PathVariable String taskId) {
    return copies.ofTask(taskId);
  }

  @PostMapping("/tasks/{taskId}/copies")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Operation(summary = "Shows a task to others, who confirm that they have read it")
  void copy(@PathVariable String taskId, @RequestBody PersonsBody body) {
    copies.send(taskId, body.persons(), body.reason());
  }

  @PostMapping("/copies/{copyId}/receipt")
  @Operation(summary = "Confirms that a copy was read")
  CopyView receipt(@PathVariable long copyId) {
    return copies.confirm(copyId);
  }

  @GetMapping("/tasks/{taskId}/urging")
  @Operation(summary = "Lists the urgings of a task with their answers")
  List<UrgingView> urgings(@PathVariable String taskId) {
    return urgings.ofTask(taskId);
  }

  @PostMapping("/tasks/{taskId}/urging")
  @ResponseStatus(HttpStatus.CREATED)
  @Operation(summary = "Urges whoever has a task in hand")
  UrgingView urge(@PathVariable String taskId, @RequestBody ReasonBody body) {
    return urgings.urge(taskId, body.reason());
  }

  @PostMapping("/tasks/{taskId}/urging/{urgingId}/answer")
  @Operation(summary = "Answers an urging")
  UrgingView answer(
      @PathVariable String taskId, @PathVariable long urgingId, @RequestBody WordsBody body) {
    return urgings.answer(taskId, urgingId, body.words());
  }

  /** One person and why. */
  record PersonBody(String person, String reason) {}

  /** Several persons and why. */
  record PersonsBody(List<String> persons, String reason) {}

  /** Why. */
  record ReasonBody(String reason) {}

  /** An answer. */
  record WordsBody(String words) {}

  /** Who signs, when, and how they count. */
  record SignersBody(
      List<String> persons,
      SignWhen when,
      SignRule rule,
      Integer percent,
      Map<String, Integer> weights,
      String reason) {}
}
