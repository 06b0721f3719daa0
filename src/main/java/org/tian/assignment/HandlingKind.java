package org.tian.assignment;

/** How a proposal is shared out (domain rules §1.7); names under {@code handlingkind.<NAME>}. */
public enum HandlingKind {
  /** 单办. */
  SOLE(UnitRole.SOLE),
  /** 主办加会办. */
  LEAD_CO(UnitRole.LEAD),
  /** 分办. */
  SPLIT(UnitRole.SPLIT);

  private final UnitRole leadRole;

  HandlingKind(UnitRole leadRole) {
    this.leadRole = leadRole;
  }

  /** Role of the units that answer. */
  public UnitRole leadRole() {
    return leadRole;
  }

  /** Key of the name in the message files. */
  public String messageKey() {
    return "handlingkind." + name();
  }
}
