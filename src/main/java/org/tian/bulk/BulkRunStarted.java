package org.tian.bulk;

/** A run waits to be worked on. */
record BulkRunStarted(long runId) {}
