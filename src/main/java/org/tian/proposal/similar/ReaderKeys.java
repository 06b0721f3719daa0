package org.tian.proposal.similar;

import java.util.List;
import java.util.stream.Stream;
import org.tian.proposal.CaseScope;
import org.tian.proposal.CatalogueScope;

/**
 * Keys under which a case may be found in the index. They only narrow a search early; what a person
 * sees is asked of the policy with each answer.
 */
final class ReaderKeys {

  private ReaderKeys() {}

  static String ofCommittee(String committee) {
    return "committee " + committee;
  }

  static String ofSecrets(String committee) {
    return "secrets " + committee;
  }

  static String ofParty(String party) {
    return "party " + party;
  }

  static String ofCatalogue(String committee) {
    return "catalogue " + committee;
  }

  static String ofTopics(String committee) {
    return "topics " + committee;
  }

  /** All keys of a reader. */
  static List<String> of(CaseScope scope, CatalogueScope catalogues) {
    return Stream.of(
            scope.committees().stream().map(ReaderKeys::ofCommittee),
            scope.insiders().stream().map(ReaderKeys::ofSecrets),
            scope.parties().stream().map(ReaderKeys::ofParty),
            catalogues.committees().stream().map(ReaderKeys::ofCatalogue))
        .flatMap(keys -> keys)
        .toList();
  }
}
