package org.tian.proposal.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why the proposer takes the proposal back. */
record WithdrawalBody(@NotBlank @Size(max = 1000) String reason) {}
