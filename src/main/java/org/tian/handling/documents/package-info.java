/**
 * What the letter holds with which a unit answers a proposal, and the letter before it goes out.
 */
@NamedInterface("documents")
package org.tian.handling.documents;

import org.springframework.modulith.NamedInterface;
