package org.tian.handling.signoff;

import java.util.List;
import java.util.stream.Collectors;
import org.tian.organisation.Role;

/** Who signs a reply (domain rules §1.9); names under {@code signerrole.<NAME>}. */
public enum SignerRole {
  /** 主要负责人. */
  HEAD(List.of(Role.HEAD)),
  /** 分管负责人; the head may always sign as well. */
  DEPUTY(List.of(Role.DEPUTY, Role.HEAD));

  private final List<Role> entitled;

  SignerRole(List<Role> entitled) {
    this.entitled = entitled;
  }

  /** Roles in the unit whose holders may sign. */
  List<Role> entitled() {
    return entitled;
  }

  /** Engine groups of those who may sign for the unit, parted by commas. */
  public String groupsOf(String unitCode) {
    return entitled.stream().map(role -> role.groupOf(unitCode)).collect(Collectors.joining(","));
  }

  /** Key of the name in the message files. */
  public String messageKey() {
    return "signerrole." + name();
  }
}
