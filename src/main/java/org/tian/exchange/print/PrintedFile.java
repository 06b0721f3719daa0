package org.tian.exchange.print;

/**
 * A document that a batch has printed.
 *
 * @param position of its case in the batch, from 1
 * @param format {@code pdf} or {@code docx}
 */
public record PrintedFile(
    int position, long proposalId, String format, String name, String contentKey, long size) {}
