package org.tian.proposal.web;

import java.util.List;

/**
 * How the signatures of a joint proposal stand for the caller: all for its first proposer, the own
 * one for an invited member.
 */
record CoSignaturesBody(List<ProposalBody.Signer> coSigners) {}
