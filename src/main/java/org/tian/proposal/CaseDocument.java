package org.tian.proposal;

import java.util.List;

/**
 * A kind of document that a case can give out. Each module brings those whose data it holds; the
 * template {@code documents/<kind>.ftlh} prints them.
 */
public interface CaseDocument {

  /** Code in addresses, such as {@code reply}; name under {@code casedocument.<kind>}. */
  String kind();

  /**
   * What there is to print now, such as one letter a unit; empty when it is too early.
   *
   * <p>Asked in Chinese and after the right to read the case was checked.
   */
  List<DocumentPart> parts(Proposal proposal);
}
