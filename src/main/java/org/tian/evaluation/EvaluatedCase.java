package org.tian.evaluation;

/** The case a step of the evaluation belongs to. */
public record EvaluatedCase(long proposalId, String caseKey, String committeeCode) {}
