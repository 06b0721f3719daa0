/**
 * The clocks of handling: deadlines as their readers see them, pauses by the handing office,
 * and more time for a reply with the proposer's consent or the office's decision.
 *
 * <p>Counts nothing: see {@link org.tian.shared.Deadlines}.
 */
@NamedInterface("clocks")
package org.tian.handling.clocks;

import org.springframework.modulith.NamedInterface;
