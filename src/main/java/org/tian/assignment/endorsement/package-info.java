/**
 * The chain of leaders before a party's proposal is handed over (BJ-1): signed by the body's own
 * leader, read by a leader of the CPPCC committee, instructed by a leader of the Party committee;
 * and the yearly count of such proposals (BJ-7).
 *
 * <p>Does not hand over: it tells whether that may happen.
 */
@NamedInterface("endorsement")
package org.tian.assignment.endorsement;

import org.springframework.modulith.NamedInterface;
