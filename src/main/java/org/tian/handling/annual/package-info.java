/**
 * A unit's year of handling in numbers (承办单位年度办理总结, X-8).
 *
 * <p>Changes nothing, and tells a reader no more than the board of the unit and the rule on ratings
 * let the reader see.
 */
@NamedInterface("annual")
package org.tian.handling.annual;

import org.springframework.modulith.NamedInterface;
