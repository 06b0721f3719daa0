/**
 * Which units a proposal should go to, with the reasons in words, and how often that was right
 * (HN-6). Proposes only: people decide.
 */
@NamedInterface("suggestion")
package org.tian.assignment.suggestion;

import org.springframework.modulith.NamedInterface;
