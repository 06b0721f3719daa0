package org.tian.shared.web;

import org.tian.TianOnMySqlTest;

/** The same as {@link IdempotencyTest}, on a real MySQL. */
@TianOnMySqlTest
class IdempotencyOnMySqlTest extends IdempotencyTest {}
