package org.tian.engine.office;

import java.time.Instant;

/**
 * A signature that was asked for, as pages and API show it.
 *
 * @param signingId which of those asked together it belongs to
 * @param percent share of the weights that has to agree in a vote
 * @param result how the count stands
 * @param words what the signer wrote, or null
 * @param saidBy name of whoever signed instead of the person, or null
 * @param orderedBy name of whoever asked
 */
public record SignerView(
    long id,
    long signingId,
    String personId,
    String personName,
    SignWhen when,
    SignRule rule,
    int percent,
    int weight,
    SignerState state,
    SignOpinion opinion,
    String words,
    Instant askedAt,
    Instant saidAt,
    String saidBy,
    String orderedBy,
    String reason,
    String removedReason,
    SigningState result) {}
