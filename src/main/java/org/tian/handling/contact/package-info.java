/**
 * What a unit and those who proposed said to each other (沟通记录, FJ-2, AH-6), which talks a committee
 * requires (NX-1), and which of them are missing.
 *
 * <p>Rates nothing and writes no reply.
 */
@NamedInterface("contact")
package org.tian.handling.contact;

import org.springframework.modulith.NamedInterface;
