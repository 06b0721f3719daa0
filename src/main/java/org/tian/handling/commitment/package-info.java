/**
 * What replies promise for later (承诺事项), followed over years until kept or openly given up (domain
 * rules §1.5, §1.8, §6 no. 8), and the policy documents and measures proposals led to (FJ-1).
 *
 * <p>Never changes a reply: what is kept later is a further result beside the first one.
 */
@NamedInterface("commitment")
package org.tian.handling.commitment;

import org.springframework.modulith.NamedInterface;
