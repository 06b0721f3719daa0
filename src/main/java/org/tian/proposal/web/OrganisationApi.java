package org.tian.proposal.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.tian.organisation.CommitteeLevel;
import org.tian.organisation.Directory;
import org.tian.organisation.UnitKind;
import org.tian.shared.Refusal;

/** Committees and units, as far as one needs them to write a proposal. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "organisation", description = "Committees and units")
class OrganisationApi {

  private final Directory directory;

  OrganisationApi(Directory directory) {
    this.directory = directory;
  }

  /**
   * A committee.
   *
   * @param parent code of the committee one level up, or null at the top
   */
  record CommitteeBody(String code, String name, CommitteeLevel level, String parent) {}

  /** A unit that exists today, with its functions in words. */
  record UnitBody(String code, String name, UnitKind kind, List<String> functions) {}

  @GetMapping("/committees")
  @Operation(summary = "All committees with their level and parent")
  List<CommitteeBody> committees() {
    return directory.committees().stream()
        .map(c -> new CommitteeBody(c.getCode(), c.getName(), c.getLevel(), c.getParentCode()))
        .toList();
  }

  @GetMapping("/units")
  @Operation(summary = "Units of a committee's region that exist today")
  List<UnitBody> units(@RequestParam String committee) {
    if (directory.committee(committee).isEmpty()) {
      throw Refusal.at("committee", "committee.unknown", committee).asException();
    }
    return directory.unitsOf(committee).stream()
        .map(u -> new UnitBody(u.getCode(), u.getName(), u.getKind(), u.getFunctions()))
        .toList();
  }
}
