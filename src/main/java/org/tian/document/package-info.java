/**
 * Files people attach and documents of record: stored, checked by content, rendered as PDF and
 * Word, by shipped templates or a committee's own.
 *
 * <p>Knows no proposal: callers hand in the data and decide who may read.
 */
@ApplicationModule(
    displayName = "文书",
    allowedDependencies = {"shared", "rulebook"})
package org.tian.document;

import org.springframework.modulith.ApplicationModule;
