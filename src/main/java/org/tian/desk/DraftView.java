package org.tian.desk;

import java.util.List;

/**
 * The editor's page.
 *
 * @param proposedAs in whose name, in words
 * @param collective whether a body proposes, so that the kind cannot be changed
 * @param entered that the office entered it and how, or empty
 * @param json all the editor's script needs
 */
public record DraftView(
    long id,
    String title,
    String committee,
    String proposedAs,
    boolean collective,
    List<CaseView.Fact> limits,
    String entered,
    String json) {}
