/**
 * Files people attach and documents of record: stored, checked by content, rendered as PDF and
 * Word.
 *
 * <p>Knows no proposal: callers hand in the data and decide who may read.
 */
@ApplicationModule(
    displayName = "文书",
    allowedDependencies = {"shared"})
package org.tian.document;

import org.springframework.modulith.ApplicationModule;
