package org.tian.exchange;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.tian.proposal.ProposalKind;

/** How files name the kinds of proposals (提案形式): in Chinese as offices write them, or by code. */
final class ImportKinds {

  private static final Map<String, ProposalKind> CHINESE =
      Map.of(
          "", ProposalKind.INDIVIDUAL,
          "个人", ProposalKind.INDIVIDUAL,
          "联名", ProposalKind.JOINT,
          "党派", ProposalKind.PARTY,
          "工商联", ProposalKind.FEDERATION,
          "人民团体", ProposalKind.ORGANISATION,
          "专委会", ProposalKind.SPECIAL_COMMITTEE,
          "界别", ProposalKind.SECTOR);

  private ImportKinds() {}

  static Optional<ProposalKind> of(String name) {
    return Optional.ofNullable(CHINESE.get(name))
        .or(
            () ->
                Arrays.stream(ProposalKind.values()).filter(k -> k.name().equals(name)).findAny());
  }
}
