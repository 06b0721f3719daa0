/**
 * The hand-over meeting (交办会, BJ-2): planned with agenda, chairs and guests, put on record, and the
 * place from which the cases on its list are handed over in one action.
 *
 * <p>Chooses no units: a case comes here with the plan that the handing office has approved.
 */
@NamedInterface("meeting")
package org.tian.assignment.meeting;

import org.springframework.modulith.NamedInterface;
