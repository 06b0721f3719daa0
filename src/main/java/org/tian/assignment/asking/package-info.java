/**
 * Asking the units before a proposal is handed to them (交办前征求意见, HN-6): who was asked as what, what
 * each answered, and what silence counted as.
 */
@NamedInterface("asking")
package org.tian.assignment.asking;

import org.springframework.modulith.NamedInterface;
