/** What review tells about a whole session: the report on it and the catalogue of filed cases. */
@NamedInterface("report")
package org.tian.review.report;

import org.springframework.modulith.NamedInterface;
