/**
 * Which cases are alike, which topics come back, which words a year was about: an index of Chinese
 * texts on each node and a comparison that can be read.
 *
 * <p>Knows neither proposals nor people. Whose texts they are and who may find them is told by the
 * module that owns the cases ({@link org.tian.similarity.ComparableCases}).
 */
@ApplicationModule(
    displayName = "相似",
    allowedDependencies = {"shared"})
package org.tian.similarity;

import org.springframework.modulith.ApplicationModule;
