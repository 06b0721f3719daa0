/**
 * What a reply needs besides the three who always look at it: the co-units' countersignatures, the
 * unit's leadership meeting (BJ-4), the word of the leader who leads the handling (BJ-3), and who
 * may sign. Also how the opinions of co-units stand.
 *
 * <p>Does not write the reply and does not send it.
 */
@NamedInterface("signoff")
package org.tian.handling.signoff;

import org.springframework.modulith.NamedInterface;
