package org.tian.proposal;

import org.tian.organisation.BodyKind;

/** Who proposes (domain rules §1.2). Names under {@code kind.<name>}. */
public enum ProposalKind {
  INDIVIDUAL(null),
  JOINT(null),
  PARTY(BodyKind.PARTY),
  FEDERATION(BodyKind.FEDERATION),
  ORGANISATION(BodyKind.ORGANISATION),
  SPECIAL_COMMITTEE(BodyKind.SPECIAL_COMMITTEE),
  SECTOR(BodyKind.SECTOR);

  private final BodyKind bodyKind;

  ProposalKind(BodyKind bodyKind) {
    this.bodyKind = bodyKind;
  }

  /** Whether a body proposes in its own name (集体提案). */
  public boolean isCollective() {
    return bodyKind != null;
  }

  /** The kind of body that may propose so, or null for members. */
  public BodyKind bodyKind() {
    return bodyKind;
  }

  /** Key of the name in the message files. */
  public String messageKey() {
    return "kind." + name();
  }
}
