package org.tian.handling.documents;

import java.util.List;

/**
 * Content of a co-unit's letter to the lead unit (会办意见函).
 *
 * @param leads units it is addressed to
 * @param again whether it belongs to a later round
 * @param office the handing office, or empty
 */
public record CoOpinionLetter(
    String unit,
    String letterNumber,
    List<String> leads,
    String committee,
    String session,
    String caseNumber,
    String title,
    boolean again,
    String opinion,
    String sentOn,
    String contactName,
    String contactPhone,
    String office) {}
