/**
 * The list by which a unit handles a proposal (办理清单, AH-4, SZ-1): instruction of the head, a line
 * for each suggestion, the way of handling, and what was done line by line.
 *
 * <p>Knows nothing of talks with the proposer and writes no reply.
 */
@NamedInterface("room")
package org.tian.handling.room;

import org.springframework.modulith.NamedInterface;
