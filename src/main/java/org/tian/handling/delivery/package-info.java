/**
 * Delivery of replies (送达, 回执): to whom a reply went in whose case, who opened it, and who signed
 * its receipt.
 */
@NamedInterface("delivery")
package org.tian.handling.delivery;

import org.springframework.modulith.NamedInterface;
