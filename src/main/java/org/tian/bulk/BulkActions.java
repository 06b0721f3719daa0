package org.tian.bulk;

import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.tian.shared.Refusal;

/** The actions of all modules, by code. */
@Component
class BulkActions {

  private final ObjectProvider<BulkAction> actions;
  private volatile Map<String, BulkAction> byCode;

  BulkActions(ObjectProvider<BulkAction> actions) {
    this.actions = actions;
  }

  BulkAction of(String code) {
    BulkAction action = all().get(code);
    if (action == null) {
      throw Refusal.of("bulk.action-unknown", code).asException();
    }
    return action;
  }

  /** Codes this node can work on; a newer node may have started others. */
  Set<String> codes() {
    return all().keySet();
  }

  private Map<String, BulkAction> all() {
    if (byCode == null) {
      // Not in the constructor: actions use services that are still being made.
      byCode = actions.stream().collect(Collectors.toMap(BulkAction::code, Function.identity()));
    }
    return byCode;
  }
}
