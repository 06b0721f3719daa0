package org.tian.bulk;

import java.util.Map;

/**
 * A run is over, by itself or because its rest was cancelled; told in the transaction that ends it.
 *
 * @param action code of the action
 * @param parameters what all cases shared
 */
public record BulkRunEnded(long runId, String action, Map<String, String> parameters) {}
