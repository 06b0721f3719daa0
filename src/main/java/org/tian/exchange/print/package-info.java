/**
 * Printing one kind of document of many cases as one run, kept for a while for who started it
 * (X-8).
 */
@NamedInterface("print")
package org.tian.exchange.print;

import org.springframework.modulith.NamedInterface;
