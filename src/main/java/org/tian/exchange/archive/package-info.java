/**
 * The archive package of a case: all documents, attachments and the record with a list of
 * hashes, for those who keep files.
 */
@NamedInterface("archive")
package org.tian.exchange.archive;

import org.springframework.modulith.NamedInterface;
