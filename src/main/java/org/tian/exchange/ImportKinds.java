package org.tian.exchange;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.tian.proposal.ProposalKind;

/**
 * How files name the kinds of proposals (提案形式): in Chinese as offices shorten them or as the pages
 * write them, in English as the pages write them, or by code; upper and lower case count the same.
 */
enum ImportKinds {
  MEMBER(ProposalKind.INDIVIDUAL, "", "个人", "委员个人", "member"),
  JOINT(ProposalKind.JOINT, "联名", "委员联名", "members jointly"),
  PARTY(ProposalKind.PARTY, "党派", "民主党派", "party"),
  FEDERATION(ProposalKind.FEDERATION, "工商联", "federation of industry and commerce"),
  ORGANISATION(ProposalKind.ORGANISATION, "人民团体", "people’s organisation"),
  SPECIAL_COMMITTEE(ProposalKind.SPECIAL_COMMITTEE, "专委会", "专门委员会", "special committee"),
  SECTOR(ProposalKind.SECTOR, "界别", "sector");

  private final ProposalKind kind;
  private final List<String> names;

  ImportKinds(ProposalKind kind, String... names) {
    this.kind = kind;
    this.names = List.of(names);
  }

  static Optional<ProposalKind> of(String name) {
    return Arrays.stream(values())
        .filter(kind -> kind.isCalled(name))
        .map(kind -> kind.kind)
        .findFirst();
  }

  private boolean isCalled(String name) {
    return names.contains(name.toLowerCase().replace('\'', '’'))
        || kind.name().equalsIgnoreCase(name);
  }
}
